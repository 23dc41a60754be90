import Domain
import Findings

/// One cell of the file, as it was found.
struct SheetCell: Hashable {
    let row: Int
    let line: Int
    let column: Int
    let text: String

    init(_ record: Record, column: Int) {
        self.init(record, column: column, text: record[column: column])
    }

    /// A part of a cell, such as a number within a sentence.
    init(_ record: Record, column: Int, text: String) {
        row = record.row
        line = record.line
        self.column = column
        self.text = text
    }

    var place: Place { Place(row: row, line: line, column: column) }
    func cellPlace(on sheet: String?) -> CellPlace {
        let shown = PersonalNumber.masking(text, isCode: true)
        return CellPlace(sheet: sheet, row: row, line: line, column: column, text: shown)
    }
}

extension Record {
    /// The place of the whole record.
    var place: Place { Place(row: row, line: line) }

    /// The first cell that says something.
    var firstFilled: SheetCell? { filledColumns.first.map { SheetCell(self, column: $0) } }
}
