extension FaultFinder {
    /// Notes what is wrong with a chart.
    mutating func check(_ chart: Chart) {
        let corner = chart.frame.first
        require(chart.frame.isOnSheet, .offSheet, at: corner)
        require(!chart.alternativeText.isEmpty, .noAlternativeText, at: corner)
        check(text: chart.alternativeText, limit: 255, allowsLines: false, at: corner)
        check(text: chart.title ?? "", limit: 255, allowsLines: false, at: corner)
        check(chart.valueAxis, at: corner)
        require(!chart.series.isEmpty, .chartRangesDiffer, at: corner)
        guard check(target: chart.categories, at: corner) else { return }
        for series in chart.series {
            check(text: series.name, limit: 255, allowsLines: false, at: corner)
            checkFigures(series.values, of: chart)
            let points = series.pointLights.count
            require(points == 0 || points == chart.categories.cells.cellCount, .chartRangesDiffer, at: corner)
        }
        guard let line = chart.referenceLine else { return }
        check(text: line.name, limit: 255, allowsLines: false, at: corner)
        checkFigures(line.values, of: chart)
        // A trend needs two points.
        require(chart.categories.cells.cellCount > 1, .chartRangesDiffer, at: corner)
    }

    private mutating func check(_ axis: ValueAxis, at corner: CellAddress) {
        let bounds = [axis.minimum, axis.maximum ?? axis.minimum + 1, axis.step ?? 1]
        require(bounds.allSatisfy(\.isFinite), .notFinite, at: corner)
        require(bounds[0] < bounds[1] && bounds[2] > 0, .invalidScale, at: corner)
    }

    private mutating func checkFigures(_ range: SheetRange, of chart: Chart) {
        let corner = chart.frame.first
        guard check(target: range, at: corner), let sheet = sheets[range.sheet] else { return }
        let isLine = range.cells.rowCount == 1 || range.cells.columnCount == 1
        let fits = isLine && range.cells.cellCount == chart.categories.cells.cellCount
        guard fits else { return note(.chartRangesDiffer, at: corner) }
        for row in range.cells.first.row...range.cells.last.row {
            for column in range.cells.first.column...range.cells.last.column {
                switch sheet[row, column].content {
                case .blank, .integer, .number: break
                default: note(.chartFigureNotPlain, at: corner)
                }
            }
        }
    }
}

extension CellRange {
    /// How many cells it covers.
    var cellCount: Int { rowCount * columnCount }
}
