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
    /// The stored figures of the period; where there are several versions, the newest one counts.
    public let figures: [Figure]
    /// The files that the figures came from.
    public let submissions: [Submission]
    /// The day on which the report is made; also the creation date in the files.
    public let preparedOn: CalendarDate
    /// What the run is called, for the foot of every page.
    public let batch: String

    /// Puts a request together.
    public init(
        programme: Programme,
        standing: Standing,
        isFrozen: Bool,
        earlier: [Standing] = [],
        figures: [Figure] = [],
        submissions: [Submission] = [],
        preparedOn: CalendarDate,
        batch: String
    ) {
        self.programme = programme
        self.standing = standing
        self.isFrozen = isFrozen
        self.earlier = earlier
        self.figures = figures
        self.submissions = submissions
        self.preparedOn = preparedOn
        self.batch = batch
    }

    /// The period.
    public var period: Period { standing.period }

    /// Whether the pack, or a file by its name, says that its figures are made up, so that every page has to say so.
    public var isSample: Bool {
        (programme.notes + submissions.map(\.fileName)).contains { $0.contains(Wording.sample) }
    }

    /// The version of every figure that counts.
    public var periodFigures: PeriodFigures { PeriodFigures(figures) }

    /// The name of a region; its key where the programme does not know it.
    public func name(of region: RegionID) -> String { programme.region(region)?.name ?? region.rawValue }
}
