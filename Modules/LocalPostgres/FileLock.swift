import Glibc

/// Keeps two runs from creating, starting or stopping one cluster at the same time.
///
/// The kernel frees the lock with its last holder, so a killed run leaves none behind. A child that inherited the
/// descriptor holds it as well: an `initdb` that outlives us is waited for, not worked against.
struct FileLock: ~Copyable {
    let descriptor: Int32

    /// Waits for the lock; calls `onWait` once if another run has it. Throws `busy` when the time is over.
    init(_ path: String, within limit: Duration, onWait: () -> Void) throws(LocalPostgresError) {
        descriptor = open(path, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw FileSystem.trouble(path) }
        let deadline = ContinuousClock.now + limit
        var hasWaited = false
        while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
            guard errno == EWOULDBLOCK || errno == EINTR else { throw FileSystem.trouble(path) }
            guard ContinuousClock.now < deadline else { throw LocalPostgresError(.busy, path: path) }
            if !hasWaited { onWait() }
            hasWaited = true
            usleep(50_000)
        }
    }

    deinit {
        if descriptor >= 0 { close(descriptor) }
    }
}
