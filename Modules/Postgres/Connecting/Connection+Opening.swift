import CLibPQ
import Glibc

extension Connection {
    /// Connects, trying one host after the other.
    ///
    /// Throws the last host's failure: `unableToConnect`, the SQLSTATE of a refused login, `serverTooOld`, or
    /// `CancellationError`.
    static func open(_ settings: ConnectionSettings, wakeUp: WakeUp) throws -> Connection {
        let inherited = ConninfoOptions.inherited()
        var failure: any Error = unableToConnect("no host to connect to")
        for parameters in ConnectionAttempts(settings, inherited: inherited).parameters {
            do {
                let own = parameters["connect_timeout"] ?? inherited["connect_timeout"]
                let seconds = own.flatMap(Int.init) ?? 0
                let timeout = seconds > 0 ? Duration.seconds(max(2, seconds)) : settings.timeouts.connect
                return try attempt(parameters, Patience(timeout, isCancellable: true), wakeUp: wakeUp)
            } catch let error as PostgresError {
                failure = error
            }
        }
        throw failure
    }

    /// Connects to one host within the time given.
    private static func attempt(
        _ parameters: [String: String],
        _ patience: Patience,
        wakeUp: WakeUp
    ) throws -> Connection {
        guard let handle = start(parameters) else { throw unableToConnect("out of memory") }
        let connection = Connection(owning: handle, wakeUp: wakeUp)
        // Notices would go to standard error by themselves; and a login's SQLSTATE is only in the verbose text.
        PQsetNoticeReceiver(handle, { _, _ in }, nil)
        PQsetErrorVerbosity(handle, PQERRORS_VERBOSE)
        do {
            try connection.finishOpening(patience)
        } catch is DeadlinePassed {
            throw unableToConnect("no answer within the time limit")
        }
        guard connection.serverVersion >= 150_000 else { throw tooOld(connection.serverVersion) }
        guard PQsetnonblocking(handle, 1) == 0 else { throw connection.lost(during: "connect") }
        return connection
    }

    private static func start(_ parameters: [String: String]) -> OpaquePointer? {
        let keywords = CStringList(parameters.map { $0.key })
        let values = CStringList(parameters.map { $0.value })
        return keywords.withPointers { keywords in
            values.withPointers { values in PQconnectStartParams(keywords, values, 0) }
        }
    }

    /// Lets libpq work whenever the socket is ready, until the login stands or is refused.
    private func finishOpening(_ patience: Patience) throws {
        guard PQstatus(handle) != CONNECTION_BAD else { throw refused() }
        var next = PGRES_POLLING_WRITING
        while true {
            switch next {
            case PGRES_POLLING_OK: return
            case PGRES_POLLING_READING: try wait(for: POLLIN, patience)
            case PGRES_POLLING_WRITING: try wait(for: POLLOUT, patience)
            default: throw refused()
            }
            next = PQconnectPoll(handle)
        }
    }

    /// Why the login failed: the server's reason if it gave one, else that nobody answered.
    private func refused() -> PostgresError {
        let report = String(cString: PQerrorMessage(handle))
        if let (code, message) = ServerMessage.login(report) {
            return PostgresError(code: code, operation: "connect", message: message)
        }
        if PQconnectionNeedsPassword(handle) == 1 {
            return PostgresError(code: .invalidPassword, operation: "connect", message: "no password supplied")
        }
        // The first line names the address and the reason; what follows is advice in English.
        return Self.unableToConnect(report.split(separator: "\n").first.map(String.init) ?? "")
    }

    private static func unableToConnect(_ message: String) -> PostgresError {
        PostgresError(code: .unableToConnect, operation: "connect", message: message)
    }

    private static func tooOld(_ version: Int) -> PostgresError {
        PostgresError(
            code: .serverTooOld,
            operation: "connect",
            message: "PostgreSQL \(version / 10_000) is older than 15"
        )
    }
}
