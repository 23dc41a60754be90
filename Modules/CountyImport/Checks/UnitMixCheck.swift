import Domain
import Findings
import Quantities

/// Numbers in single ones beside numbers in ten thousands: about 10 000 times the target; or about 10 000 times less or
/// more than the other rows of the same column have, by their targets where there are any.
struct UnitMixCheck: FileCheck {
    /// Fewer rows than this say nothing about what is usual in a column.
    private static let leastRows = 5

    func check(_ draft: inout TableDraft) {
        for measure in draft.measures where measure.kind != .date && measure.kind != .text {
            check(measure, in: &draft)
        }
    }

    private func check(_ measure: Measure, in draft: inout TableDraft) {
        let checks = draft.programme.checks
        let (factor, spread) = (checks.number(.factor, of: .unitMix), checks.number(.spread, of: .unitMix))
        let sizes = draft.rows.map { size(measure, in: $0, draft.programme) }
        let known = sizes.compactMap { $0?.number }.sorted()
        let usual = known.count >= Self.leastRows ? known[known.count / 2] : nil
        for (index, size) in sizes.enumerated() {
            guard let size, let cell = draft.rows[index].cell(of: measure.id) else { continue }
            let ratio = usual.flatMap { size.number.divided(by: $0) } ?? .one
            if size.isShare, size.number.isNear(factor, within: spread) {
                draft.report(
                    .unitMix(cell, draft.rows[index], measure, than: "目标"),
                    about: .cell(measure.id, row: index)
                )
            } else if ratio.isNear(factor, within: spread) || (ratio * factor).isNear(.one, within: spread) {
                let finding = Finding.unitMix(cell, draft.rows[index], measure, than: "其他单位")
                draft.report(finding, about: .cell(measure.id, row: index))
            }
        }
    }

    /// How large a number is: by its target, where it has one.
    private struct Size {
        let number: Rational
        let isShare: Bool
    }

    private func size(_ measure: Measure, in row: RowDraft, _ programme: Programme) -> Size? {
        guard let number = row.number(measure.id), number > .zero else { return nil }
        let hasTarget = programme.yardstick(of: measure.id) == .target
        let target = hasTarget ? programme.targets.cell(measure.id.rawValue, of: row.region.id).number : nil
        if let share = target.flatMap({ number.divided(by: $0) }) { return Size(number: share, isShare: true) }
        return hasTarget ? nil : Size(number: number, isShare: false)
    }
}
