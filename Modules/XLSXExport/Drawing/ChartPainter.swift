internal import CXLSXWriter
internal import Workbooks

/// Draws what is in a chart.
struct ChartPainter {
    private let chart: Chart
    private let drawn: UnsafeMutablePointer<lxw_chart>

    init(_ chart: Chart, on drawn: UnsafeMutablePointer<lxw_chart>) {
        self.chart = chart
        self.drawn = drawn
    }

    func paint() throws(XLSXExportError) {
        for series in chart.series { try paint(series) }
        if let line = chart.referenceLine { try paint(line) }
        paintFrame()
        paintAxes()
    }

    private func paint(_ series: ChartSeries) throws(XLSXExportError) {
        let line = try add(series.name, series.values)
        if chart.kind == .column {
            var fill = lxw_chart_fill.solid(Palette.bar(series.light))
            chart_series_set_fill(line, &fill)
            try paintPoints(series, of: line)
        } else {
            var stroke = lxw_chart_line.solid(Palette.bar(series.light), width: 2.25, isDashed: series.isDashed)
            chart_series_set_line(line, &stroke)
            if !series.isDashed { chart_series_set_marker_type(line, LXW_CHART_MARKER_CIRCLE.byte) }
        }
        if let labels = series.labels { paintLabels(labels, of: line) }
    }

    private func paintPoints(
        _ series: ChartSeries,
        of line: UnsafeMutablePointer<lxw_chart_series>
    ) throws(XLSXExportError) {
        guard !series.pointLights.isEmpty else { return }
        var fills = series.pointLights.map { lxw_chart_fill.solid(Palette.bar($0)) }
        let status = fills.withUnsafeMutableBufferPointer { fills in
            var points = fills.indices.map { index in
                var point = lxw_chart_point()
                point.fill = fills.baseAddress.map { $0 + index }
                return point
            }
            return points.withUnsafeMutableBufferPointer { points in
                var list = points.indices.map { index in points.baseAddress.map { $0 + index } } + [nil]
                return chart_series_set_points(line, &list)
            }
        }
        try check(status, "chart_series_set_points")
    }

    private func paintLabels(_ format: NumberFormat, of line: UnsafeMutablePointer<lxw_chart_series>) {
        let isColumn = chart.kind == .column
        chart_series_set_labels(line)
        chart_series_set_labels_num_format(line, format.code(isPadded: false))
        let place = isColumn ? LXW_CHART_LABEL_POSITION_INSIDE_END : LXW_CHART_LABEL_POSITION_ABOVE
        chart_series_set_labels_position(line, place.byte)
        withFont(Typeface.roman, size: 9.5, isBold: true, isColumn ? Palette.paper : Palette.ink) {
            chart_series_set_labels_font(line, $0)
        }
    }

    /// A horizontal line the library cannot draw otherwise: the trend of an invisible series of equal figures, drawn
    /// half a column further at both ends.
    private func paint(_ reference: ReferenceLine) throws(XLSXExportError) {
        let line = try add(reference.name, reference.values)
        var fill = lxw_chart_fill()
        fill.none = 1
        chart_series_set_fill(line, &fill)
        var none = lxw_chart_line()
        none.none = 1
        chart_series_set_line(line, &none)
        chart_series_set_trendline(line, LXW_CHART_TRENDLINE_TYPE_LINEAR.byte, 0)
        chart_series_set_trendline_forecast(line, 0.5, 0.5)
        chart_series_set_trendline_name(line, reference.name)
        var stroke = lxw_chart_line.solid(Palette.accent, width: 1.25, isDashed: true)
        chart_series_set_trendline_line(line, &stroke)
    }

    private func add(
        _ name: String,
        _ values: SheetRange
    ) throws(XLSXExportError) -> UnsafeMutablePointer<lxw_chart_series> {
        let (categories, figures) = ("=" + chart.categories.reference, "=" + values.reference)
        guard let line = chart_add_series(drawn, categories, figures) else {
            throw XLSXExportError(.library, operation: "chart_add_series")
        }
        if !name.isEmpty { chart_series_set_name(line, name) }
        return line
    }
}

extension ChartPainter {
    private func paintFrame() {
        var none = lxw_chart_line()
        none.none = 1
        chart_chartarea_set_line(drawn, &none)
        // Figures usually stand on a hidden sheet; without this a chart of them is empty.
        chart_show_hidden_data(drawn)
        if let title = chart.title {
            chart_title_set_name(drawn, title)
            withFont(Typeface.hei, size: 12, isBold: false, Palette.ink) { chart_title_set_name_font(drawn, $0) }
        } else {
            chart_title_off(drawn)
        }
        if chart.showsLegend {
            chart_legend_set_position(drawn, LXW_CHART_LEGEND_BOTTOM.byte)
            withFont(Typeface.song, size: 9, isBold: false, Palette.ink) { chart_legend_set_font(drawn, $0) }
        } else {
            chart_legend_set_position(drawn, LXW_CHART_LEGEND_NONE.byte)
        }
        if chart.kind == .column {
            chart_set_series_gap(drawn, 45)
            // A second, invisible series must not push the columns aside.
            if chart.referenceLine != nil { chart_set_series_overlap(drawn, 100) }
        }
    }

    private func paintAxes() {
        let (names, figures) = (drawn.pointee.x_axis, drawn.pointee.y_axis)
        var rule = lxw_chart_line.solid(Palette.frame, width: 0.75)
        chart_axis_set_line(names, &rule)
        chart_axis_set_major_tick_mark(names, LXW_CHART_AXIS_TICK_MARK_NONE.byte)
        withFont(Typeface.song, size: 9, isBold: false, Palette.ink) { chart_axis_set_num_font(names, $0) }

        let scale = chart.valueAxis
        chart_axis_set_min(figures, scale.minimum)
        if let maximum = scale.maximum { chart_axis_set_max(figures, maximum) }
        if let step = scale.step { chart_axis_set_major_unit(figures, step) }
        chart_axis_set_num_format(figures, scale.format.code(isPadded: false))
        withFont(Typeface.roman, size: 9, isBold: false, Palette.quietInk) { chart_axis_set_num_font(figures, $0) }
        var none = lxw_chart_line()
        none.none = 1
        chart_axis_set_line(figures, &none)
        var grid = lxw_chart_line.solid(Palette.grid, width: 0.5)
        chart_axis_major_gridlines_set_visible(figures, 1)
        chart_axis_major_gridlines_set_line(figures, &grid)
    }

    private func withFont(
        _ name: String,
        size: Double,
        isBold: Bool,
        _ color: lxw_color_t,
        _ body: (UnsafeMutablePointer<lxw_chart_font>) -> Void
    ) {
        let strings = CStrings()
        var font = lxw_chart_font()
        font.name = strings.keep(name)
        font.size = size
        // Zero would mean "as the program likes", which is bold for titles.
        font.bold = isBold ? 1 : LXW_EXPLICIT_FALSE.byte
        font.color = color
        body(&font)
    }
}

extension lxw_chart_fill {
    fileprivate static func solid(_ color: lxw_color_t) -> lxw_chart_fill {
        var fill = lxw_chart_fill()
        fill.color = color
        return fill
    }
}

extension lxw_chart_line {
    fileprivate static func solid(_ color: lxw_color_t, width: Float, isDashed: Bool = false) -> lxw_chart_line {
        var line = lxw_chart_line()
        line.color = color
        line.width = width
        if isDashed { line.dash_type = LXW_CHART_LINE_DASH_DASH.byte }
        return line
    }
}
