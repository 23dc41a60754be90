import Domain
import Findings
import Quantities

/// A number of institutions that differs from the programme's (基数) is refused until a change is registered, and so
/// is every part of it: nobody can tell what the part was counted of.
struct BaseCheck: FileCheck {
    func check(_ draft: inout TableDraft) {
        for measure in draft.measures {
            guard let bases = draft.programme.bases[measure.id] else { continue }
            for index in draft.rows.indices {
                let row = draft.rows[index]
                guard let base = bases[row.region.id], let stated = row.number(measure.id), stated != Rational(base),
                    let cell = row.cell(of: measure.id)
                else { continue }
                let zone = zone(explaining: Rational(base) - stated, in: row.region, programme: draft.programme)
                let finding = Finding.baseChanged(cell, row, measure, stated: stated, base: base, zone: zone)
                let isRefused = draft.report(finding, about: .cell(measure.id, row: index))
                if isRefused { refuseParts(of: measure, ofRow: index, in: &draft) }
            }
        }
    }

    private func refuseParts(of base: Measure, ofRow index: Int, in draft: inout TableDraft) {
        for id in draft.programme.measures(restingOn: base.id) {
            guard let part = draft.programme.measure(id), draft.rows[index].number(id) != nil,
                let cell = draft.rows[index].cell(of: id)
            else { continue }
            draft.report(.baseInDoubt(cell, draft.rows[index], part: part, base: base), about: .cell(id, row: index))
        }
    }

    /// The zone whose part in this county is exactly the difference: it was probably left out.
    private func zone(explaining difference: Rational, in region: Region, programme: Programme) -> String? {
        for measure in programme.measures {
            guard case .number(_, let parts) = programme.targets.cell(measure.id.rawValue, of: region.id) else {
                continue
            }
            if let part = parts.first(where: { $0.count == difference }) { return programme.region(part.zone)?.name }
        }
        return nil
    }
}
