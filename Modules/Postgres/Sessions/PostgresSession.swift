/// One connection to PostgreSQL.
///
/// An actor with a thread of its own: calls from anywhere queue up, one runs at a time, and a call that waits for the
/// server holds up nobody else. When the surrounding task is cancelled while a statement runs, the server is asked to
/// stop it and the session is closed; later calls throw `connectionDoesNotExist`.
///
/// ```swift
/// try await PostgresSession.with(settings) { session in
///     try await session.transaction { db in try db.execute("delete from draft where id = \(id)") }
/// }
/// ```
public actor PostgresSession {
    private let executor = SessionExecutor()
    private let settings: ConnectionSettings
    private let wakeUp = WakeUp()
    private var connection: Connection?

    /// The session's own thread.
    public nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

    private init(_ settings: ConnectionSettings) {
        self.settings = settings
    }

    /// Connects. The caller has to `close()`; `with(_:_:)` cannot forget it.
    ///
    /// Throws `PostgresError`; its `category` tells an absent server from a refused login.
    public static func connect(to settings: ConnectionSettings) async throws -> PostgresSession {
        // An actor's own async initialiser does not run on its executor, so connecting is a method.
        let session = PostgresSession(settings)
        try await session.open()
        return session
    }

    /// Connects, runs the body and closes, whether the body returns or throws.
    @discardableResult
    public static func with<Result>(
        _ settings: ConnectionSettings,
        _ body: (PostgresSession) async throws -> Result
    ) async throws -> Result {
        let session = try await connect(to: settings)
        do {
            let result = try await body(session)
            await session.close()
            return result
        } catch {
            await session.close()
            throw error
        }
    }

    /// Says good-bye to the server. Harmless when the session is closed already.
    public func close() {
        connection = nil
    }

    /// Whether statements can still be run.
    public var isOpen: Bool { connection?.isUsable ?? false }

    /// The server's version as a number, 150018 for 15.18; `nil` when closed.
    public var serverVersion: Int? { connection?.serverVersion }

    private func open() async throws {
        try await withTaskCancellationHandler {
            try onOwnThread { connection = try Connection.open(settings, wakeUp: wakeUp) }
        } onCancel: {
            wakeUp.ring()
        }
    }

    /// The one door to libpq: every call passes here, on the session's own thread.
    private func onOwnThread<Result>(_ body: () throws -> Result) throws -> Result {
        // A closure that misses its actor runs on another thread without a word; this turns it into a crash.
        preconditionIsolated()
        return try body()
    }

    /// Lends the open connection to a unit of work, which the task's cancellation interrupts.
    func withConnection<Result: Sendable>(
        _ operation: String,
        _ body: (Connection, ConnectionSettings) throws -> Result
    ) async throws -> Result {
        try await withTaskCancellationHandler {
            try onOwnThread {
                guard let connection else {
                    throw PostgresError(
                        code: .connectionDoesNotExist,
                        operation: operation,
                        message: "the session is closed"
                    )
                }
                defer { if !connection.isUsable { self.connection = nil } }
                return try body(connection, settings)
            }
        } onCancel: {
            wakeUp.ring()
        }
    }
}
