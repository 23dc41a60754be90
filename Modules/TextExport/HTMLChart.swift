internal import Workbooks

/// A chart as a drawing in the page, from the figures in the cells that feed it.
struct HTMLChart {
    private let chart: Chart
    private let workbook: Workbook

    init(_ chart: Chart, in workbook: Workbook) {
        self.chart = chart
        self.workbook = workbook
    }

    private static let width = 720.0
    private static let height = 300.0
    private static let left = 44.0
    private static let top = 24.0
    private static let bottom = 70.0

    var text: String {
        let names = cells(chart.categories).map { ShownValue(of: $0, groups: true).text }
        let series = chart.series.map { (style: $0, values: cells($0.values).map(\.content.figure)) }
        let line = chart.referenceLine.flatMap { cells($0.values).first?.content.figure }
        let all = series.flatMap(\.values).compactMap(\.self) + [line].compactMap(\.self)
        let scale = Scale(chart.valueAxis, over: all)
        var marks = axis(scale) + labels(names)
        for (place, one) in series.enumerated() {
            marks +=
                chart.kind == .column
                ? columns(one.style, one.values, place, of: series.count, names.count, scale)
                : lines(one.style, one.values, names.count, scale)
        }
        if let line, let reference = chart.referenceLine { marks += [referenceLine(reference.name, at: scale.y(line))] }
        let title = chart.title.map { "<figcaption>\($0.escaped)</figcaption>" } ?? ""
        return """
            <figure>\(title)<svg viewBox="0 0 \(Self.width.short) \(Self.height.short)" role="img" \
            aria-label="\(chart.alternativeText.inAttribute)">
            \(marks.joined(separator: "\n"))
            </svg></figure>
            """
    }

    private func cells(_ range: SheetRange) -> [Cell] {
        guard let sheet = workbook.sheet(named: range.sheet) else { return [] }
        let cells = range.cells
        return (cells.first.row...cells.last.row).flatMap { row in
            (cells.first.column...cells.last.column).map { sheet[row, $0] }
        }
    }

    /// The scale of the drawing: from value to distance from the top.
    private struct Scale {
        let minimum: Double
        let maximum: Double
        let step: Double
        let format: NumberFormat
        let isReversed: Bool

        init(_ axis: ValueAxis, over values: [Double]) {
            minimum = axis.minimum
            maximum = max(axis.maximum ?? values.max() ?? 1, axis.minimum + 0.000_001)
            step = axis.step ?? (maximum - minimum) / 4
            format = axis.format
            isReversed = axis.isReversed
        }

        func y(_ value: Double) -> Double {
            let part = (min(max(value, minimum), maximum) - minimum) / (maximum - minimum)
            let share = isReversed ? 1 - part : part
            return HTMLChart.height - HTMLChart.bottom - share * (HTMLChart.height - HTMLChart.bottom - HTMLChart.top)
        }
    }

    private func axis(_ scale: Scale) -> [String] {
        let ticks = stride(from: scale.minimum, through: scale.maximum + scale.step / 100, by: scale.step)
        return ticks.prefix(20).flatMap { value in
            let y = scale.y(value).short
            let label = ShownValue(of: .number(value, .body.formatted(scale.format)), groups: true).text
            return [
                #"<line class="grid" x1="\#(Self.left.short)" x2="\#(Self.width.short)" y1="\#(y)" y2="\#(y)"/>"#,
                #"<text class="tick" x="\#((Self.left - 4).short)" y="\#(y)">\#(label.escaped)</text>"#,
            ]
        }
    }

    private func labels(_ names: [String]) -> [String] {
        names.enumerated().map { place, name in
            let x = x(place, of: names.count)
            let y = Self.height - Self.bottom + 14
            let turn = names.count > 8 ? #" transform="rotate(-40 \#(x.short) \#(y.short))" class="turned""# : ""
            return #"<text x="\#(x.short)" y="\#(y.short)"\#(turn)>\#(name.escaped)</text>"#
        }
    }

    private func x(_ place: Int, of count: Int) -> Double {
        Self.left + (Self.width - Self.left) * (Double(place) + 0.5) / Double(max(1, count))
    }

    private func columns(
        _ style: ChartSeries,
        _ values: [Double?],
        _ place: Int,
        of series: Int,
        _ count: Int,
        _ scale: Scale
    ) -> [String] {
        let room = (Self.width - Self.left) / Double(max(1, count)) * 0.7
        let width = room / Double(max(1, series))
        return values.enumerated().compactMap { index, value in
            guard let value else { return nil }
            let light = style.pointLights.indices.contains(index) ? style.pointLights[index] : style.light
            let x = x(index, of: count) - room / 2 + width * Double(place)
            let (y, foot) = (scale.y(value), scale.y(scale.minimum))
            return #"<rect class="\#(light)" x="\#(x.short)" y="\#(y.short)" width="\#(width.short)" "#
                + #"height="\#((foot - y).short)"/>"# + label(style, value, x: x + width / 2, y: y - 4)
        }
    }

    /// A gap where a figure is missing.
    private func lines(_ style: ChartSeries, _ values: [Double?], _ count: Int, _ scale: Scale) -> [String] {
        var runs: [[(Double, Double)]] = [[]]
        for (index, value) in values.enumerated() {
            if let value { runs[runs.count - 1].append((x(index, of: count), scale.y(value))) } else { runs.append([]) }
        }
        let dash = style.isDashed ? " dashed" : ""
        let paths = runs.filter { !$0.isEmpty }.map { run in
            let points = run.map { "\($0.0.short),\($0.1.short)" }.joined(separator: " ")
            return #"<polyline class="\#(style.light)\#(dash)" points="\#(points)"/>"#
        }
        let labels = values.enumerated().compactMap { index, value in
            value.map { label(style, $0, x: x(index, of: count), y: scale.y($0) - 6) }
        }
        let name = style.namedPoint.flatMap { point in
            values.indices.contains(point) ? values[point].map { (x(point, of: count) + 4, scale.y($0)) } : nil
        }
        .map { #"<text class="start" x="\#($0.0.short)" y="\#($0.1.short)">\#(style.name.escaped)</text>"# }
        return paths + labels.filter { !$0.isEmpty } + [name].compactMap(\.self)
    }

    private func label(_ style: ChartSeries, _ value: Double, x: Double, y: Double) -> String {
        guard let format = style.labels else { return "" }
        let text = ShownValue(of: .number(value, .body.formatted(format)), groups: true).text
        return #"<text x="\#(x.short)" y="\#(y.short)">\#(text.escaped)</text>"#
    }

    private func referenceLine(_ name: String, at y: Double) -> String {
        #"<line class="reference" x1="\#(Self.left.short)" x2="\#(Self.width.short)" y1="\#(y.short)" y2="\#(y.short)"/>"#
            + #"<text class="name" x="\#(Self.width.short)" y="\#((y - 4).short)">\#(name.escaped)</text>"#
    }
}

extension CellContent {
    /// The number in a cell that feeds a chart.
    fileprivate var figure: Double? {
        switch self {
        case .integer(let value): Double(value)
        case .number(let value): value
        case .formula(let formula): if case .number(let value) = formula.result { value } else { nil }
        case .blank, .text, .date, .link: nil
        }
    }
}

extension Double {
    /// At most one digit after the point, which is finer than any screen.
    fileprivate var short: String {
        let tenths = (self * 10).rounded()
        return tenths.truncatingRemainder(dividingBy: 10) == 0 ? "\(Int(tenths / 10))" : "\(tenths / 10)"
    }
}
