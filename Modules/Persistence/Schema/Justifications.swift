extension ProductSchema {
    /// Why a warning stands all the same, in the words of the clerk who received the file. It is written with the finding
    /// and, like it, never changed.
    static let justifications = """
        alter table finding add column justification text check (justification <> '');
        """
}
