import Anomalies
import Domain
import Synchronization

/// What files are held against: the standing figures of the periods before theirs, and what others reported for the same
/// period. Read once a run and period, because a folder has many files of the same month; what the run itself stores is
/// taken in, and earlier periods are forgotten when it stores something for one. What another program stores meanwhile is
/// seen by the next run.
final class EarlierFigures: Sendable {
    private let store: any FigureStore
    private let programme: Programme
    private let known = Mutex<[Period: HistoryChecks]>([:])
    private let reported = Mutex<[Period: [FigureKey: DraftFigure]]>([:])

    init(_ store: any FigureStore, of programme: Programme) {
        self.store = store
        self.programme = programme
    }

    /// The checks of files of a period.
    func checks(of period: Period) async throws -> HistoryChecks {
        if let checks = known.withLock({ $0[period] }) { return checks }
        let history = try await store.history(of: programme.id, before: period)
        let checks = HistoryChecks(programme: programme, history: history)
        known.withLock { $0[period] = checks }
        return checks
    }

    /// What files reported so far for a period.
    func reported(for period: Period) async throws -> [DraftFigure] {
        if let figures = reported.withLock({ $0[period] }) { return Array(figures.values) }
        let standing = try await store.standing(of: programme.id, in: period).map(\.draft)
        let figures = Dictionary(standing.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
        reported.withLock { $0[period] = figures }
        return standing
    }

    /// Takes in what was stored for a period, and forgets what rests on its former figures.
    func remember(_ submission: NewSubmission) {
        let period = submission.period
        known.withLock { $0 = $0.filter { $0.key.kind != period.kind || $0.key <= period } }
        reported.withLock { reported in
            for key in submission.emptied { reported[period]?[key] = nil }
            for figure in submission.figures { reported[period]?[figure.key] = figure }
        }
    }
}

extension DraftFigure {
    fileprivate var key: FigureKey { FigureKey(region: region, measure: measure) }
}
