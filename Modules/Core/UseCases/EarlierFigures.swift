import Domain
import Indicators
import Synchronization

/// What files are held against: the standing figures of the periods before theirs. Read once a run and period, because a
/// folder has many files of the same month, and forgotten when the run itself stores something for an earlier period.
/// What another program stores meanwhile is seen by the next run.
final class EarlierFigures: Sendable {
    private let store: any FigureStore
    private let programme: Programme
    private let checks = Mutex<[Period: CumulativeCheck]>([:])

    init(_ store: any FigureStore, of programme: Programme) {
        self.store = store
        self.programme = programme
    }

    /// The check of files of a period.
    func check(_ period: Period) async throws -> CumulativeCheck {
        if let check = checks.withLock({ $0[period] }) { return check }
        let history = try await store.history(of: programme.id, before: period)
        let check = CumulativeCheck(programme: programme, history: history)
        checks.withLock { $0[period] = check }
        return check
    }

    /// Forgets what rests on the figures of a period, because they have changed.
    func forget(after period: Period) {
        checks.withLock { $0 = $0.filter { $0.key.kind != period.kind || $0.key <= period } }
    }
}
