public import Domain
public import Quantities

/// Where every region stands at the end of a period: what a month's ranking shows, before anybody draws it.
public struct Standing: Hashable, Sendable, Codable {
    /// The programme.
    public let programme: ProgrammeID
    /// The period.
    public let period: Period
    /// The cut-off day of the data (统计截止日), which time progress is measured at.
    public let asOf: CalendarDate
    /// The version of the scoring scheme.
    public let scheme: String
    /// Days gone by of the days of the year (序时进度).
    public let timeProgress: Ratio
    /// Every region, in the order of the programme.
    public let rows: [RegionStanding]
    /// The whole: Σ numerators ÷ Σ denominators over the regions that reported, hosts only where zones are within.
    public let whole: [IndicatorID: WholeStanding]
    /// Where the row of each region stands, because reports ask for it thousands of times.
    private let places: [RegionID: Int]

    /// A standing, as computed or as frozen.
    public init(
        programme: ProgrammeID,
        period: Period,
        asOf: CalendarDate,
        scheme: String,
        timeProgress: Ratio,
        rows: [RegionStanding],
        whole: [IndicatorID: WholeStanding]
    ) {
        self.programme = programme
        self.period = period
        self.asOf = asOf
        self.scheme = scheme
        self.timeProgress = timeProgress
        self.rows = rows
        self.whole = whole
        places = Dictionary(
            rows.enumerated().map { ($0.element.region, $0.offset) },
            uniquingKeysWith: { first, _ in first }
        )
    }

    private enum CodingKeys: CodingKey {
        case programme, period, asOf, scheme, timeProgress, rows, whole
    }

    /// Reads a frozen standing.
    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            programme: try values.decode(ProgrammeID.self, forKey: .programme),
            period: try values.decode(Period.self, forKey: .period),
            asOf: try values.decode(CalendarDate.self, forKey: .asOf),
            scheme: try values.decode(String.self, forKey: .scheme),
            timeProgress: try values.decode(Ratio.self, forKey: .timeProgress),
            rows: try values.decode([RegionStanding].self, forKey: .rows),
            whole: try values.decode([IndicatorID: WholeStanding].self, forKey: .whole)
        )
    }

    /// The row of a region.
    public func row(of region: RegionID) -> RegionStanding? { places[region].map { rows[$0] } }

    /// The ranked rows by place, then the unranked in the order of the programme. Equal places keep that order too.
    public var ranked: [RegionStanding] {
        let placed = rows.filter { $0.place != nil }
        return placed.sorted { ($0.place?.overall ?? 0) < ($1.place?.overall ?? 0) } + rows.filter { $0.place == nil }
    }
}

extension Standing {
    /// By how many places a region rose within its group since an earlier standing; negative when it fell, `nil` where
    /// it has no place in one of the two.
    public func rise(of region: RegionID, since earlier: Standing?) -> Int? {
        guard let now = row(of: region)?.place?.inGroup, let before = earlier?.row(of: region)?.place?.inGroup else {
            return nil
        }
        return before - now
    }
}

/// One region's row.
public struct RegionStanding: Hashable, Sendable, Codable {
    /// The region.
    public let region: RegionID
    /// Who it is ranked against.
    public let group: RankGroup
    /// What every ranked indicator of the programme came to.
    public let outcomes: Outcomes
    /// What everything else that is judged came to; `nil` where the programme has none.
    public let duties: Outcomes?
    /// The score, exact: out of 100, less deductions, with bonuses; `nil` while a figure is missing.
    public let score: Rational?
    /// What was taken off or added for how the region reports; `nil` in standings of before there were such rules.
    public let adjustments: [ScoreAdjustment]?
    /// The places; `nil` without a score.
    public let place: RankingPlace?

    /// One region's row.
    public init(
        region: RegionID,
        group: RankGroup,
        outcomes: Outcomes,
        duties: Outcomes? = nil,
        score: Rational?,
        adjustments: [ScoreAdjustment]? = nil,
        place: RankingPlace?
    ) {
        self.region = region
        self.group = group
        self.outcomes = outcomes
        self.duties = duties
        self.score = score
        self.adjustments = adjustments
        self.place = place
    }

    /// What an indicator came to, ranked or not.
    public func outcome(of id: IndicatorID) -> Outcome? { outcomes[id] ?? duties?[id] }

    /// The score before anything was taken off or added; `nil` without a score.
    public var plainScore: Rational? {
        score.map { score in (adjustments ?? []).reduce(score) { $0 - $1.points } }
    }

    /// The figures that have a task but were not reported, each once.
    public var missing: [MeasureID] { Set(outcomes.values.flatMap(\.missing)).sorted() }

    /// Whether the region has reported nothing that it was asked for.
    public var isSilent: Bool {
        let asked = outcomes.values.filter { $0 != .noSuchTask }
        return !asked.isEmpty && asked.allSatisfy { !$0.missing.isEmpty }
    }
}

/// Places after a ranking. Ties share a place.
public struct RankingPlace: Hashable, Sendable, Codable {
    /// Over all regions, with gaps after ties (1, 1, 3).
    public let overall: Int
    /// Within the group, after a tie as the scheme says.
    public let inGroup: Int
    /// Over all regions, without gaps (1, 1, 2).
    public let dense: Int
    /// Whether another region of the group has the same place (并列).
    public let isTied: Bool

    /// A set of places.
    public init(overall: Int, inGroup: Int, dense: Int, isTied: Bool) {
        self.overall = overall
        self.inGroup = inGroup
        self.dense = dense
        self.isTied = isTied
    }
}

/// What an indicator came to for one region. The ways of having no value are kept apart to the printed cell.
public enum Outcome: Hashable, Sendable, Codable {
    /// A value, judged. Indirect, because an outcome is handed about more often than it is opened.
    indirect case value(JudgedRatio)
    /// The region has no such task (无此项任务).
    case noSuchTask
    /// It has the task, but these figures are missing (未报).
    case notReported([MeasureID])
    /// The figures are there, but no value follows from them (无法计算), for this reason.
    case notComputable(String)

    /// Whether the region has no such task.
    var isNoTask: Bool { if case .noSuchTask = self { true } else { false } }

    /// The value, where there is one.
    public var judged: JudgedRatio? { if case .value(let ratio) = self { ratio } else { nil } }

    /// The figures that were not reported.
    var missing: [MeasureID] { if case .notReported(let measures) = self { measures } else { [] } }

    /// The light that a ledger shows; none where there is no task.
    public var light: Light? {
        switch self {
        case .value(let ratio): ratio.light
        case .noSuchTask: nil
        case .notReported: .notReported
        case .notComputable: .notComputable
        }
    }
}

/// A ratio and what the programme's rules say of it.
public struct JudgedRatio: Hashable, Sendable, Codable {
    /// How many of how many, uncapped.
    public let ratio: Ratio
    /// Whether the target is met, compared exactly.
    public let isMet: Bool
    /// The light.
    public let light: Light
    /// How many of the numerator are missing to the target; zero when met (差几个).
    public let shortfall: Rational
    /// What share of the full marks it earns, before any cap; `nil` where nothing is judged.
    public let reached: Rational?
    /// What else a reader should know, in Chinese, such as a gain in percentage points or the days of delay.
    public let remark: String?

    /// A judged ratio.
    public init(
        ratio: Ratio,
        isMet: Bool,
        light: Light,
        shortfall: Rational,
        reached: Rational?,
        remark: String? = nil
    ) {
        self.ratio = ratio
        self.isMet = isMet
        self.light = light
        self.shortfall = shortfall
        self.reached = reached
        self.remark = remark
    }
}

/// What one indicator came to for the whole city.
public struct WholeStanding: Hashable, Sendable, Codable {
    /// Σ numerators ÷ Σ denominators; `nil` where nobody reported.
    public let ratio: Ratio?
    /// How many regions that have the task reported.
    public let reported: Int
    /// How many regions have the task.
    public let expected: Int
    /// How many regions met their own target.
    public let met: Int
    /// What the rules say of the whole, where a goal is set for it; `nil` for one that only regions have.
    public let judged: JudgedRatio?

    /// The whole of one indicator.
    public init(ratio: Ratio?, reported: Int, expected: Int, met: Int, judged: JudgedRatio? = nil) {
        self.ratio = ratio
        self.reported = reported
        self.expected = expected
        self.met = met
        self.judged = judged
    }
}
