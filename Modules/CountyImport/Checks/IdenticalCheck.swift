import Domain
import Findings
import Quantities

/// Rows that say the same about different regions, and columns that say the same about all of them.
struct IdenticalCheck: FileCheck {
    let needsWholeTable = true

    /// A table of more regions than this is no table of regions; comparing every pair would take for ever.
    private static let mostRows = 500

    func check(_ draft: inout TableDraft) {
        guard draft.rows.count <= Self.mostRows else { return }
        checkRows(&draft)
        checkColumns(&draft)
    }

    private func checkRows(_ draft: inout TableDraft) {
        let wanted = max(2, draft.programme.checks.count(.items, of: .identicalFigures))
        for index in draft.rows.indices.dropFirst() where !draft.rows[index].isRefused {
            let row = draft.rows[index]
            for twin in draft.rows[..<index] where twin.region.id != row.region.id && !twin.isRefused {
                let same = draft.measures.filter { measure in
                    guard let number = row.number(measure.id), number > .zero else { return false }
                    return number == twin.number(measure.id)
                        && draft.programme.checks.applies(.identicalFigures, to: measure.id)
                }
                guard same.count >= wanted else { continue }
                draft.report(.identicalFigures(row, twin, same), about: .row(index))
                break
            }
        }
    }

    private func checkColumns(_ draft: inout TableDraft) {
        let wanted = max(2, draft.programme.checks.count(.regions, of: .columnIdentical))
        for measure in draft.measures {
            let rows = draft.rows.filter { ($0.number(measure.id) ?? .zero) > .zero }
            guard rows.count >= wanted, let number = rows[0].number(measure.id),
                let cell = rows[0].cell(of: measure.id),
                rows.allSatisfy({ $0.number(measure.id) == number }),
                rows.contains(where: { target(measure, $0, draft.programme) != number })
            else { continue }
            draft.report(.columnIdentical(cell, measure, number, rows: rows.count))
        }
    }

    private func target(_ measure: Measure, _ row: RowDraft, _ programme: Programme) -> Rational? {
        programme.targets.cell(measure.id.rawValue, of: row.region.id).number
    }
}
