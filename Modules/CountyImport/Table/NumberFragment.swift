import Domain

/// The end of a number that a line break in the last column has cut off: a record with nothing but numbers in it, or the
/// word of a unit, and shorter than the header. Rows that are numbered in advance are as long as the others.
struct NumberFragment {
    private let header: HeaderBlock
    private let unitWords: [String]

    init(header: HeaderBlock, programme: Programme) {
        self.header = header
        unitWords = programme.measures.flatMap { [$0.unit] + $0.unitWords }.filter { !$0.isEmpty }
    }

    /// Whether a record looks like one.
    func isFragment(_ record: Record) -> Bool {
        guard record.cells.count < header.rawWidth, record.filledColumns.first == 1 else { return false }
        return record.filledColumns.allSatisfy { isNumberOrUnit(record[column: $0].trimmedCell) }
    }

    private func isNumberOrUnit(_ text: String) -> Bool {
        unitWords.contains(text) || Self.tenThousands.contains { text.hasPrefix($0) && text.count <= 2 }
            || NumberCell(text, unitWords: unitWords).number != nil
    }

    /// Whether the row above could have been cut there: what it says last is a number.
    func mayEnd(_ above: SheetRow) -> Bool {
        let last = above.cells.max { $0.value.column < $1.value.column }
        guard let last, last.key.holdsValues else { return false }
        return !last.value.text.isBlankCell
    }

    private static let tenThousands = ["万", "亿"]
}
