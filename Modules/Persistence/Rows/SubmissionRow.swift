import Domain
import Fingerprints
import Postgres

extension Database {
    /// Received files of some periods, newest first.
    func submissions(of programme: ProgrammeID, in periods: [Period]) throws -> [Submission] {
        try query(
            """
            select \(Submission.columns) from submission
            where programme = \(programme) and period = any(\(periods)::text[]) order by id desc
            """
        ).map { try Submission(row: $0) }
    }

    /// Received files, newest first; those of all periods when none is given.
    func submissions(of programme: ProgrammeID, in period: Period?) throws -> [Submission] {
        try query(
            """
            select \(Submission.columns) from submission
            where programme = \(programme) and (\(period)::text is null or period = \(period))
            order by id desc
            """
        ).map { try Submission(row: $0) }
    }
}

extension Submission {
    /// The columns that `init(row:)` reads, from `submission`.
    static let columns: SQL = """
        id, programme, form, period, file_name, fingerprint, encoding, as_of::text as as_of, sender, \
        received_on::text as received_on, extract(epoch from stored_at)::bigint as stored_at, stored_by, state, \
        figure_count
        """

    /// A stored file.
    init(row: Row) throws {
        self.init(
            receipt: try row["id", as: Receipt.self],
            programme: try row["programme", as: ProgrammeID.self],
            form: try row["form", as: FormID.self],
            period: try row["period", as: Period.self],
            fileName: try row["file_name", as: String.self],
            fingerprint: try row["fingerprint", as: Fingerprint.self],
            encoding: try row["encoding", as: String.self],
            asOf: try row["as_of", as: CalendarDate.self],
            sender: try row["sender", as: String?.self],
            receivedOn: try row["received_on", as: CalendarDate.self],
            storedAt: try row["stored_at", as: Timestamp.self],
            storedBy: try row["stored_by", as: String.self],
            state: try row["state", as: State.self],
            figureCount: try row["figure_count", as: Int.self]
        )
    }
}
