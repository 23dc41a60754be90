import Domain
import Findings
import Quantities

/// The rate typed where the count belongs, without a percent sign: both columns show the same number, and the rate that
/// the count gives is another one.
struct RateTypedCheck: FileCheck {
    func check(_ draft: inout TableDraft) {
        for index in draft.rows.indices where !draft.rows[index].isRefused {
            let row = draft.rows[index]
            for (id, stated) in row.rates.sorted(by: { $0.value.cell.column < $1.value.cell.column }) {
                guard row.number(id) != nil, let measure = draft.programme.measure(id), let cell = row.cell(of: id),
                    let rate = Rate(of: id, in: row, programme: draft.programme), Self.finds(stated, rate)
                else { continue }
                draft.report(.rateTyped(cell, row, measure, rate), about: .cell(id, row: index))
            }
        }
    }

    /// Whether the stated rate is the count itself and more than a point off.
    static func finds(_ stated: StatedRate, _ rate: Rate) -> Bool {
        stated.percent > .one && stated.percent == rate.ratio.numerator
            && (stated.percent - rate.percent).magnitude > .one
    }
}
