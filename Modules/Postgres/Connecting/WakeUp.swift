import Glibc

/// Interrupts a `poll` from another thread: one end of a socket pair that becomes readable when somebody rings.
///
/// It says only “look again”; the truth (is the task cancelled?) is asked of the task. A late ring that belongs to an
/// earlier statement does no harm therefore, and nothing has to be armed or disarmed in time.
final class WakeUp: Sendable {
    /// What to poll for reading. -1 when the system had no descriptor left; `poll` ignores that, and a cancellation is
    /// then noticed only between statements.
    let descriptor: Int32
    private let bell: Int32

    init() {
        var ends: [Int32] = [-1, -1]
        socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue | SOCK_NONBLOCK.rawValue), 0, &ends)
        (descriptor, bell) = (ends[0], ends[1])
    }

    deinit {
        guard descriptor >= 0 else { return }
        Glibc.close(descriptor)
        Glibc.close(bell)
    }

    /// Wakes the poll that runs, or the next. May be called from any thread.
    func ring() {
        // A full buffer rings already.
        withUnsafeBytes(of: UInt8(1)) { _ = write(bell, $0.baseAddress, 1) }
    }

    /// Forgets all rings.
    func reset() {
        withUnsafeTemporaryAllocation(byteCount: 64, alignment: 1) { buffer in
            while read(descriptor, buffer.baseAddress, buffer.count) > 0 {}
        }
    }
}
