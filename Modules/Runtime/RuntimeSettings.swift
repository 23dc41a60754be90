public import Domain
import Glibc
import LocalPostgres
public import Postgres

/// What a program needs to know before it can begin.
public struct RuntimeSettings: Sendable {
    /// Which database.
    public let database: DatabaseChoice
    /// The schema of the product's tables.
    public let schema: Identifier
    /// Who stands in for the login, on the embedded default only.
    public let person: String?
    /// The time.
    public let now: @Sendable () -> Timestamp

    /// Settings from the arguments of a program. Refuses what contradicts itself with `SettingsTrouble`.
    public init(
        database: String? = nil,
        schema: String = "taizhang",
        person: String? = nil,
        now: @escaping @Sendable () -> Timestamp = { Timestamp(secondsSince1970: time(nil)) }
    ) throws {
        guard let schemaName = Identifier(schema) else { throw SettingsTrouble.illegalSchema(schema) }
        self.schema = schemaName
        self.database = try DatabaseChoice.find(
            argument: database,
            schema: schemaName,
            home: LocalPostgres.defaultHome
        )
        self.person = person
        self.now = now
        if case .server = self.database, person != nil { throw SettingsTrouble.personOnServer }
    }
}
