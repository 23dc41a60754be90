internal import CXLSXWriter
internal import Workbooks

extension SheetPainter {
    /// Draws a cell and its note.
    func paint(_ cell: Cell, at address: CellAddress) throws(XLSXExportError) {
        let format = formats.format(for: cell)
        let (row, column) = (address.cRow, address.cColumn)
        let status: lxw_error
        switch cell.content {
        case .blank: status = worksheet_write_blank(tab, row, column, format)
        case .text(let text): status = worksheet_write_string(tab, row, column, text.escapedForFile, format)
        case .integer(let value): status = worksheet_write_number(tab, row, column, Double(value), format)
        case .number(let value): status = worksheet_write_number(tab, row, column, value, format)
        // The serial number itself: the library's own arithmetic of days is not needed.
        case .date(let date): status = worksheet_write_number(tab, row, column, Double(date.serial), format)
        case .formula(let formula): status = write(formula, row, column, format)
        case .link(let link):
            let target = "internal:" + link.target
            status = worksheet_write_url_opt(tab, row, column, target, format, link.text.escapedForFile, nil)
        }
        try check(status, "write cell", place: place(address))
        if let note = cell.note { try write(note, at: address) }
    }

    private func write(
        _ formula: Formula,
        _ row: lxw_row_t,
        _ column: lxw_col_t,
        _ format: UnsafeMutablePointer<lxw_format>?
    ) -> lxw_error {
        let expression = "=" + formula.expression
        return switch formula.result {
        case .number(let value): worksheet_write_formula_num(tab, row, column, expression, format, value)
        case .text(let text): worksheet_write_formula_str(tab, row, column, expression, format, text.escapedForFile)
        }
    }

    private func write(_ note: String, at address: CellAddress) throws(XLSXExportError) {
        // A note never grows with its text, so the box is made for it: about 24 digits to a line of 18 dots.
        let lines = TextWidth.lines(of: note, inWidth: 24)
        let strings = CStrings()
        var options = lxw_comment_options()
        options.width = 190
        options.height = UInt16(min(18 * lines + 12, 900))
        options.color = Palette.noteGround
        options.font_name = strings.keep(Typeface.song)
        options.font_size = 10
        let text = note.escapedForFile
        let status = worksheet_write_comment_opt(tab, address.cRow, address.cColumn, text, &options)
        try check(status, "worksheet_write_comment_opt", place: place(address))
    }
}

extension InternalLink {
    /// Where the link points, as it stands in the file.
    var target: String { "'\(sheet)'!\(cell.a1)" }
}
