public import CountyImport
public import Domain
import Findings
import Indicators

/// Receives county files of one run: reads them, checks them against earlier periods, compares them with what stands, and
/// stores them.
public struct ReceiveSubmission: Sendable {
    private let services: Services
    private let options: ReadingOptions
    private let receivedOn: CalendarDate
    private let history: EarlierFigures

    /// Receives files as these options say; `receivedOn` is the day on which the office got them, today unless stated.
    public init(_ services: Services, options: ReadingOptions, receivedOn: CalendarDate? = nil) {
        self.services = services
        self.options = options
        history = EarlierFigures(services.figures, of: options.programme)
        self.receivedOn = receivedOn ?? services.today
    }

    /// Reads a file; needs no database, so the next file can be read while one is stored.
    public func read(_ file: CountyFile) -> CountyReading { CountyReader(options).read(file) }

    /// Checks a file that was read against earlier periods and says what storing it would change. Writes nothing.
    public func prepare(_ reading: CountyReading, of file: CountyFile) async throws -> PreparedSubmission {
        var prepared = try await check(reading)
        guard let submission = submission(prepared, file) else { return prepared }
        prepared.take(try await services.submissions.preview(submission), submission)
        return prepared
    }

    /// Checks a file that was read, and stores it without a preview.
    public func receive(_ reading: CountyReading, of file: CountyFile) async throws -> PreparedSubmission {
        var prepared = try await check(reading)
        guard let submission = submission(prepared, file) else { return prepared }
        prepared.take(try await put(submission))
        return prepared
    }

    /// Stores a prepared file, unless something has come in its way meanwhile.
    public func store(_ prepared: PreparedSubmission) async throws -> PreparedSubmission {
        var stored = prepared
        guard let submission = prepared.submission else { return stored }
        stored.take(try await put(submission))
        return stored
    }

    private func put(_ submission: NewSubmission) async throws -> Reception {
        let reception = try await services.submissions.receive(submission, by: services.act)
        if case .stored = reception { history.forget(after: submission.period) }
        return reception
    }

    /// The checks that need the clock and the database.
    private func check(_ reading: CountyReading) async throws -> PreparedSubmission {
        var prepared = PreparedSubmission(reading)
        guard prepared.decision != .refuse, let period = reading.period else { return prepared }
        guard period.start <= services.today else {
            prepared.refuse(.periodNotBegun(period, today: services.today))
            return prepared
        }
        let check = try await history.check(period)
        let found = prepared.figures.compactMap { figure in check.finding(against: figure).map { (figure, $0) } }
        prepared.refuse(found, as: options.refusal)
        return prepared
    }

    private func submission(_ prepared: PreparedSubmission, _ file: CountyFile) -> NewSubmission? {
        let reading = prepared.reading
        guard prepared.decision != .refuse, let form = reading.form, let period = reading.period else { return nil }
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
            emptied: prepared.emptied,
            findings: prepared.findings
        )
    }
}
