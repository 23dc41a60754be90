extension Period {
    /// The periods whose reports can speak for this one: itself, and what speaks for the last part of it. A month is spoken
    /// for by the weeks that end in it, a quarter by its last month, a year by its last half. An older month says nothing
    /// about how a quarter ended: who has not reported its last month owes figures of the quarter.
    public var sources: [Period] {
        switch kind {
        case .week: [self]
        case .month: [self] + shorter(.week)
        case .quarter: [self] + (Period(.month, containing: end)?.sources ?? [])
        case .half: [self] + (Period(.quarter, containing: end)?.sources ?? [])
        case .year: [self] + (Period(.half, containing: end)?.sources ?? [])
        }
    }

    /// This period and all shorter ones that end in it.
    public var within: [Period] { [self] + Kind.allCases.filter { $0.isShorter(than: kind) }.flatMap(shorter) }

    private func shorter(_ kind: Kind) -> [Period] {
        sequence(first: Period(kind, containing: start)) { $0.flatMap(\.next) }
            .prefix { ($0?.end ?? end) <= end }
            .compactMap(\.self)
    }
}

extension Period.Kind {
    /// Whether periods of this kind are shorter than those of another.
    public func isShorter(than other: Period.Kind) -> Bool { rank < other.rank }

    private var rank: Int {
        switch self {
        case .week: 0
        case .month: 1
        case .quarter: 2
        case .half: 3
        case .year: 4
        }
    }
}

extension Programme {
    /// Which figures a period uses when reports overlap it: of each region and measure the one with the newest cut-off not
    /// after the period's end; of two that end together the one of the longer period, so that a month's own report comes
    /// before the week that ends with it. What a shorter period alone brought (当期) says nothing about a longer one.
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
