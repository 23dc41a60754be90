public import Domain
public import Reporting
public import Workbooks

/// Everything that use cases depend on. Both programs get theirs from `Runtime`; tests put theirs together.
public struct Services: Sendable {
    /// Programme packs.
    public var programmes: any ProgrammeStore
    /// Received files.
    public var submissions: any SubmissionStore
    /// Figures.
    public var figures: any FigureStore
    /// Headers that clerks confirmed.
    public var columns: any ColumnStore
    /// Closed periods.
    public var periods: any PeriodStore
    /// One batch run at a time.
    public var runs: any RunGuard
    /// The installed reports.
    public var reports: ReportRegistry
    /// What writes workbooks.
    public var writer: any WorkbookWriter
    /// The time.
    public var now: @Sendable () -> Timestamp
    /// Who acts.
    public var actor: String

    /// All dependencies.
    public init(
        programmes: any ProgrammeStore,
        submissions: any SubmissionStore,
        figures: any FigureStore,
        columns: any ColumnStore,
        periods: any PeriodStore,
        runs: any RunGuard,
        reports: ReportRegistry,
        writer: any WorkbookWriter,
        now: @escaping @Sendable () -> Timestamp,
        actor: String
    ) {
        self.programmes = programmes
        self.submissions = submissions
        self.figures = figures
        self.columns = columns
        self.periods = periods
        self.runs = runs
        self.reports = reports
        self.writer = writer
        self.now = now
        self.actor = actor
    }

    /// An act of whoever acts, now.
    public var act: Act { Act(actor: actor, at: now()) }

    /// Today in Shanghai.
    public var today: CalendarDate { now().day }
}
