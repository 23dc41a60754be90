import CLibPQ
import Glibc

/// Owns one `PGconn`. Not Sendable: it lives inside a session, which alone may touch it, on the session's own thread.
///
/// libpq runs in its non-blocking mode and every wait goes through `wait(for:until:)`, so that there is a deadline of
/// our own around everything, which libpq does not give, and one place that notices a cancellation.
final class Connection {
    let handle: OpaquePointer
    let wakeUp: WakeUp

    /// Set when the dialogue with the server was abandoned half-way; nothing further can be said over it then.
    private(set) var isAbandoned = false

    init(owning handle: OpaquePointer, wakeUp: WakeUp) {
        self.handle = handle
        self.wakeUp = wakeUp
    }

    deinit {
        PQfinish(handle)
    }

    /// Whether another statement may be sent.
    var isUsable: Bool {
        !isAbandoned && PQstatus(handle) == CONNECTION_OK
    }

    /// PostgreSQL's version as a number, 150018 for 15.18.
    var serverVersion: Int { Int(PQserverVersion(handle)) }

    /// Marks the dialogue as beyond repair.
    func abandon() {
        isAbandoned = true
    }

    /// The connection is gone; whatever libpq says about it names addresses only, but may be in any language.
    func lost(during operation: String) -> PostgresError {
        abandon()
        return PostgresError(
            code: .connectionFailure,
            operation: operation,
            message: "the connection to the server was lost"
        )
    }
}

extension Connection {
    /// When to stop waiting, and whether the task's cancellation ends the wait as well.
    struct Patience {
        let deadline: ContinuousClock.Instant
        let isCancellable: Bool

        init(_ duration: Duration, isCancellable: Bool) {
            deadline = .now + duration
            self.isCancellable = isCancellable
        }
    }

    /// The deadline passed without an answer.
    struct DeadlinePassed: Error {}

    /// Sleeps until the socket is ready for one of the events.
    ///
    /// Throws `DeadlinePassed`, or `CancellationError` when the running task was cancelled.
    func wait(for events: Int32, _ patience: Patience) throws {
        while true {
            if patience.isCancellable && Task.isCancelled { throw CancellationError() }
            let remaining = patience.deadline - .now
            guard remaining > .zero else { throw DeadlinePassed() }
            let bell = patience.isCancellable ? wakeUp.descriptor : -1
            var polled = [
                pollfd(fd: PQsocket(handle), events: Int16(events), revents: 0),
                pollfd(fd: bell, events: Int16(POLLIN), revents: 0),
            ]
            poll(&polled, 2, Int32(clamping: remaining.milliseconds))
            if polled[1].revents != 0 { wakeUp.reset() }
            if polled[0].revents != 0 { return }
        }
    }
}
