internal import CXLSXWriter
internal import Workbooks

extension SheetPainter {
    /// Sets how the sheet goes on paper.
    func setPrint() throws(XLSXExportError) {
        let print = sheet.print
        worksheet_set_paper(tab, print.paper == .a3 ? 8 : 9)
        if print.orientation == .landscape { worksheet_set_landscape(tab) } else { worksheet_set_portrait(tab) }
        try setScale(print)
        let margins = print.margins
        worksheet_set_margins(tab, margins.left, margins.right, margins.top, margins.bottom)
        if print.isCentered { worksheet_center_horizontally(tab) }
        try setRepeats(print)
        if let area = print.area {
            try check(area.corners { worksheet_print_area(tab, $0, $1, $2, $3) }, "worksheet_print_area")
        }
        if !print.header.isEmpty { try check(worksheet_set_header(tab, print.header.code), "worksheet_set_header") }
        if !print.footer.isEmpty { try check(worksheet_set_footer(tab, print.footer.code), "worksheet_set_footer") }
    }

    /// Programs do not heed breaks on a sheet that they fit to pages themselves.
    private func setScale(_ print: PrintSetup) throws(XLSXExportError) {
        guard !print.isFitted else {
            worksheet_fit_to_pages(tab, 1, UInt16(print.pagesTall))
            return
        }
        worksheet_set_print_scale(tab, UInt16(max(10, (sheet.printScale * 100).rounded(.down))))
        worksheet_print_across(tab)
        // Lists end with a zero, and an empty one is none.
        var columns = print.columnBreaks.sorted().map { lxw_col_t($0) } + [0]
        var rows = print.rowBreaks.sorted().map { lxw_row_t($0) } + [0]
        if columns.count > 1 { try check(worksheet_set_v_pagebreaks(tab, &columns), "worksheet_set_v_pagebreaks") }
        if rows.count > 1 { try check(worksheet_set_h_pagebreaks(tab, &rows), "worksheet_set_h_pagebreaks") }
    }

    private func setRepeats(_ print: PrintSetup) throws(XLSXExportError) {
        if let rows = print.repeatedRows {
            let status = worksheet_repeat_rows(tab, lxw_row_t(rows.lowerBound), lxw_row_t(rows.upperBound))
            try check(status, "worksheet_repeat_rows")
        }
        if let columns = print.repeatedColumns {
            let status = worksheet_repeat_columns(tab, lxw_col_t(columns.lowerBound), lxw_col_t(columns.upperBound))
            try check(status, "worksheet_repeat_columns")
        }
    }
}

extension PageBanner {
    /// The line in the codes of spreadsheets, for example `&C&9&"楷体,Regular"第 &P 页`.
    fileprivate var code: String {
        [("&L", left), ("&C", center), ("&R", right)].filter { !$0.1.isEmpty }.map { edge, parts in
            // The font comes after the size, so that a text beginning with a digit is not read as part of the size.
            edge + "&9&\"\(Typeface.kai),Regular\"" + parts.map(\.code).joined()
        }.joined()
    }
}

extension PageBanner.Part {
    fileprivate var code: String {
        switch self {
        case .text(let text): String(text.flatMap { $0 == "&" ? "&&" : String($0) })
        case .pageNumber: "&P"
        case .pageCount: "&N"
        }
    }
}
