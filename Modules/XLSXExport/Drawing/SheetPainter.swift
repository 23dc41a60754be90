internal import CXLSXWriter
internal import Workbooks

/// Draws one sheet.
struct SheetPainter {
    let sheet: Sheet
    let number: Int
    let tab: UnsafeMutablePointer<lxw_worksheet>
    let workbook: UnsafeMutablePointer<lxw_workbook>
    let formats: FormatPool
    let heights: [Double]

    init(
        _ sheet: Sheet,
        number: Int,
        on tab: UnsafeMutablePointer<lxw_worksheet>,
        of workbook: UnsafeMutablePointer<lxw_workbook>,
        formats: FormatPool
    ) {
        let sheet = sheet.fittingNumbers()
        self.sheet = sheet
        self.number = number
        self.tab = tab
        self.workbook = workbook
        self.formats = formats
        heights = sheet.rowHeights()
    }

    /// Draws everything, row by row, because a long workbook takes them in no other order. The merges of a row come before
    /// its cells, because merging writes blanks over its range. Returns what the file has to say of the sheet.
    ///
    /// - Parameter checker: Looks at the rows of a tail before they are written.
    func paint(checker: TailChecker?) throws -> ExpectedSheet {
        setView()
        try setMeasures()
        let merges = Dictionary(grouping: sheet.merges, by: \.first.row)
        let rows = sheet.filledRows
        for (row, cells) in rows.enumerated() {
            if heights.indices.contains(row) { try setHeight(heights[row], ofRow: row) }
            for merge in merges[row] ?? [] { try paint(merge) }
            try paint(cells, inRow: row)
        }
        try paintTail(checker)
        try silenceNumbersAsText()
        try paintDataBars()
        try paintInputRules()
        for chart in sheet.charts { try paint(chart) }
        try setPrint()
        return ExpectedSheet(sheet, number: number, rows: rows)
    }

    private func paint(_ cells: [Cell], inRow row: Int) throws(XLSXExportError) {
        // By their number, and taken once: an enumeration copies every cell, and so does every look at one.
        for column in cells.indices {
            let cell = cells[column]
            if !cell.isAbsent { try paint(cell, at: CellAddress(row: row, column: column)) }
        }
    }

    private func paintTail(_ checker: TailChecker?) throws {
        guard let tail = sheet.tail, let checker else { return }
        try RowsAhead(tail, from: sheet.rows.count, checker: checker).forEach { row, cells in
            try setHeight(Sheet.tailRowHeight, ofRow: row)
            try paint(cells, inRow: row)
        }
    }

    private func setHeight(_ height: Double, ofRow row: Int) throws(XLSXExportError) {
        try check(worksheet_set_row(tab, lxw_row_t(row), height, nil), "worksheet_set_row")
    }

    /// `sheet 2 cell B7`, for errors.
    func place(_ cell: CellAddress) -> String { "sheet \(number) cell \(cell.a1)" }

    private func setView() {
        worksheet_gridlines(tab, LXW_HIDE_ALL_GRIDLINES.byte)
        worksheet_set_tab_color(tab, Palette.tab(sheet.kind))
        worksheet_set_zoom(tab, UInt16(sheet.zoom))
        if sheet.frozen != FrozenPanes() {
            worksheet_freeze_panes(tab, sheet.frozen.cRows, sheet.frozen.cColumns)
        }
        if sheet.protection == .fillIn {
            var allowed = lxw_protection()
            allowed.format_cells = 1
            allowed.format_columns = 1
            allowed.format_rows = 1
            allowed.sort = 1
            allowed.autofilter = 1
            worksheet_protect(tab, nil, &allowed)
        }
    }

    private func setMeasures() throws {
        let last = max(sheet.columnWidths.count, (sheet.hiddenColumns.max() ?? -1) + 1)
        for column in 0..<last {
            var options = lxw_row_col_options()
            options.hidden = sheet.hiddenColumns.contains(column) ? 1 : 0
            let width =
                sheet.columnWidths.indices.contains(column) ? sheet.columnWidths[column] : Sheet.standardColumnWidth
            let number = lxw_col_t(column)
            let status = worksheet_set_column_opt(tab, number, number, width, nil, &options)
            try check(status, "worksheet_set_column_opt")
        }
        if let filter = sheet.autofilter {
            try check(filter.corners { worksheet_autofilter(tab, $0, $1, $2, $3) }, "worksheet_autofilter")
        }
    }

    /// Spares people the green corners on words made of digits, such as column numbers and telephone numbers.
    private func silenceNumbersAsText() throws {
        let hasSome = sheet.tail != nil || sheet.rows.contains { $0.cells.contains(where: \.isNumberAsText) }
        guard hasSome else { return }
        let status = worksheet_ignore_errors(tab, LXW_IGNORE_NUMBER_STORED_AS_TEXT.byte, "A1:XFD1048576")
        try check(status, "worksheet_ignore_errors")
    }

    private func paint(_ merge: CellRange) throws {
        let corner = sheet[merge.first]
        // Without a format the library leaves no cells under the merge, as plain blanks leave none elsewhere.
        let format = corner.style == .plain ? nil : formats.format(for: corner)
        let status = merge.corners { worksheet_merge_range(tab, $0, $1, $2, $3, "", format) }
        try check(status, "worksheet_merge_range", place: place(merge.first))
    }
}

extension Cell {
    /// Whether the cell holds words that a spreadsheet program takes for a number.
    fileprivate var isNumberAsText: Bool {
        guard case .text(let text) = content, let first = text.utf8.first else { return false }
        return (first < 0x3A && first > 0x20) && Double(text) != nil
    }
}

extension FrozenPanes {
    fileprivate var cRows: lxw_row_t { lxw_row_t(rows) }
    fileprivate var cColumns: lxw_col_t { lxw_col_t(columns) }
}
