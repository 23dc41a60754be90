import CLibPQ
import Glibc

/// Connection options by libpq's keywords, read by libpq itself, so that they mean what they mean to `psql`.
enum ConninfoOptions {
    /// What a conninfo string or a `postgresql://` URL says.
    static func parse(_ conninfo: String) throws(PostgresError) -> [String: String] {
        var complaint: UnsafeMutablePointer<CChar>?
        defer { PQfreemem(complaint) }
        guard let options = PQconninfoParse(conninfo, &complaint) else {
            // libpq's complaint quotes the string, and the string may hold a password.
            throw PostgresError(
                code: .invalidSettings,
                operation: "read connection settings",
                message: "neither a postgresql:// URL nor keyword=value pairs"
            )
        }
        defer { PQconninfoFree(options) }
        return values(of: options)
    }

    /// What the environment (`PGHOST`, `PGSERVICE` …) and libpq's built-in defaults say.
    static func inherited() -> [String: String] {
        guard let options = PQconndefaults() else { return [:] }
        defer { PQconninfoFree(options) }
        return values(of: options)
    }

    private static func values(of options: UnsafeMutablePointer<PQconninfoOption>) -> [String: String] {
        var values: [String: String] = [:]
        var option = options
        while let keyword = option.pointee.keyword {
            if let value = option.pointee.val, value.pointee != 0 {
                values[String(cString: keyword)] = String(cString: value)
            }
            option += 1
        }
        return values
    }
}
