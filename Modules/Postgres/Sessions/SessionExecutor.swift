import Dispatch

/// Runs one session's work on a serial queue of its own.
///
/// libpq blocks. On the cooperative pool, which has as many threads as cores, two waiting sessions would stop everybody;
/// a serial queue brings its own thread when the others are blocked.
final class SessionExecutor: SerialExecutor {
    private let queue = DispatchQueue(label: "postgres-session")

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        queue.async { job.runSynchronously(on: self.asUnownedSerialExecutor()) }
    }

    func checkIsolated() {
        dispatchPrecondition(condition: .onQueue(queue))
    }
}
