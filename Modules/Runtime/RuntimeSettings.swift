public import Domain
import Glibc
import LocalPostgres
import Postgres

/// What a program needs to know before it can begin.
public struct RuntimeSettings: Sendable {
    let database: DatabaseChoice
    let schema: Postgres.Identifier
    /// Who stands in for the login, on the embedded default only.
    let person: String?
    let now: @Sendable () -> Timestamp

    /// Settings from the arguments of a program. Refuses what contradicts itself with `SettingsTrouble`.
    public init(
        database: String? = nil,
        schema: String = "taizhang",
        person: String? = nil,
        now: @escaping @Sendable () -> Timestamp = systemClock
    ) throws {
        guard let schemaName = Postgres.Identifier(schema) else { throw SettingsTrouble.illegalSchema(schema) }
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

/// The time of the machine.
public let systemClock: @Sendable () -> Timestamp = { Timestamp(secondsSince1970: time(nil)) }
