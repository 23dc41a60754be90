import Domain
import Findings
import Quantities

/// Only multiples of ten, down a column or along a row: estimates. One number in ten is one by chance, and one in a
/// hundred a multiple of a hundred, which therefore tells twice as much. Small numbers, numbers that are what was asked for,
/// bases and money, which is a multiple of a standard, say nothing about that.
struct RoundNumbersCheck: FileCheck {
    let needsWholeTable = true

    func check(_ draft: inout TableDraft) {
        let checks = draft.programme.checks
        let step = checks.number(.step, of: .roundNumbers)
        guard step > .one else { return }
        var said: Set<MeasureID> = []
        for measure in draft.measures {
            let rows = draft.rows.filter { isTelling(measure, in: $0, draft.programme, step) }
            guard rows.count >= max(2, checks.count(.regions, of: .roundNumbers)),
                rows.allSatisfy({ isRound($0.number(measure.id), step) }), let cell = rows[0].cell(of: measure.id)
            else { continue }
            said.insert(measure.id)
            draft.report(.roundColumn(cell, measure, rows: rows.count, step: step))
        }
        for index in draft.rows.indices where !draft.rows[index].isRefused {
            let row = draft.rows[index]
            let telling = draft.measures.filter {
                !said.contains($0.id) && isTelling($0, in: row, draft.programme, step)
            }
            let weight = telling.reduce(0) { $0 + (isRound(row.number($1.id), step * Rational(10)) ? 2 : 1) }
            guard weight >= max(2, checks.count(.items, of: .roundNumbers)),
                telling.allSatisfy({ isRound(row.number($0.id), step) })
            else { continue }
            draft.report(.roundRow(row, telling, step: step), about: .row(index))
        }
    }

    private func isTelling(_ measure: Measure, in row: RowDraft, _ programme: Programme, _ step: Rational) -> Bool {
        guard measure.kind == .count || measure.kind == .decimal, !row.isRefused,
            programme.checks.applies(.roundNumbers, to: measure.id), let number = row.number(measure.id)
        else { return false }
        return number >= step * Rational(2) && number != programme.base(of: measure.id, in: row.region.id)
            && number != programme.targets.cell(measure.id.rawValue, of: row.region.id).number
    }

    private func isRound(_ number: Rational?, _ step: Rational) -> Bool {
        number.flatMap { $0.divided(by: step) }.map { $0.roundedUp == $0 } ?? false
    }
}
