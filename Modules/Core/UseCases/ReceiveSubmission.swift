public import CountyImport
public import Domain
import Findings
import Indicators

/// Receives a county's file: reads it, checks it against the last period, compares it with what stands, and stores it.
public struct ReceiveSubmission: Sendable {
    private let services: Services
    private let options: ReadingOptions
    private let receivedOn: CalendarDate

    /// Receives files as these options say; `receivedOn` is the day on which the office got them, today unless stated.
    public init(_ services: Services, options: ReadingOptions, receivedOn: CalendarDate? = nil) {
        self.services = services
        self.options = options
        self.receivedOn = receivedOn ?? services.today
    }

    /// Reads and checks a file and says what storing it would change. Writes nothing.
    public func prepare(_ file: CountyFile) async throws -> PreparedSubmission {
        var prepared = PreparedSubmission(CountyReader(options).read(file))
        guard prepared.decision != .refuse, let period = prepared.reading.period else { return prepared }
        guard period.start <= services.today else {
            prepared.refuse(.periodNotBegun(period, today: services.today))
            return prepared
        }
        try await checkHistory(of: &prepared, period)
        guard let submission = submission(prepared, file) else { return prepared }
        let preview = try await services.submissions.preview(submission)
        prepared.take(preview, submission)
        return prepared
    }

    /// Stores a prepared file, unless something has come in its way meanwhile.
    public func store(_ prepared: PreparedSubmission) async throws -> PreparedSubmission {
        var stored = prepared
        guard let submission = prepared.submission else { return stored }
        stored.take(try await services.submissions.receive(submission, by: services.act))
        return stored
    }

    private func checkHistory(of prepared: inout PreparedSubmission, _ period: Period) async throws {
        let previous = try await services.figures.previous(of: options.programme.id, before: period)
        let check = CumulativeCheck(programme: options.programme, previous: previous)
        let found = prepared.figures.compactMap { figure in check.finding(against: figure).map { (figure, $0) } }
        prepared.refuse(found, as: options.refusal)
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
