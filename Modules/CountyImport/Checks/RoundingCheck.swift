import Domain
import Findings
import Quantities

/// 331 of 414 prints as 80.0 % and is not 80 %.
struct RoundingCheck: FileCheck {
    func check(_ draft: inout TableDraft) {
        for index in draft.rows.indices where !draft.rows[index].isRefused {
            let row = draft.rows[index]
            for measure in draft.measures {
                guard row.number(measure.id) != nil,
                    let rate = Rate(of: measure.id, in: row, programme: draft.programme),
                    let threshold = rate.threshold, !rate.isReached,
                    let shown = Rational(decimal: rate.percent.decimal(places: 1)), rate.isReached(byPercent: shown)
                else { continue }
                let place = row.rates[measure.id]?.cell ?? row.cell(of: measure.id)
                guard let place, !isContradicted(place, draft.findings) else { continue }
                let finding = Finding.roundingHidesShortfall(place, row, measure, rate, threshold: threshold)
                draft.report(finding, about: .cell(measure.id, row: index))
            }
        }
    }

    private func isContradicted(_ cell: SheetCell, _ findings: [Finding]) -> Bool {
        findings.contains { $0.code == .statedRateDiffers && $0.place == cell.place }
    }
}
