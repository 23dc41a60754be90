extension ProductSchema {
    /// The last receipt that a closed period knew. A quarter is closed while files of its months may still come in; what its
    /// reports print stays what it was closed with. Empty for periods that were closed before there was this column.
    static let closedReceipts = """
        alter table closed_period add column receipt_head bigint;
        """
}
