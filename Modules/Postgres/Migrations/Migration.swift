public import Fingerprints

/// One step of a schema's history. Once released it never changes; what was wrong in it is mended by a later one.
public struct Migration: Sendable {
    /// 1 for the first, each one more than the one before.
    public let version: Int

    /// A few words for people, kept in the database.
    public let name: String

    /// The statements, separated by semicolons. Unqualified names mean the migrator's schema. Must not begin or end a
    /// transaction, nor need psql.
    public let sql: String

    /// What is recorded and compared: a change of a single character is found.
    public let fingerprint: Fingerprint

    /// A step with its statements.
    public init(version: Int, name: String, sql: String) {
        self.version = version
        self.name = name
        self.sql = sql
        fingerprint = Fingerprint(of: sql)
    }
}
