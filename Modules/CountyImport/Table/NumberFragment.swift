import Domain

/// The end of a number that a line break in the last column has cut off: a record with nothing but numbers in it, or the
/// word of a unit, and shorter than the header. Rows that are numbered in advance are as long as the others.
struct NumberFragment {
    let header: HeaderBlock
    let programme: Programme

    /// Whether a record looks like one.
    func isFragment(_ record: Record) -> Bool {
        guard record.cells.count < header.rawWidth, record.filledColumns.first == 1 else { return false }
        let unitWords = programme.measures.flatMap(\.allUnitWords).filter { !$0.isEmpty }
        return record.filledColumns.allSatisfy { Self.isNumberOrUnit(record[column: $0].trimmedCell, unitWords) }
    }

    private static func isNumberOrUnit(_ text: String, _ unitWords: [String]) -> Bool {
        unitWords.contains(text) || tenThousands.contains { text.hasPrefix($0) && text.count <= 2 }
            || NumberCell(text, unitWords: unitWords).number != nil
    }

    private static let tenThousands = ["万", "亿"]
}

extension SheetRow {
    /// Whether what the row says last is a number, which a line break may have cut.
    var endsInValue: Bool {
        let last = cells.max { $0.value.column < $1.value.column }
        guard let last, last.key.holdsValues else { return false }
        return !last.value.text.isBlankCell
    }
}
