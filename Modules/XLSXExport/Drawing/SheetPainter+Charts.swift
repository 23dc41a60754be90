internal import CXLSXWriter
internal import Workbooks

extension SheetPainter {
    /// Draws a chart over its frame.
    func paint(_ chart: Chart) throws(XLSXExportError) {
        let kind = chart.kind == .column ? LXW_CHART_COLUMN : LXW_CHART_LINE
        guard let drawn = workbook_add_chart(workbook, kind.byte) else {
            throw XLSXExportError(.library, operation: "workbook_add_chart", place: place(chart.frame.first))
        }
        let painter = ChartPainter(chart, on: drawn)
        try painter.paint()
        let strings = CStrings()
        var options = lxw_chart_options()
        options.object_position = LXW_OBJECT_MOVE_AND_SIZE.byte
        options.description = strings.keep(chart.alternativeText)
        // The library knows a size of 480 by 288 dots and factors; the frame is measured in cells.
        options.x_scale = Double(widthInDots(of: chart.frame)) / 480
        // A few dots below the rule of the heading above it, which the chart would cover.
        options.y_offset = Self.gap
        options.y_scale = Double(heightInDots(of: chart.frame) - Int(Self.gap)) / 288
        let corner = chart.frame.first
        let status = worksheet_insert_chart_opt(tab, corner.cRow, corner.cColumn, drawn, &options)
        try check(status, "worksheet_insert_chart_opt", place: place(corner))
    }

    private static let gap: Int32 = 3

    private func widthInDots(of frame: CellRange) -> Int {
        (frame.first.column...frame.last.column).reduce(0) { dots, column in
            let width = sheet.width(ofColumn: column)
            return dots + (width < 1 ? Int(width * 12 + 0.5) : Int(width * 7 + 0.5) + 5)
        }
    }

    private func heightInDots(of frame: CellRange) -> Int {
        (frame.first.row...frame.last.row).reduce(0) { dots, row in
            // Rows beyond the last one have the height of the program: 15 points.
            dots + Int((heights.indices.contains(row) ? heights[row] : 15) * 4 / 3)
        }
    }
}
