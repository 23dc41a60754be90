import Domain
import Findings

/// Whether a record has as many cells as the header has columns. A number with an unquoted thousands comma pushes
/// everything behind it one column on, so a record that is too long is never read.
struct RowShape {
    let header: HeaderBlock

    /// What is wrong with the shape, and whether the row can be read at all.
    func findings(for record: Record) -> (findings: [Finding], isShapeless: Bool) {
        if record.hasUnclosedQuote { return ([.unclosedQuote(record)], true) }
        let missing = header.columns.filter {
            ($0.meaning?.holdsReportedValues ?? false) && $0.column > record.cells.count
        }
        if !missing.isEmpty { return ([.cellsMissing(record, missing)], true) }
        let surplus = record.filledColumns.filter { column in !header.columns.contains { $0.column == column } }
        if surplus.isEmpty, let note = shiftedNote(of: record) { return ([.shiftedIntoNote(note)], true) }
        guard let first = surplus.first else { return ([], false) }
        let isShifted =
            surplus.contains { $0 > header.width } && record[column: first].containsDigit
            || record.cells.count > header.rawWidth
        return ([.extraCell(SheetCell(record, column: first), isShifted: isShifted)], isShifted)
    }

    /// The remark that is a number only because a comma in a number before it, or one cell too many, has pushed it there:
    /// the row is longer than the header, or the three digits go on from the figure before them.
    private func shiftedNote(of record: Record) -> SheetCell? {
        guard let column = header.columns.first(where: { $0.meaning == .note })?.column else { return nil }
        let note = record[column: column].trimmedCell
        guard !note.isEmpty, note.allSatisfy(\.isDigit) else { return nil }
        let before = header.columns.first { $0.column == column - 1 }.flatMap(\.meaning)
        let digits = record[column: column - 1].trimmedCell
        let goesOn =
            note.count == 3 && before?.holdsValues == true
            && (1...3).contains(digits.count) && digits.allSatisfy(\.isDigit)
        return goesOn || record.cells.count > header.rawWidth ? SheetCell(record, column: column) : nil
    }
}

extension String {
    /// Whether there is a digit of any width in it.
    var containsDigit: Bool {
        unicodeScalars.contains { (0x30...0x39).contains($0.value) || (0xFF10...0xFF19).contains($0.value) }
    }
}
