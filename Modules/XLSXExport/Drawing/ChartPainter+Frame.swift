internal import CXLSXWriter
internal import Workbooks

extension ChartPainter {
    /// Draws the title, the legend and what lies around the plot.
    func paintFrame() {
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
        paintLegend()
        if chart.kind == .column {
            chart_set_series_gap(drawn, 45)
            // A second, invisible series must not push the columns aside.
            if chart.referenceLine != nil { chart_set_series_overlap(drawn, 100) }
        }
    }

    private static let mostLevelNames = 26

    private func paintLegend() {
        guard chart.showsLegend else {
            chart_legend_set_position(drawn, LXW_CHART_LEGEND_NONE.byte)
            return
        }
        chart_legend_set_position(drawn, LXW_CHART_LEGEND_BOTTOM.byte)
        withFont(Typeface.song, size: 9, isBold: false, Palette.ink) { chart_legend_set_font(drawn, $0) }
        guard chart.referenceLine != nil else { return }
        // The trend explains itself; the invisible series it belongs to must not.
        var unexplained = [Int16(chart.series.count), -1]
        _ = chart_legend_delete_series(drawn, &unexplained)
    }

    /// Draws the names below and the scale at the left.
    func paintAxes() {
        let (names, figures) = (drawn.pointee.x_axis, drawn.pointee.y_axis)
        var none = lxw_chart_line()
        none.none = 1
        var rule = lxw_chart_line.solid(Palette.frame, width: 0.75)
        chart_axis_set_line(names, &rule)
        chart_axis_set_major_tick_mark(names, LXW_CHART_AXIS_TICK_MARK_NONE.byte)
        // So many names go side by side only when they stand upright.
        let isUpright = chart.categories.cells.rowCount > Self.mostLevelNames
        withFont(Typeface.song, size: 9, isBold: false, Palette.ink) { font in
            font.pointee.rotation = isUpright ? -90 : 0
            chart_axis_set_num_font(names, font)
        }
        chart_axis_set_interval_unit(names, 1)

        let scale = chart.valueAxis
        chart_axis_set_min(figures, scale.minimum)
        if let maximum = scale.maximum { chart_axis_set_max(figures, maximum) }
        if let step = scale.step { chart_axis_set_major_unit(figures, step) }
        if scale.isReversed {
            chart_axis_set_reverse(figures)
            // The far end of a scale that runs down is the foot of the chart.
            chart_axis_set_label_position(names, LXW_CHART_AXIS_LABEL_POSITION_HIGH.byte)
            // Its other end is a place like all others, with a name that no rule may strike out.
            chart_axis_set_line(names, &none)
        }
        chart_axis_set_num_format(figures, scale.format.code(isPadded: false))
        withFont(Typeface.roman, size: 9, isBold: false, Palette.quietInk) { chart_axis_set_num_font(figures, $0) }
        chart_axis_set_line(figures, &none)
        var grid = lxw_chart_line.solid(Palette.grid, width: 0.5)
        chart_axis_major_gridlines_set_visible(figures, scale.isReversed ? 0 : 1)
        chart_axis_major_gridlines_set_line(figures, &grid)
    }

    /// Makes a chart font for the length of a call; the library copies it.
    func withFont(
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
        withExtendedLifetime(strings) { body(&font) }
    }
}
