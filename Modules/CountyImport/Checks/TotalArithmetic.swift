import Domain
import Quantities

/// The sums that a total row can be held against.
struct TotalArithmetic {
    let draft: TableDraft

    init(_ draft: TableDraft) { self.draft = draft }

    /// The sum of a measure over some rows as the programme counts: zones whose things lie with their hosts are left
    /// out. `nil` when a cell that belongs to it cannot be read.
    func sum(_ measure: Measure, of rows: some Sequence<RowDraft>) -> Rational? {
        guard draft.unreadRows == 0 else { return nil }
        var sum = Rational.zero
        for row in rows where row.region.kind != .zone || measure.zoneRule == .own {
            guard !row.illegible.contains(measure.id) else { return nil }
            sum = sum + (row.legible[measure.id] ?? .zero)
        }
        return measure.zoneRule == .own ? sum + strangers(measure.id) : sum
    }

    /// What zones bring beyond their hosts.
    func zones(_ measure: Measure, of rows: some Sequence<RowDraft>) -> Rational {
        rows.filter { $0.region.kind == .zone }.compactMap { $0.legible[measure.id] }.reduce(.zero, +)
    }

    /// What rows of unknown regions bring.
    func strangers(_ measure: MeasureID) -> Rational {
        draft.strangers.compactMap { $0[measure] }.reduce(.zero, +)
    }

    /// Whether the stated total is what comes out when zones are added to their hosts once more.
    func containsZones(_ measure: Measure) -> Bool {
        guard let stated = draft.totals.last(where: { !$0.isSubtotal })?.numbers[measure.id],
            let hosts = sum(measure, of: draft.rows)
        else { return false }
        let zones = zones(measure, of: draft.rows)
        return zones > .zero && (stated == hosts + zones || stated == hosts + zones + strangers(measure.id))
    }
}
