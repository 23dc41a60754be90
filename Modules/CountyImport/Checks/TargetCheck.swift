import Domain
import Findings
import Quantities

/// A target that the file repeats must be the one that was issued. It is compared and never stored, so a single
/// difference refuses nothing. Several in one row mean that its cells do not stand under their headers, and then none of
/// its figures can be trusted.
struct TargetCheck: FileCheck {
    func check(_ draft: inout TableDraft) {
        for index in draft.rows.indices where !draft.rows[index].isRefused {
            var differing: [SheetCell] = []
            for (id, stated) in draft.rows[index].targets.sorted(by: { $0.key < $1.key }) {
                guard let measure = draft.programme.measure(id), let cell = draft.rows[index].cell(.target(id)) else {
                    continue
                }
                let issued = issued(id, for: draft.rows[index].region.id, programme: draft.programme)
                if let issued, issued.contains(stated) { continue }
                if issued == nil, stated == .zero { continue }
                let finding = Finding.targetDiffers(cell, draft.rows[index], measure, stated, issued: issued?.first)
                draft.report(finding, about: .cell(id, row: index))
                differing.append(cell)
            }
            // A list of targets has nothing but targets, and any number of them may be new.
            if differing.count > 1, !draft.form.isTargetList {
                draft.report(.targetsMisplaced(draft.rows[index], differing), about: .row(index))
            }
            // Only targets of numbers are targets; the threshold of a share belongs to the programme.
            let programme = draft.programme
            draft.rows[index].targets = draft.rows[index].targets.filter { programme.yardstick(of: $0.key) == .target }
        }
    }

    /// The target as it may be written: a share as 0.8 or as 80, a base as its number.
    private func issued(_ id: MeasureID, for region: RegionID, programme: Programme) -> [Rational]? {
        guard let indicator = programme.indicator(ofMeasure: id) else {
            return programme.bases[id]?[region].map { [Rational($0)] }
        }
        guard let number = programme.targets.cell(indicator.target, of: region).number else { return nil }
        return indicator.judgement == .share ? [number * Rational(100), number] : [number]
    }
}
