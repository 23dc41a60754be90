/// Where a database is and how to speak with it, as libpq's users expect it: a URL or conninfo string, or nothing.
///
/// Whatever the string leaves open is taken from `PGHOST`, `PGUSER`, `PGSERVICE`, `.pgpass` and so on by libpq itself,
/// never looked at here. Text made from settings never shows a password.
public struct ConnectionSettings: Sendable {
    /// What the string said, by libpq's keywords.
    private(set) var given: [String: String]

    /// The schema that unqualified names mean; `nil` leaves the server's `search_path`.
    public var schema: Identifier?

    /// What the server's activity list shows, unless the string or `PGAPPNAME` says otherwise.
    public var applicationName: String

    /// How long to wait for what.
    public var timeouts: Timeouts

    /// Reads a `postgresql://` URL or `keyword=value` pairs; the empty string leaves everything to the environment.
    ///
    /// Throws `invalidSettings` when libpq cannot read the string. Does not connect.
    public init(
        _ conninfo: String = "",
        schema: Identifier? = nil,
        applicationName: String = "taizhang",
        timeouts: Timeouts = Timeouts()
    ) throws(PostgresError) {
        given = try ConninfoOptions.parse(conninfo)
        self.schema = schema
        self.applicationName = applicationName
        self.timeouts = timeouts
    }

    /// Whether the string itself holds a password.
    ///
    /// A program that took the string from its command line must refuse it then: every user of the machine can read the
    /// arguments of every process.
    public var containsPassword: Bool {
        given["password"] != nil || given["sslpassword"] != nil
    }

    /// The host names or socket folders that the string names; empty when it leaves them to the environment.
    public var hosts: [String] {
        Self.list(given["hostaddr"] ?? given["host"])
    }

    /// The same settings for another database of the same server.
    public func connecting(toDatabase name: String) -> ConnectionSettings {
        var copy = self
        copy.given["dbname"] = name
        return copy
    }

    /// The same settings for another login, without the password of the former.
    public func connecting(as user: String) -> ConnectionSettings {
        var copy = self
        copy.given["user"] = user
        copy.given["password"] = nil
        return copy
    }

    static func list(_ text: String?) -> [String] {
        text?.split(separator: ",", omittingEmptySubsequences: false).map(String.init) ?? []
    }
}

extension ConnectionSettings: CustomStringConvertible, CustomReflectable {
    /// Address, database and user: a list of what may be shown, so that a secret of a later libpq stays hidden as well.
    public var description: String {
        ["host", "hostaddr", "port", "dbname", "user", "service", "sslmode"]
            .compactMap { keyword in given[keyword].map { "\(keyword)=\($0)" } }
            .joined(separator: " ")
    }

    /// Keeps `dump` and test failures from showing what `description` hides.
    public var customMirror: Mirror {
        Mirror(self, children: ["settings": description])
    }
}
