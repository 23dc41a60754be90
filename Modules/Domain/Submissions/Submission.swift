public import Fingerprints

/// A file that was received and stored (报送).
public struct Submission: Hashable, Sendable {
    /// Whether it counts.
    public enum State: String, Sendable, Hashable, CaseIterable {
        /// Its figures count.
        case stored
        /// A person has to confirm it first.
        case waiting
        /// Sent back to the county.
        case returned
        /// Taken back.
        case undone
    }

    /// The receipt.
    public let receipt: Receipt
    /// The programme.
    public let programme: ProgrammeID
    /// The form.
    public let form: FormID
    /// The period it reports for.
    public let period: Period
    /// The name of the file, as data only.
    public let fileName: String
    /// The SHA-256 of its bytes.
    public let fingerprint: Fingerprint
    /// The text encoding that was recognised.
    public let encoding: String
    /// The day to which the figures speak (统计截止日).
    public let asOf: CalendarDate
    /// Who sent it, as the file says (填报单位).
    public let sender: String?
    /// The day on which the office received it, as the clerk states it; today unless stated.
    public let receivedOn: CalendarDate
    /// When it was stored.
    public let storedAt: Timestamp
    /// Who stored it.
    public let storedBy: String
    /// Whether it counts.
    public let state: State
    /// How many figures it brought.
    public let figureCount: Int

    /// A received file as the store knows it.
    public init(
        receipt: Receipt,
        programme: ProgrammeID,
        form: FormID,
        period: Period,
        fileName: String,
        fingerprint: Fingerprint,
        encoding: String,
        asOf: CalendarDate,
        sender: String?,
        receivedOn: CalendarDate,
        storedAt: Timestamp,
        storedBy: String,
        state: State,
        figureCount: Int
    ) {
        self.receipt = receipt
        self.programme = programme
        self.form = form
        self.period = period
        self.fileName = fileName
        self.fingerprint = fingerprint
        self.encoding = encoding
        self.asOf = asOf
        self.sender = sender
        self.receivedOn = receivedOn
        self.storedAt = storedAt
        self.storedBy = storedBy
        self.state = state
        self.figureCount = figureCount
    }

    /// How many days late it came; zero when on time.
    public func daysLate(by form: Form) -> Int { max(0, receivedOn.days(after: form.deadline(for: period))) }
}
