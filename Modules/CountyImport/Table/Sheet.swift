import Domain

/// The records of a file, with the first ones made comparable once: every form and layout looks for its header there.
struct Sheet {
    /// A cell of a possible header.
    struct HeaderCell: Hashable {
        /// The text on one line.
        let text: String
        /// What it says, for comparison with the form's headers.
        let comparable: String

        static let empty = HeaderCell(text: "", comparable: "")
    }

    let records: [Record]
    /// The cells of the first records, up to the last one that says something.
    let heads: [[HeaderCell]]

    /// A header stands within the first twenty rows.
    static let searchedRows = 20
    /// A header has at most three levels.
    static let greatestDepth = 3

    init(_ records: [Record]) {
        self.records = records
        heads = records.prefix(Self.searchedRows + Self.greatestDepth).map { record in
            record.cells.prefix(record.filledColumns.last ?? 0).map { cell in
                let text = cell.singleLine
                return text.isEmpty ? .empty : HeaderCell(text: text, comparable: HeaderText.comparable(text))
            }
        }
    }
}
