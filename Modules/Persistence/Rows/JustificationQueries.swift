import Core
import Domain
import Findings
import Postgres

extension Database {
    /// Keeps why the warnings of a file stand: for each kind that it has and that had no reason, or another one.
    func justify(_ receipt: Receipt, _ reasons: [FindingCode: String], by act: Act) throws {
        guard !reasons.isEmpty else { return }
        let given = reasons.sorted { $0.key.rawValue < $1.key.rawValue }
        try execute(
            """
            insert into justification (submission, number, code, reason, given_at, given_by)
            select \(receipt), (select coalesce(max(number), 0) from justification where submission = \(receipt))
                + row_number() over (order by given.code), given.code, given.reason, \(act.at), \(act.actor)
            from unnest(\(given.map(\.key.rawValue))::text[], \(given.map(\.value))::text[]) as given (code, reason)
            where exists (select from finding where finding.submission = \(receipt) and finding.code = given.code
                    and finding.severity = 'warning')
                and given.reason is distinct from (select reason from justification
                    where submission = \(receipt) and code = given.code order by number desc limit 1)
            """
        )
    }

    /// What was found in a received file, with the last reason that was given for each kind of warning.
    func findings(of receipt: Receipt) throws -> [Finding] {
        try query(
            """
            select severity, code, sheet, "row", line, "column", field, cell_text, message, advice,
                case when severity = 'warning' then (select reason from justification
                    where justification.submission = finding.submission and justification.code = finding.code
                    order by justification.number desc limit 1) end as justification
            from finding where submission = \(receipt) order by number
            """
        ).map { try Finding(row: $0) }
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
