/// A sheet as the list of sheets names it.
public struct XLSXSheet: Sendable, Equatable {
    /// The name on its tab.
    public var name: String
    /// Whether its tab is hidden.
    public var isHidden: Bool
    /// Whether it has cells; a sheet that is nothing but a chart has none.
    public var hasCells: Bool
    /// The part that holds it.
    var part: String
}

/// What a sheet has besides its rows.
public struct XLSXSheetDetails: Sendable, Equatable {
    /// The merged ranges, `A1:B2`, in the order of the file.
    public var merges: [String] = []
    /// The links to places in the workbook: cell and place.
    public var links: [Link] = []
    /// How many ranges have bars, lights or other conditional formats.
    public var conditionalFormats = 0
    /// How many rules restrict what may be entered.
    public var inputRules = 0
    /// The rows that are hidden, by hand or by a filter, from zero.
    public var hiddenRows: [Int] = []
    /// The columns that are hidden, from zero.
    public var hiddenColumns: [Range<Int>] = []

    /// A link to a place in the workbook.
    public struct Link: Sendable, Equatable {
        /// The cell that has it, `B7`.
        public var cell: String
        /// The place it jumps to, `'Sheet'!A1`; empty for a link out of the workbook.
        public var place: String

        /// A link from a cell to a place.
        public init(cell: String, place: String) {
            self.cell = cell
            self.place = place
        }
    }
}
