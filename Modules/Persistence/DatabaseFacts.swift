public import Domain
public import Postgres

/// What a check-up wants to know about a database, read at one moment.
public struct DatabaseFacts: Hashable, Sendable {
    /// The server's version, such as `15.18`.
    public let serverVersion: String
    /// The encoding of the database, such as `UTF8`.
    public let encoding: String
    /// Whether what was committed survives a power cut.
    public let isCrashSafe: Bool
    /// The server's clock.
    public let clock: Timestamp
    /// The login.
    public let login: String

    /// Reads the facts. Needs no table of the product.
    public init(_ session: PostgresSession) async throws {
        self = try await session.transaction(readOnly: true) { try DatabaseFacts($0) }
    }

    private init(_ db: Database) throws {
        let row = try db.queryRow(
            """
            select current_setting('server_version') as version, current_setting('server_encoding') as encoding,
                current_setting('fsync')::boolean and current_setting('full_page_writes')::boolean as is_safe,
                extract(epoch from clock_timestamp())::bigint as clock, session_user::text as login
            """
        )
        serverVersion = try row["version", as: String.self]
        encoding = try row["encoding", as: String.self]
        isCrashSafe = try row["is_safe", as: Bool.self]
        clock = try row["clock", as: Timestamp.self]
        login = try row["login", as: String.self]
    }
}
