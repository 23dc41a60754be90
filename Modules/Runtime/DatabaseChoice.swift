import Glibc
import Postgres

/// Which database is meant.
enum DatabaseChoice: Sendable {
    /// The one that these settings name; whatever they leave open, libpq takes from the environment.
    case server(ConnectionSettings)
    /// The private cluster that the program keeps by itself below this folder.
    case embedded(home: String)

    /// `--database`, else `TAIZHANG_DATABASE_URL`, else libpq's own when one of `PGHOST`, `PGSERVICE` and `PGDATABASE`
    /// is set, else the embedded default. Refuses a password on the command line, where every user of the machine can
    /// read it.
    static func find(argument: String?, schema: Identifier, home: String) throws -> DatabaseChoice {
        if let argument {
            let settings = try ConnectionSettings(argument, schema: schema)
            guard !settings.containsPassword else { throw SettingsTrouble.passwordInArguments }
            return .server(settings)
        }
        if let url = environment("TAIZHANG_DATABASE_URL") {
            return .server(try ConnectionSettings(url, schema: schema))
        }
        let isNamed = ["PGHOST", "PGSERVICE", "PGDATABASE"].contains { environment($0) != nil }
        return isNamed ? .server(try ConnectionSettings(schema: schema)) : .embedded(home: home)
    }

    private static func environment(_ name: String) -> String? {
        getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
    }
}

/// Settings that cannot be used.
public enum SettingsTrouble: Error, Hashable, Sendable {
    /// A password stands among the arguments.
    case passwordInArguments
    /// `--as` was given although the database login says who acts.
    case personOnServer
    /// The database cannot hold every character.
    case databaseNotUTF8(String)
    /// A schema cannot have this name.
    case illegalSchema(String)
}
