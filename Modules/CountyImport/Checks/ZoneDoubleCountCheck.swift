import Domain
import Findings
import Quantities

/// A functional zone's clinics are already in its host counties. A table whose target column gives the zone a share
/// of its own, or whose total contains the zones, has counted them twice: the zones' rows are refused.
struct ZoneDoubleCountCheck: FileCheck {
    let needsWholeTable = true

    func check(_ draft: inout TableDraft) {
        for measure in draft.measures where measure.zoneRule == .withinHost {
            let zones = draft.rows.indices.filter { index in
                let row = draft.rows[index]
                return row.region.kind == .zone && !row.isRefused
                    && draft.programme.hasNoTask(measure.id, in: row.region.id) && row.adds(measure.id)
            }
            let inTotal = TotalArithmetic(draft).containsZones(measure)
            for index in zones where inTotal || (draft.rows[index].targets[measure.id] ?? .zero) > .zero {
                draft.report(.zoneCountedTwice(draft.rows[index], measure), about: .row(index))
            }
        }
    }
}

extension RowDraft {
    /// Whether the row brings something that a sum would add.
    fileprivate func adds(_ measure: MeasureID) -> Bool {
        (legible[measure] ?? .zero) > .zero || (targets[measure] ?? .zero) > .zero
    }
}
