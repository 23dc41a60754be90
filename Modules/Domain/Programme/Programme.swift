import Formulas

/// A year's programme of a city or province (工作方案): what a policy document demands, and how it is judged.
public struct Programme: Sendable {
    /// The identifier.
    public let id: ProgrammeID
    /// The Chinese title.
    public let title: String
    /// A short title for headers of ledgers.
    public let shortTitle: String
    /// Who issues the ledgers, such as `南阳市卫生健康体育委员会`.
    public let issuer: String
    /// What the whole is called in a total row, such as `全市`.
    public let wholeName: String
    /// The number of its document, such as `沁政办〔2023〕47号`; empty where it gives none.
    public let document: String
    /// The first year of the targets.
    public let year: Int
    /// The last year; the same for a programme of one year.
    public let lastYear: Int
    /// The regions that take part, in the order of the document.
    public let regions: [Region]
    /// The regions above them, such as the city; they are names, not participants.
    public let areas: [Region]
    /// The passages it rests on.
    public let clauses: [Clause]
    /// What counties report.
    public let measures: [Measure]
    /// What they are to reach.
    public private(set) var targets: TargetTable
    /// The number of institutions against which shares are taken, where the document gives it (基数).
    public let bases: [MeasureID: [RegionID: Int]]
    /// What is judged and ranked, in the order of the ledgers: the indicators that have a weight.
    public let indicators: [Indicator]
    /// What is judged besides (工作要求): shown with the commitments, never ranked.
    public let duties: [Indicator]
    /// How it becomes a score.
    public let scheme: ScoringScheme
    /// What counties fill in.
    public let forms: [Form]
    /// The lines of the work ledger.
    public let tasks: [WorkTask]
    /// Every commitment of the document, clause by clause.
    public let commitments: [Commitment]
    /// The lines of its table of duties; empty where the document has none.
    public let assignments: [Assignment]
    /// What it says about reports.
    public let reports: ReportSettings
    /// Published figures of earlier years, by year.
    public let history: [Int: [RegionID: [MeasureID: Reading]]]
    /// The institutions, with dated membership.
    public let register: Register
    /// Approved plans of tasks whose work is not spread evenly over the year.
    public let plans: [PlanCurve]
    /// Notes that every ledger prints (口径).
    public let notes: [String]
    /// How reported data is to be checked.
    public var checks: CheckSettings
    /// Where each region stands in the list.
    private let places: [RegionID: Int]

    /// A programme put together from a pack.
    public init(
        id: ProgrammeID,
        title: String,
        shortTitle: String,
        issuer: String,
        wholeName: String,
        document: String = "",
        year: Int,
        lastYear: Int? = nil,
        regions: [Region],
        areas: [Region] = [],
        clauses: [Clause],
        measures: [Measure],
        targets: TargetTable,
        bases: [MeasureID: [RegionID: Int]],
        indicators: [Indicator],
        duties: [Indicator] = [],
        scheme: ScoringScheme,
        forms: [Form],
        tasks: [WorkTask],
        commitments: [Commitment],
        assignments: [Assignment] = [],
        reports: ReportSettings = ReportSettings(),
        history: [Int: [RegionID: [MeasureID: Reading]]] = [:],
        register: Register = Register([]),
        plans: [PlanCurve] = [],
        notes: [String],
        checks: CheckSettings = CheckSettings()
    ) {
        self.id = id
        self.title = title
        self.shortTitle = shortTitle
        self.issuer = issuer
        self.wholeName = wholeName
        self.document = document
        self.year = year
        self.lastYear = max(year, lastYear ?? year)
        self.regions = regions
        self.areas = areas
        self.clauses = clauses
        self.measures = measures
        self.targets = targets
        self.bases = bases
        self.indicators = indicators
        self.duties = duties
        self.scheme = scheme
        self.forms = forms
        self.tasks = tasks
        self.commitments = commitments
        self.assignments = assignments
        self.reports = reports
        self.history = history
        self.register = register
        self.plans = plans
        self.notes = notes
        self.checks = checks
        places = Dictionary(
            regions.enumerated().map { ($0.element.id, $0.offset) },
            uniquingKeysWith: { first, _ in first }
        )
    }

    /// The years that it runs.
    public var years: ClosedRange<Int> { year...lastYear }

    /// The programme with the targets that are in force on a day.
    public func inForce(on day: CalendarDate) -> Programme {
        guard !targets.changes.isEmpty else { return self }
        var programme = self
        programme.targets = targets.inForce(on: day)
        return programme
    }

    /// The region with this key.
    public func region(_ id: RegionID) -> Region? { places[id].map { regions[$0] } }

    /// The measure with this identifier.
    public func measure(_ id: MeasureID) -> Measure? { measures.first { $0.id == id } }

    /// The indicator with this identifier.
    public func indicator(_ id: IndicatorID) -> Indicator? {
        indicators.first { $0.id == id } ?? duties.first { $0.id == id }
    }

    /// Everything that is judged.
    public var everyIndicator: [Indicator] { indicators + duties }

    /// The form with this identifier.
    public func form(_ id: FormID) -> Form? { forms.first { $0.id == id } }

    /// Whether an indicator counts money, whose figures are kept in fen and shown in yuan.
    public func countsMoney(_ indicator: Indicator) -> Bool {
        indicator.numerator.measures.contains { measure(MeasureID($0))?.kind == .money }
    }

    /// Whether a region has any task that needs this measure: one of its own number, or an indicator with a target
    /// whose formulas name it.
    public func expects(_ measure: MeasureID, from region: RegionID) -> Bool {
        indicators.contains { indicator in
            targets.takesPart(region, in: indicator.target)
                && (indicator.numerator.measures + indicator.denominator.measures).contains(measure.rawValue)
        }
    }
}
