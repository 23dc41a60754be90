internal import Workbooks
internal import XLSXReading

/// Compares the rows of a file, as they come, with those of a sheet.
struct SheetComparison {
    private let sheet: Sheet
    private let number: Int
    private let rows: [[Cell]]
    private var nextRow = 0

    init(_ sheet: Sheet, number: Int) {
        self.sheet = sheet
        self.number = number
        rows = sheet.filledRows
    }

    /// Compares the next row of the file. Rows without a cell may be left out on either side.
    mutating func take(_ row: XLSXRow) throws(XLSXExportError) {
        try skipEmptyRows(before: row.index)
        try expect(row.index < total || row.cells.isEmpty, "rows")
        guard row.index < total else { return }
        nextRow = row.index + 1
        var found = row.cells[...]
        for (column, cell) in cells(ofRow: row.index).enumerated() where !cell.isAbsent {
            let address = CellAddress(row: row.index, column: column)
            guard let match = found.popFirst(), match.row == row.index, match.column == column else {
                throw XLSXExportError(.verification, operation: "compare cells", place: place(address))
            }
            guard match.says(cell.content) else {
                throw XLSXExportError(.verification, operation: "compare content", place: place(address))
            }
        }
        try expect(found.isEmpty, "cells")
    }

    /// Compares what stands outside the rows, once all have come.
    mutating func finish(_ details: XLSXSheetDetails) throws(XLSXExportError) {
        try skipEmptyRows(before: total)
        try expect(details.merges.sorted() == sheet.merges.map(\.a1).sorted(), "merges")
        try expect(details.links == links, "links")
        try expect(details.conditionalFormats == Set(sheet.dataBars.map(\.cells)).count, "data bars")
        try expect(details.inputRules == sheet.inputRules.count, "input rules")
    }

    private mutating func skipEmptyRows(before row: Int) throws(XLSXExportError) {
        while nextRow < min(row, total) {
            try expect(cells(ofRow: nextRow).allSatisfy(\.isAbsent), "rows")
            nextRow += 1
        }
    }

    private var total: Int { rows.count + (sheet.tail?.count ?? 0) }

    private func cells(ofRow row: Int) -> [Cell] {
        rows.indices.contains(row) ? rows[row] : sheet.tail?.cells(ofRow: row - rows.count) ?? []
    }

    private var links: [XLSXSheetDetails.Link] {
        rows.enumerated().flatMap { row, cells in
            cells.enumerated().compactMap { column, cell in
                guard case .link(let link) = cell.content else { return nil }
                return .init(cell: CellAddress(row: row, column: column).a1, place: link.target)
            }
        }
    }

    private func place(_ address: CellAddress) -> String { "sheet \(number) cell \(address.a1)" }

    private func expect(_ holds: Bool, _ what: String) throws(XLSXExportError) {
        try Verification.expect(holds, what, place: "sheet \(number)")
    }
}

extension XLSXCell {
    /// Whether a cell of the file says what the workbook says.
    fileprivate func says(_ content: CellContent) -> Bool {
        if case .formula(let wanted) = content {
            guard formula == wanted.expression else { return false }
            return switch wanted.result {
            case .number(let value): isNumber(value)
            case .text(let text): value == .text(text)
            }
        }
        guard formula == nil else { return false }
        switch content {
        case .blank: return value == .blank
        case .text(let text): return value == (text.isEmpty ? .blank : .text(text))
        case .link(let link): return value == (link.text.isEmpty ? .blank : .text(link.text))
        case .integer(let whole): return isNumber(Double(whole))
        case .number(let number): return isNumber(number)
        case .date(let date): return isNumber(Double(date.serial))
        case .formula: return false
        }
    }

    /// The library writes 16 significant digits, which may differ from the value in the last place.
    private func isNumber(_ wanted: Double) -> Bool {
        guard case .number(_, let found) = value else { return false }
        return abs(found - wanted) <= abs(wanted) * 1e-15
    }
}
