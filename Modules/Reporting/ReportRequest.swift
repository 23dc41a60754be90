public import Domain
public import Indicators

/// Everything a report may print. Whoever asks for a report puts it together; an adapter looks nowhere else.
public struct ReportRequest: Sendable {
    /// The programme: regions, targets, scheme, duties, notes.
    public let programme: Programme
    /// Where every region stands at the end of the period.
    public let standing: Standing
    /// Whether the period is closed (封账). What is printed before is marked as provisional.
    public let isFrozen: Bool
    /// Earlier standings of the same kind in the year, oldest first. The last one gives the change of places.
    public let earlier: [Standing]
    /// The closed months of the year up to the end of the period, oldest first, for what went through the year; the quarters
    /// or half-years of a programme that closes no months.
    public let months: [Standing]
    /// The figures that counted in the period before of the same kind; empty where there are none.
    public let figuresBefore: [Figure]
    /// The stored figures of the period; where there are several versions, the newest one counts.
    public let figures: [Figure]
    /// The files that the figures came from.
    public let submissions: [Submission]
    /// Every file of the period and of the shorter ones in it, whether or not its figures still count.
    public let received: [Submission]
    /// The day on which the report is made; also the creation date in the files.
    public let preparedOn: CalendarDate
    /// What the run is called, for the foot of every page.
    public let batch: String
    /// What somebody decided who asked for it.
    public var wishes: ReportWishes
    /// What the pack sets for the report that is asked; nothing until ``ReportAdapter/print(_:)`` asks one.
    public internal(set) var own = ReportSettings.Entry()
    /// The version of every figure that counts.
    public let periodFigures: PeriodFigures

    /// Puts a request together.
    public init(
        programme: Programme,
        standing: Standing,
        isFrozen: Bool,
        earlier: [Standing] = [],
        months: [Standing] = [],
        figuresBefore: [Figure] = [],
        figures: [Figure] = [],
        submissions: [Submission] = [],
        received: [Submission]? = nil,
        preparedOn: CalendarDate,
        batch: String,
        wishes: ReportWishes = ReportWishes()
    ) {
        self.programme = programme
        self.standing = standing
        self.isFrozen = isFrozen
        self.earlier = earlier
        self.months = months
        self.figuresBefore = figuresBefore
        self.figures = figures
        self.submissions = submissions
        self.received = received ?? submissions
        self.preparedOn = preparedOn
        self.batch = batch
        self.wishes = wishes
        periodFigures = PeriodFigures(figures)
    }

    /// The period.
    public var period: Period { standing.period }

    /// Whether the pack, or a file by its name, says that its figures are made up, so that every page has to say so.
    public var isSample: Bool {
        (programme.notes + submissions.map(\.fileName)).contains { $0.contains(Wording.sample) }
    }

    /// The name of a region; its key where the programme does not know it.
    public func name(of region: RegionID) -> String { programme.region(region)?.name ?? region.rawValue }

    /// Who issues the report: whom the pack sets for it, or the programme's issuer.
    public var issuer: String { own.issuer ?? programme.issuer }
}

/// What somebody decides who asks for a report.
public struct ReportWishes: Hashable, Sendable {
    /// Whether a document may be issued although figures are missing; it then says so.
    public var admitsGaps: Bool
    /// The running number of the document in its series; `nil` leaves room to write it in.
    public var number: Int?

    /// Nothing is decided.
    public init(admitsGaps: Bool = false, number: Int? = nil) {
        self.admitsGaps = admitsGaps
        self.number = number
    }
}
