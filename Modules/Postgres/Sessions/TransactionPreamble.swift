/// The text that opens a transaction.
///
/// All settings are made here, with SET LOCAL, and not once a session: behind a transaction pooler a session's settings
/// reach another client, and the next transaction another server. One message to the server, so it costs one round trip,
/// the first attempt to take the transaction's locks included.
struct TransactionPreamble {
    let isolation: Isolation
    let isReadOnly: Bool
    let schema: Identifier?
    let timeouts: Timeouts
    let locks: [AdvisoryLock]

    var text: String {
        let begin = "begin isolation level \(isolation.clause) \(isReadOnly ? "read only" : "read write")"
        let settings = Self.forms + limits + path
        let attempt = locks.isEmpty ? [] : ["select \(AdvisoryLock.attempt(locks))"]
        return ([begin] + settings.map { "set local \($0.0) = \($0.1)" } + attempt).joined(separator: ";\n")
    }

    /// Roles and databases may carry settings of their own; what this module decodes and prints must not depend on them.
    static let forms = [
        ("datestyle", "'ISO, YMD'"),
        ("intervalstyle", "'iso_8601'"),
        ("bytea_output", "'hex'"),
        ("extra_float_digits", "1"),
        ("standard_conforming_strings", "on"),
        ("timezone", "'Asia/Shanghai'"),
    ]

    /// The server gives up by itself, and notices a client that is gone, so that no lock outlives a dead program.
    private var limits: [(String, String)] {
        [
            ("lock_timeout", "\(timeouts.lock.milliseconds)"),
            ("statement_timeout", "\(timeouts.statement.milliseconds)"),
            ("idle_in_transaction_session_timeout", "\(timeouts.statement.milliseconds)"),
            ("tcp_keepalives_idle", "3"),
            ("tcp_keepalives_interval", "2"),
            ("tcp_keepalives_count", "3"),
        ]
    }

    /// `pg_temp` stands last, else a temporary table could take the place of one of the schema.
    private var path: [(String, String)] {
        schema.map { [("search_path", "\($0.quoted), pg_temp")] } ?? []
    }
}
