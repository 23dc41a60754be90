internal import Workbooks
internal import XLSXReading

/// Compares some rows of a file, cell by cell as they come, with those of a sheet.
struct SheetComparison {
    private let expected: ExpectedSheet
    private let end: Int
    /// The row being compared and its cells, and the column of the cell that has to come next.
    private var row: Int
    private var cells: [Cell] = []
    private var column = 0
    /// The last row of which the file had a cell.
    private var foundRow = -1

    /// A comparison of the rows that a piece of the file speaks for.
    init(_ expected: ExpectedSheet, rows: Range<Int>) {
        self.expected = expected
        row = rows.lowerBound - 1
        end = min(rows.upperBound, expected.rowCount)
    }

    /// Compares the next cell of the file with the next one that leaves a trace.
    mutating func take(_ found: XLSXCellBytes) throws(XLSXExportError) {
        guard moveToNextCell() else { throw expected.failure("compare \(found.row < end ? "cells" : "rows")") }
        guard found.row == row, found.column == column else { throw failure("compare cells") }
        guard found.says(cells[column].content) else { throw failure("compare content") }
        column += 1
        foundRow = row
    }

    /// Refuses rows and cells that should have come as well.
    mutating func finish() throws(XLSXExportError) {
        guard moveToNextCell() else { return }
        throw row == foundRow ? failure("compare cells") : expected.failure("compare rows")
    }

    /// Moves on to a cell that has to be in the file; false when there is none left.
    private mutating func moveToNextCell() -> Bool {
        while true {
            while column < cells.count {
                if !cells[column].isAbsent { return true }
                column += 1
            }
            guard row + 1 < end else { return false }
            row += 1
            column = 0
            cells = expected.cells(ofRow: row)
        }
    }

    private func failure(_ operation: String) -> XLSXExportError {
        expected.failure(operation, at: CellAddress(row: row, column: column))
    }
}

extension XLSXCellBytes {
    /// Whether a cell of the file says what the workbook says.
    fileprivate func says(_ content: CellContent) -> Bool {
        if case .formula(let wanted) = content {
            guard hasFormula(wanted.expression) else { return false }
            return switch wanted.result {
            case .number(let value): isNumber(value)
            case .text(let text): holds(text)
            }
        }
        guard hasFormula(nil) else { return false }
        switch content {
        case .blank: return isBlank
        case .text(let text): return text.isEmpty ? isBlank : holds(text)
        case .link(let link): return link.text.isEmpty ? isBlank : holds(link.text)
        case .integer(let whole): return isNumber(Double(whole))
        case .number(let number): return isNumber(number)
        case .date(let date): return isNumber(Double(date.serial))
        case .formula: return false
        }
    }

    /// The library writes 16 significant digits, which may differ from the value in the last place.
    private func isNumber(_ wanted: Double) -> Bool {
        guard let number else { return false }
        return abs(number - wanted) <= abs(wanted) * 1e-15
    }
}
