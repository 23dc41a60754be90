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
            let met = try db.encounter(of: submission)
            return ReceptionPreview(changes: met.comparison.changes, obstacle: met.obstacle)
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
            let met = try db.encounter(of: submission)
            if let obstacle = met.obstacle { return .obstructed(obstacle) }
            let receipt = try db.insert(submission, met.comparison, by: act)
            try db.justify(receipt, submission.justifications, by: act)
            try db.confirm(submission.targets, of: receipt, by: act)
            return .stored(receipt, met.comparison.changes)
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
        try await session.transaction(readOnly: true) { try $0.findings(of: receipt) }
    }

    /// The confirmed targets of a received file.
    public func targets(of receipt: Receipt) async throws -> [StatedTarget] {
        try await session.transaction(readOnly: true) { try $0.targets(of: receipt) }
    }

    /// Keeps why the warnings of a file stand.
    public func justify(_ receipt: Receipt, _ reasons: [FindingCode: String], by act: Act) async throws {
        try await session.transaction { db in
            // Two clerks who explain the same file at once wait for each other, so that numbers do not collide.
            try db.lock(AdvisoryLock("taizhang.justification.\(receipt)"), within: .seconds(10))
            try db.justify(receipt, reasons, by: act)
        }
    }
}
