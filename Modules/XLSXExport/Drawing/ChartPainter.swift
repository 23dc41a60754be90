internal import CXLSXWriter
internal import Workbooks

/// Draws what is in a chart.
struct ChartPainter {
    let chart: Chart
    let drawn: UnsafeMutablePointer<lxw_chart>

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
        if let labels = series.labels { paintLabels(labels, isBelow: series.hasLabelsBelow, of: line) }
        if let point = series.namedPoint { try paintName(series.name, at: point, of: line) }
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

    private func paintLabels(_ format: NumberFormat, isBelow: Bool, of line: UnsafeMutablePointer<lxw_chart_series>) {
        let isColumn = chart.kind == .column
        chart_series_set_labels(line)
        chart_series_set_labels_num_format(line, format.code(isPadded: false))
        // At the foot of a column no line across the chart strikes a number out.
        let beside = isBelow ? LXW_CHART_LABEL_POSITION_BELOW : LXW_CHART_LABEL_POSITION_ABOVE
        let place = isColumn ? LXW_CHART_LABEL_POSITION_INSIDE_BASE : beside
        chart_series_set_labels_position(line, place.byte)
        withFont(Typeface.roman, size: 9.5, isBold: true, isColumn ? Palette.paper : Palette.ink) {
            chart_series_set_labels_font(line, $0)
        }
    }

    /// The name of a series at one of its points; the labels of the others are hidden.
    private func paintName(
        _ name: String,
        at point: Int,
        of line: UnsafeMutablePointer<lxw_chart_series>
    ) throws(XLSXExportError) {
        chart_series_set_labels(line)
        chart_series_set_labels_position(line, LXW_CHART_LABEL_POSITION_RIGHT.byte)
        withFont(Typeface.song, size: 9, isBold: false, Palette.ink) { chart_series_set_labels_font(line, $0) }
        let strings = CStrings()
        let count = max(chart.categories.cells.rowCount, chart.categories.cells.columnCount)
        var labels = (0..<count).map { index in
            var label = lxw_chart_data_label()
            if index == point {
                label.value = UnsafeMutablePointer(mutating: strings.keep(name))
            } else {
                label.hide = 1
            }
            return label
        }
        let status = withExtendedLifetime(strings) {
            labels.withUnsafeMutableBufferPointer { labels in
                var list = labels.indices.map { index in labels.baseAddress.map { $0 + index } } + [nil]
                return chart_series_set_labels_custom(line, &list)
            }
        }
        try check(status, "chart_series_set_labels_custom")
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
