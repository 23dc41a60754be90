public import Domain
public import Findings
public import Fingerprints

/// Keeps received files and their figures. Figures are append-only: a newer version takes the place of an older one,
/// which stays.
public protocol SubmissionStore: Sendable {
    /// What storing the file would change, and why it could not be stored now. Writes nothing.
    func preview(_ submission: NewSubmission) async throws -> ReceptionPreview

    /// Stores a file with its figures and findings in one transaction, if it is neither here already nor for a period
    /// that is closed. Two programs that store at once wait for each other.
    func receive(_ submission: NewSubmission, by act: Act) async throws -> Reception

    /// Received files of a programme, newest first; of one period if given.
    func submissions(of programme: ProgrammeID, in period: Period?) async throws -> [Submission]

    /// A received file; `nil` when there is no such receipt.
    func submission(_ receipt: Receipt) async throws -> Submission?

    /// What was found in a received file, each warning with the last reason that was given for its kind.
    func findings(of receipt: Receipt) async throws -> [Finding]

    /// The confirmed targets of a received file, in its order.
    func targets(of receipt: Receipt) async throws -> [StatedTarget]

    /// Keeps why the warnings of a received file stand, by their kind. A kind that the file has no warning of, and a reason
    /// that is kept already, are passed over.
    func justify(_ receipt: Receipt, _ reasons: [FindingCode: String], by act: Act) async throws
}

/// A file that has been read and checked, ready to be stored.
public struct NewSubmission: Sendable {
    /// The programme.
    public let programme: ProgrammeID
    /// The form.
    public let form: FormID
    /// The period it reports for.
    public let period: Period
    /// The name of the file.
    public let fileName: String
    /// The bytes of the file, kept as they came.
    public let content: [UInt8]
    /// The SHA-256 of the bytes.
    public let fingerprint: Fingerprint
    /// The text encoding that was recognised.
    public let encoding: String
    /// The day to which the figures speak.
    public let asOf: CalendarDate
    /// Who sent it, as the file says.
    public let sender: String?
    /// The day on which the office received it.
    public let receivedOn: CalendarDate
    /// The figures to store.
    public let figures: [DraftFigure]
    /// The targets of a list in sentences that a person has confirmed.
    public let targets: [StatedTarget]
    /// Standing figures that an empty cell of this file takes back (region and measure).
    public let emptied: [FigureKey]
    /// What was found.
    public var findings: [Finding]
    /// Whether it is stored although the same bytes stand for another period.
    public var toleratesTwin = false

    /// A file ready to be stored.
    public init(
        programme: ProgrammeID,
        form: FormID,
        period: Period,
        fileName: String,
        content: [UInt8],
        fingerprint: Fingerprint,
        encoding: String,
        asOf: CalendarDate,
        sender: String?,
        receivedOn: CalendarDate,
        figures: [DraftFigure],
        targets: [StatedTarget] = [],
        emptied: [FigureKey],
        findings: [Finding]
    ) {
        self.programme = programme
        self.form = form
        self.period = period
        self.fileName = fileName
        self.content = content
        self.fingerprint = fingerprint
        self.encoding = encoding
        self.asOf = asOf
        self.sender = sender
        self.receivedOn = receivedOn
        self.figures = figures
        self.targets = targets
        self.emptied = emptied
        self.findings = findings
    }
}

extension NewSubmission {
    /// Why its warnings stand, by their kind.
    public var justifications: [FindingCode: String] {
        let given = findings.compactMap { finding in finding.justification.map { (finding.code, $0) } }
        return Dictionary(given, uniquingKeysWith: { first, _ in first })
    }
}

/// What a figure is about, within one period.
public struct FigureKey: Hashable, Sendable {
    /// The region.
    public let region: RegionID
    /// The measure.
    public let measure: MeasureID

    /// A region's measure.
    public init(region: RegionID, measure: MeasureID) {
        self.region = region
        self.measure = measure
    }
}
