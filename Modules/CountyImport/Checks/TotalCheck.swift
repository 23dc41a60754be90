import Domain
import Findings
import Quantities

/// Totals and subtotals are checked and never stored. A wrong one refuses no figure, because it does not show which
/// of its parts is wrong.
struct TotalCheck: FileCheck {
    let needsWholeTable = true

    func check(_ draft: inout TableDraft) {
        let arithmetic = TotalArithmetic(draft)
        var lastSubtotal = 0
        for total in draft.totals {
            // A total above all rows, as city offices like it, adds everything below.
            let rows =
                total.isSubtotal ? draft.rows[lastSubtotal..<max(lastSubtotal, total.rowsAbove)] : draft.rows[...]
            if total.isSubtotal { lastSubtotal = total.rowsAbove }
            guard !rows.isEmpty else { continue }
            check(total, over: Array(rows), arithmetic: arithmetic, findings: &draft.findings)
        }
    }

    private func check(
        _ total: TotalDraft,
        over rows: [RowDraft],
        arithmetic: TotalArithmetic,
        findings: inout [Finding]
    ) {
        var unchecked: [Measure] = []
        for measure in arithmetic.draft.measures {
            guard let stated = total.numbers[measure.id], let cell = total.source.cells[.figure(measure.id)] else {
                continue
            }
            guard let sum = arithmetic.sum(measure, of: rows) else {
                unchecked.append(measure)
                continue
            }
            // Between two subtotals the zones may well be the whole group.
            let zones = arithmetic.zones(measure, of: rows)
            guard stated != sum, !(total.isSubtotal && stated == sum + zones) else { continue }
            let surplus = TotalSurplus(zones: zones, strangers: arithmetic.strangers(measure.id))
            findings.append(.totalMismatch(cell, measure, stated: stated, sum: sum, surplus: surplus))
        }
        findings += targetFindings(total, rows: rows)
        if !unchecked.isEmpty { findings.append(.totalNotChecked(total.source, unchecked)) }
    }

    private func targetFindings(_ total: TotalDraft, rows: [RowDraft]) -> [Finding] {
        total.targets.sorted { $0.key < $1.key }.compactMap { id, stated in
            guard let cell = total.source.cells[.target(id)] else { return nil }
            let sum = rows.filter { !$0.isRefused }.compactMap { $0.targets[id] }.reduce(.zero, +)
            return stated == sum ? nil : .totalTargetMismatch(cell, of: id, stated: stated, sum: sum)
        }
    }
}

/// What may explain a total that is too large.
struct TotalSurplus {
    let zones: Rational
    let strangers: Rational
}
