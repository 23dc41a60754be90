internal import CXLSXWriter

extension lxw_chart_fill {
    /// One colour.
    static func solid(_ color: lxw_color_t) -> lxw_chart_fill {
        var fill = lxw_chart_fill()
        fill.color = color
        return fill
    }
}

extension lxw_chart_line {
    /// One colour.
    static func solid(_ color: lxw_color_t, width: Float, isDashed: Bool = false) -> lxw_chart_line {
        var line = lxw_chart_line()
        line.color = color
        line.width = width
        if isDashed { line.dash_type = LXW_CHART_LINE_DASH_DASH.byte }
        return line
    }
}
