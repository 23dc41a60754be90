import Domain
import Findings
import Quantities

/// Numbers in single ones beside numbers in ten thousands: about 10 000 times the target; or about 10 000 times less or
/// more than the other rows of the same column have, by their targets where there are any.
struct UnitMixCheck: FileCheck {
    /// Fewer rows than this say nothing about what is usual in a column.
    private static let leastRows = 5

    func check(_ draft: inout TableDraft) {
        let checks = draft.programme.checks
        let (factor, spread) = (checks.number(.factor, of: .unitMix), checks.number(.spread, of: .unitMix))
        for measure in draft.measures where measure.kind != .date && measure.kind != .text {
            let usual = usual(measure, in: draft)
            for index in draft.rows.indices {
                let row = draft.rows[index]
                guard let number = row.number(measure.id), number > .zero, let cell = row.cell(of: measure.id) else {
                    continue
                }
                let target = target(of: measure, in: row, draft.programme)
                let share = target.flatMap { number.divided(by: $0) } ?? number
                if target != nil, share.isNear(factor, spread: spread) {
                    draft.report(.unitMix(cell, row, measure, than: "目标"), about: .cell(measure.id, row: index))
                } else if let usual, let ratio = share.divided(by: usual),
                    ratio.isNear(factor, spread: spread)
                        || (ratio * factor).isNear(.one, spread: spread)
                {
                    draft.report(.unitMix(cell, row, measure, than: "其他单位"), about: .cell(measure.id, row: index))
                }
            }
        }
    }

    private func target(of measure: Measure, in row: RowDraft, _ programme: Programme) -> Rational? {
        guard programme.yardstick(of: measure.id) == .target else { return nil }
        return programme.targets.cell(measure.id.rawValue, of: row.region.id).number.flatMap { $0 > .zero ? $0 : nil }
    }

    /// The middle one of a column's numbers, each by its target.
    private func usual(_ measure: Measure, in draft: TableDraft) -> Rational? {
        let shares = draft.rows.compactMap { row -> Rational? in
            guard let number = row.number(measure.id), number > .zero else { return nil }
            return target(of: measure, in: row, draft.programme).flatMap { number.divided(by: $0) } ?? number
        }
        return shares.count >= Self.leastRows ? shares.sorted()[shares.count / 2] : nil
    }
}

extension Rational {
    /// Whether the number lies between `other ÷ spread` and `other × spread`.
    fileprivate func isNear(_ other: Rational, spread: Rational) -> Bool {
        self * spread >= other && self <= other * spread
    }
}
