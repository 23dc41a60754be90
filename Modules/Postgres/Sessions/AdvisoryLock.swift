import Fingerprints
import Glibc

/// A lock on something that is no row, such as “the batch run of this programme”, held until the transaction ends.
///
/// There are only transaction locks. A session's lock would, behind a transaction pooler, be granted to two clients at
/// once, as both may be given the same server session.
public struct AdvisoryLock: Sendable, Hashable {
    /// What PostgreSQL calls the key. All programs of one database share the range.
    public let key: Int64

    /// A lock by name. Put the schema into the name where several may live in one database.
    public init(_ name: String) {
        key = Int64(bitPattern: Fingerprint(of: name).bytes.prefix(8).reduce(0) { $0 << 8 | UInt64($1) })
    }

    /// A boolean expression that takes the locks one after the other, as far as they are free.
    static func attempt(_ locks: [AdvisoryLock]) -> String {
        locks.reversed().reduce("true") { rest, lock in
            "case when pg_try_advisory_xact_lock('\(lock.key)'::bigint) then \(rest) else false end"
        }
    }
}

/// Locks that a transaction takes as it begins, in the same message to the server, and how long it may wait for them.
///
/// Of several, later ones are taken only when the earlier ones are held, so that programs that name them in the same
/// order do not wait in a circle. Every program has to name them in the same order.
public struct HeldLocks: Sendable {
    let locks: [AdvisoryLock]
    let limit: Duration

    /// These locks, for which the transaction waits no longer than the limit.
    public init(_ locks: AdvisoryLock..., within limit: Duration) {
        self.locks = locks
        self.limit = limit
    }
}

extension Database {
    /// Takes the lock if it is free, at once. `false` means that another transaction holds it.
    ///
    /// Take locks before the first query of a repeatable-read transaction: its view of the data dates from that query,
    /// and would not show what the former holder of the lock wrote.
    public func tryLock(_ lock: AdvisoryLock) throws -> Bool {
        try queryValue("select pg_try_advisory_xact_lock(\(lock.key)::bigint)")
    }

    /// Takes the lock, asking again until the time is over. Throws `lockNotAvailable` then.
    public func lock(_ lock: AdvisoryLock, within limit: Duration) throws {
        let deadline = ContinuousClock.now + limit
        while try !tryLock(lock) {
            guard ContinuousClock.now < deadline else {
                throw PostgresError(
                    code: .lockNotAvailable,
                    operation: "lock",
                    message: "another run has held the lock for \(limit)"
                )
            }
            usleep(50_000)
        }
    }
}
