/// What may be repeated of a message of the server.
enum ServerMessage {
    /// The primary message without the value it quotes.
    ///
    /// Data exceptions (class 22) repeat the offending text: `invalid input syntax for type bigint: "…"`. That text came
    /// out of a county's file. It may hold quotes itself, so everything between the first and the last one goes.
    static func withoutValues(_ message: String, code: PostgresError.Code) -> String {
        guard code.classCode == "22", let first = message.firstIndex(of: "\""), let last = message.lastIndex(of: "\"")
        else { return message }
        return message[...first] + "…" + message[last...]
    }

    /// Splits what libpq reports for a refused login, `FATAL:  28P01: password authentication failed …`.
    ///
    /// libpq keeps no result object for a login, so the SQLSTATE can only be had by asking for verbose messages. The
    /// word before the code is in the server's language; the code is not.
    static func login(_ verbose: String) -> (code: PostgresError.Code, message: String)? {
        for line in verbose.split(separator: "\n") {
            let parts = line.split(separator: ": ", omittingEmptySubsequences: true)
            for (index, part) in parts.enumerated().dropLast() {
                let candidate = part.drop { $0 == " " }
                guard isSQLState(candidate) else { continue }
                let message = parts[(index + 1)...].joined(separator: ": ")
                return (PostgresError.Code(rawValue: String(candidate)), message)
            }
        }
        return nil
    }

    private static func isSQLState(_ text: Substring) -> Bool {
        text.count == 5
            && text.contains { $0.isNumber }
            && text.allSatisfy { $0.isASCII && ($0.isNumber || $0.isUppercase) }
    }
}
