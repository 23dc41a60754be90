internal import Dispatch
internal import Glibc
internal import Synchronization

/// Does pieces of work side by side: on helping threads while one of them is free, otherwise on the thread that has the work, so
/// that nobody ever waits for a thread to begin.
final class Crew: Sendable {
    /// Serial queues, because the system gives each of them a thread of its own, however many others are blocked.
    private let free: Mutex<[DispatchQueue]>
    private let group = DispatchGroup()
    private let failure = Mutex<(any Error)?>(nil)

    /// A crew of so many threads beside the calling one.
    init(helpers: Int) {
        free = Mutex((0..<helpers).map { DispatchQueue(label: "crew \($0)") })
    }

    /// How many threads the machine can run beside the calling one; more than a few would only wait for the memory.
    static var spareProcessors: Int { min(7, max(0, sysconf(Int32(_SC_NPROCESSORS_ONLN)) - 1)) }

    /// Does a piece of work, now or soon.
    /// - Throws: What an earlier piece threw, or this one.
    func take(_ work: @escaping @Sendable () throws -> Void) throws {
        if let error = failure.withLock({ $0 }) { throw error }
        guard let helper = free.withLock({ $0.popLast() }) else { return try work() }
        helper.async(group: group) {
            do { try work() } catch { self.failure.withLock { $0 = $0 ?? error } }
            self.free.withLock { $0.append(helper) }
        }
    }

    /// Waits until everything is done.
    /// - Throws: What the first piece threw that failed.
    func finish() throws {
        group.wait()
        if let error = failure.withLock({ $0 }) { throw error }
    }
}
