public import Domain
public import Indicators
import Quantities
public import Workbooks

/// One indicator of one region as a ledger prints it: how many of how many, the rate, and what is still missing.
public struct PrintedOutcome: Sendable {
    /// The indicator.
    public let indicator: Indicator
    /// What the target asks for: the threshold of a share, the whole for everything else.
    public let demanded: PrintedFigure
    /// What it is measured against (基数、目标数).
    public let base: PrintedFigure
    /// What was reached.
    public let done: PrintedFigure
    /// Reached ÷ base, uncapped.
    public let rate: PrintedFigure
    /// How many are missing to the target; zero when met.
    public let shortfall: PrintedFigure
    /// Whether a value is held against a goal at all. What is asked is known before anybody reports; a mark that a person gives
    /// asks for nothing, and what is only watched neither.
    public let isHeldAgainstGoal: Bool
    /// The light; none where there is no task.
    public let light: Indicators.Light?
    /// Decimals at which the printed rate does not lie about the target or time progress.
    public let ratePlaces: Int

    /// Prepares what a ledger prints for an indicator and a region.
    public init(_ indicator: Indicator, of region: RegionID, in request: ReportRequest) {
        let outcome = request.standing.row(of: region)?.outcome(of: indicator.id) ?? .noSuchTask
        let target = request.programme.targets.cell(indicator.target, of: region).number
        self.indicator = indicator
        light = outcome.light
        isHeldAgainstGoal =
            indicator.judgedKind != .qualitative
            && (outcome.judged.map { $0.reached != nil } ?? indicator.judgedKind.isHeldAgainstGoal)
        demanded =
            switch (outcome, indicator.judgement) {
            case (.noSuchTask, _): .noSuchTask
            case (_, .completion): .number(.one)
            case (_, .share): target.map(PrintedFigure.number) ?? .noSuchTask
            }
        let scale = indicator.printedScale(in: request.programme)
        base = outcome.part(\.denominator, scale) {
            indicator.denominator.evaluate(
                for: region,
                in: request.programme,
                request.period,
                with: request.periodFigures
            )
        }
        done = outcome.part(\.numerator, scale) {
            indicator.numerator.evaluate(
                for: region,
                in: request.programme,
                request.period,
                with: request.periodFigures
            )
        }
        rate = outcome.whole { $0.ratio.value }
        shortfall = outcome.whole { $0.shortfall * scale }
        ratePlaces = RatePlaces.honest(rate.number ?? .zero, against: request.thresholds(of: indicator, of: region))
    }

    /// What is missing as a cell, live where it follows from the cells of its row: base − reached where the whole is asked, else
    /// what the asked share comes to in whole things, less what was reached. Whatever is to be low has a gap of another kind.
    public func shortfallCell(demanded: String, base: String, done: String, _ style: CellStyle) -> Cell {
        guard isHeldAgainstGoal else { return .notApplicable() }
        guard let asked = self.demanded.number, let whole = self.base.number, let reached = self.done.number else {
            return shortfall.cell(style)
        }
        let isAll = asked == .one
        let needed = isAll ? whole : (asked * whole).roundedUp
        let formula = isAll ? base : "ROUNDUP(ROUND(\(demanded)*\(base),6),0)"
        let missing = max(.zero, needed - reached)
        // Cents are no round numbers to a spreadsheet; what is left of them after a subtraction is rounded away.
        let isWhole = needed.wholeNumber != nil && reached.wholeNumber != nil
        let difference = "MAX(0,\(formula)-\(done))"
        return shortfall.live(
            isWhole ? difference : "ROUND(\(difference),4)",
            if: shortfall.number == missing && missing == missing.rounded(to: 4),
            style
        )
    }

    /// The rate as a cell, live where it is one: a share, or the points of a hundred that a mark is. What is done on a day has a
    /// word in its place, because one of one is no share.
    public func rateCell(done: String, base: String, _ style: CellStyle) -> Cell {
        if let word = datedWord { return .text(word, style.word) }
        let shown = rate.number.map { PrintedFigure.number($0 * indicator.rateScale) } ?? rate
        let scale = indicator.isMark ? "*\(indicator.rateScale.exactText)" : ""
        return shown.live("\(done)/\(base)\(scale)", style.formatted(indicator.rateFormat(rateFormat)))
    }

    /// What stands in the place of a rate for what is done on a day.
    var datedWord: String? { indicator.kind.isDated && rate.number != nil ? light?.word : nil }

    /// How a share is shown.
    public var rateFormat: NumberFormat { .percent(ratePlaces) }
}

extension Outcome {
    /// A value that only exists when everything was reported.
    func whole(_ value: (JudgedRatio) -> Rational) -> PrintedFigure {
        switch self {
        case .value(let judged): .number(value(judged))
        case .noSuchTask: .noSuchTask
        case .notReported: .notReported
        case .notComputable(let reason): .notComputable(reason)
        }
    }

    /// One side of the ratio, which may be known although the other is not.
    func part(
        _ side: KeyPath<Ratio, Rational>,
        _ scale: Rational,
        otherwise evaluate: () -> Evaluated
    ) -> PrintedFigure {
        switch self {
        case .value(let judged): .number(judged.ratio[keyPath: side] * scale)
        case .noSuchTask: .noSuchTask
        case .notReported, .notComputable:
            switch evaluate() {
            case .value(let value): .number(value * scale)
            case .missing: .notReported
            case .noValue(let reason): .notComputable(reason)
            }
        }
    }
}

extension TargetKind {
    /// Whether a value is held against a number.
    fileprivate var isHeldAgainstGoal: Bool {
        switch self {
        case .count, .ratio, .coverage, .amount, .recurring, .perInstitution: true
        case .gain, .reportBy, .milestone, .trend, .standard, .baseline, .monitor, .prohibition, .qualitative: false
        }
    }
}
