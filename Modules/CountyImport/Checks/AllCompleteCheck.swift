import Domain
import Findings
import Quantities

/// A table in which everybody has done everything, or more.
struct AllCompleteCheck: FileCheck {
    let needsWholeTable = true

    func check(_ draft: inout TableDraft) {
        let checks = draft.programme.checks
        var rates = 0
        var regions: Set<RegionID> = []
        for row in draft.rows where !row.isRefused {
            for measure in draft.measures where row.number(measure.id) != nil {
                guard let rate = Rate(of: measure.id, in: row, programme: draft.programme) else { continue }
                guard rate.ratio.value >= .one else { return }
                rates += 1
                regions.insert(row.region.id)
            }
        }
        guard rates >= max(1, checks.count(.items, of: .allComplete)),
            regions.count >= max(1, checks.count(.regions, of: .allComplete))
        else { return }
        draft.report(.allComplete(regions: regions.count, rates: rates))
    }
}
