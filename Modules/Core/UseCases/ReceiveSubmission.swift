import Anomalies
public import CountyImport
public import Domain
public import Findings

/// Receives county files of one run: reads them, checks them against earlier periods, compares them with what stands, and
/// stores them.
public struct ReceiveSubmission: Sendable {
    private let services: Services
    private let options: ReadingOptions
    private let receivedOn: CalendarDate
    private let justifications: [FindingCode: String]
    private let history: EarlierFigures
    /// Whether a person has compared what the readings ask to confirm.
    private var isConfirmed: Bool

    /// Receives files as these options say. `receivedOn` is the day on which the office got them, today unless stated;
    /// `justifications` say why warnings of some kinds stand; `isConfirmed` that a person has compared what the readings
    /// ask to confirm, such as targets in sentences.
    public init(
        _ services: Services,
        options: ReadingOptions,
        receivedOn: CalendarDate? = nil,
        justifications: [FindingCode: String] = [:],
        isConfirmed: Bool = false
    ) {
        self.services = services
        self.options = options
        self.justifications = justifications
        self.isConfirmed = isConfirmed
        history = EarlierFigures(services.figures, of: options.programme)
        self.receivedOn = receivedOn ?? services.today
    }

    /// The same with what is asked confirmed.
    public var confirmed: ReceiveSubmission {
        var confirmed = self
        confirmed.isConfirmed = true
        return confirmed
    }

    /// Reads a file; needs no database, so the next file can be read while one is stored.
    public func read(_ file: CountyFile) -> CountyReading { CountyReader(options).read(file) }

    /// Checks a file that was read against earlier periods and says what storing it would change. Writes nothing.
    public func prepare(_ reading: CountyReading, of file: CountyFile) async throws -> PreparedSubmission {
        var prepared = try await check(reading)
        guard let submission = submission(prepared, file) else { return prepared }
        let preview = try await services.submissions.preview(submission)
        if let tolerant = tolerant(submission, of: preview.obstacle, &prepared) {
            prepared.take(try await services.submissions.preview(tolerant), tolerant)
        } else {
            prepared.take(preview, submission)
        }
        try await recallReasons(&prepared)
        return prepared
    }

    /// Checks a file that was read, and stores it without a preview.
    public func receive(_ reading: CountyReading, of file: CountyFile) async throws -> PreparedSubmission {
        var prepared = try await check(reading)
        guard let submission = submission(prepared, file) else { return prepared }
        let reception = try await put(submission)
        if let tolerant = tolerant(submission, of: reception.obstacle, &prepared) {
            prepared.take(try await put(tolerant))
        } else {
            prepared.take(reception)
        }
        try await rememberColumns(of: prepared)
        try await justify(prepared)
        try await recallReasons(&prepared)
        return prepared
    }

    /// Keeps what is said about the warnings of a file that had been received before.
    public func justify(_ prepared: PreparedSubmission) async throws {
        guard prepared.state == .alreadyReceived, let receipt = prepared.receipt, !justifications.isEmpty else {
            return
        }
        try await services.submissions.justify(receipt, justifications, by: services.act)
    }

    /// Stores a prepared file, unless something has come in its way meanwhile.
    public func store(_ prepared: PreparedSubmission) async throws -> PreparedSubmission {
        var stored = prepared
        guard let submission = prepared.submission else { return stored }
        stored.take(try await put(submission))
        try await rememberColumns(of: stored)
        return stored
    }

    private func put(_ submission: NewSubmission) async throws -> Reception {
        let reception = try await services.submissions.receive(submission, by: services.act)
        if case .stored = reception { history.remember(submission) }
        return reception
    }

    /// Remembers the headers that the caller explained, once the file that has them is stored.
    private func rememberColumns(of stored: PreparedSubmission) async throws {
        guard stored.state == .stored, !stored.reading.newColumns.isEmpty else { return }
        try await services.columns.remember(stored.reading.newColumns, of: options.programme.id, by: services.act)
    }

    /// Says what was said about the warnings of a file when it was received before.
    private func recallReasons(_ prepared: inout PreparedSubmission) async throws {
        guard prepared.state == .alreadyReceived, let receipt = prepared.receipt else { return }
        let kept = try await services.submissions.findings(of: receipt).compactMap { finding in
            finding.justification.map { (finding.code, $0) }
        }
        let reasons = Dictionary(kept, uniquingKeysWith: { first, _ in first })
        prepared.note([], reasons.merging(justifications) { _, given in given })
    }

    /// The file once more, where its bytes came for another period and the pack lets that stand.
    private func tolerant(
        _ submission: NewSubmission,
        of obstacle: Obstacle?,
        _ prepared: inout PreparedSubmission
    ) -> NewSubmission? {
        guard case .receivedForOtherPeriod(let receipt, let period)? = obstacle else { return nil }
        let found = options.programme.checks.applied(to: .sameFileOtherPeriod(receipt, period))
        guard found?.severity != .error else { return nil }
        if let found { prepared.note([found], justifications) }
        var tolerant = submission
        tolerant.toleratesTwin = true
        tolerant.findings = prepared.findings
        return tolerant
    }

    /// The checks that need the clock and the database.
    private func check(_ reading: CountyReading) async throws -> PreparedSubmission {
        var prepared = PreparedSubmission(reading, isConfirmed: isConfirmed)
        guard prepared.decision != .refuse, let period = reading.period else { return prepared }
        guard period.start <= services.today else {
            prepared.refuse(.periodNotBegun(period, today: services.today))
            return prepared
        }
        let found = try await history.checks(of: period).findings(
            on: prepared.figures,
            current: reading.rows.flatMap(\.currents),
            others: try await history.reported(for: period),
            in: period
        )
        prepared.take(found, as: options.refusal)
        prepared.note([], justifications)
        return prepared
    }

    private func submission(_ prepared: PreparedSubmission, _ file: CountyFile) -> NewSubmission? {
        let reading = prepared.reading
        guard prepared.decision != .refuse, !prepared.awaitsConfirmation, let form = reading.form,
            let period = reading.period
        else { return nil }
        return NewSubmission(
            programme: options.programme.id,
            form: form,
            period: period,
            fileName: reading.fileName,
            content: file.bytes,
            fingerprint: reading.fingerprint,
            encoding: reading.encoding ?? "",
            asOf: reading.asOf ?? period.end,
            sender: reading.sender,
            receivedOn: receivedOn,
            figures: prepared.figures,
            targets: prepared.targets,
            emptied: prepared.emptied,
            findings: prepared.findings
        )
    }
}
