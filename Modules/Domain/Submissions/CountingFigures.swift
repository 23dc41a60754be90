extension Period {
    /// The periods whose reports can speak for this one: a month is also spoken for by the weeks that end in it.
    public var sources: [Period] {
        guard kind == .month else { return [self] }
        let weeks = sequence(first: Period(.week, containing: start)) { $0.flatMap(\.next) }
            .prefix { ($0?.end ?? end) <= end }
        return [self] + weeks.compactMap(\.self).filter { $0.end >= start }
    }
}

extension Programme {
    /// Which figures a period uses when reports overlap it: of each region and measure the one with the newest cut-off not
    /// after the period's end; of two that end together the one of the longer period, so that a month's own report comes
    /// before the week that ends with it. What a week alone brought (当期) says nothing about a month.
    public func counting(_ figures: [Figure], in period: Period) -> [Figure] {
        var best: [RegionID: [MeasureID: Figure]] = [:]
        for figure in figures where figure.period.end <= period.end && speaks(figure, for: period) {
            let current = best[figure.region]?[figure.measure]
            let isNewer = current.map { ($0.period, $0.version) < (figure.period, figure.version) } ?? true
            if isNewer { best[figure.region, default: [:]][figure.measure] = figure }
        }
        return figures.filter { best[$0.region]?[$0.measure] == $0 }
    }

    private func speaks(_ figure: Figure, for period: Period) -> Bool {
        figure.period == period || measure(figure.measure)?.accumulation != .flow
    }
}
