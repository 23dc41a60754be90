public import Core
public import Domain
public import Findings
public import Postgres

/// Received files in PostgreSQL.
public struct PostgresSubmissionStore: SubmissionStore {
    private let session: PostgresSession

    /// A store that speaks through a session.
    public init(_ session: PostgresSession) { self.session = session }

    /// What storing the file would do.
    public func preview(_ submission: NewSubmission) async throws -> ReceptionPreview {
        try await session.transaction(isolation: .repeatableRead, readOnly: true) { db in
            ReceptionPreview(
                changes: try db.comparison(of: submission).changes,
                obstacle: try db.obstacle(to: submission)
            )
        }
    }

    /// Stores a file in one transaction.
    public func receive(_ submission: NewSubmission, by act: Act) async throws -> Reception {
        let locks = HeldLocks(
            .period(submission.programme, submission.period),
            .file(submission.fingerprint),
            within: .seconds(10)
        )
        return try await session.transaction(holding: locks) { db in
            if let obstacle = try db.obstacle(to: submission) { return .obstructed(obstacle) }
            let comparison = try db.comparison(of: submission)
            return .stored(try db.insert(submission, comparison, by: act), comparison.changes)
        }
    }

    /// Received files, newest first.
    public func submissions(of programme: ProgrammeID, in period: Period?) async throws -> [Submission] {
        try await session.transaction(readOnly: true) { try $0.submissions(of: programme, in: period) }
    }

    /// A received file.
    public func submission(_ receipt: Receipt) async throws -> Submission? {
        try await session.transaction(readOnly: true) { db in
            try db.queryOptionalRow("select \(Submission.columns) from submission where id = \(receipt)")
                .map { try Submission(row: $0) }
        }
    }

    /// What was found in a received file.
    public func findings(of receipt: Receipt) async throws -> [Finding] {
        try await session.transaction(readOnly: true) { db in
            try db.query(
                """
                select severity, code, sheet, "row", line, "column", field, cell_text, message, advice, justification
                from finding where submission = \(receipt) order by number
                """
            ).map { try Finding(row: $0) }
        }
    }
}

extension Finding {
    fileprivate init(row: Row) throws {
        self.init(
            FindingCode(rawValue: try row["code", as: String.self]),
            severity: Severity(rawValue: try row["severity", as: String.self]),
            at: Place(
                sheet: try row["sheet", as: String?.self],
                row: try row["row", as: Int?.self],
                line: try row["line", as: Int?.self],
                column: try row["column", as: Int?.self]
            ),
            field: try row["field", as: String?.self],
            text: try row["cell_text", as: String?.self],
            message: try row["message", as: String.self],
            advice: try row["advice", as: String.self],
            justification: try row["justification", as: String?.self]
        )
    }
}
