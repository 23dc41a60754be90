import Domain
import Formulas
import Quantities
import Workbooks

/// Figures for the example sheet: plausible, and free of findings themselves.
struct FormSample {
    private let form: BlankForm

    init(_ form: BlankForm) { self.form = form }

    /// Two regions are enough to show how it is done: one with all tasks, and one without some of them if there is any.
    var regions: [Region] {
        let lacking = form.regions.first { region in form.columns.contains { form.hasNoTask($0, region) } }
        return [form.regions.first, lacking].compactMap(\.self).reduce(into: []) { list, region in
            if !list.contains(region) { list.append(region) }
        }
    }

    /// What the lines above the table say.
    var heading: [String] {
        let periods = form.periods
        guard let period = periods.dropLast(periods.count / 2).last else { return form.heading.map(\.value) }
        return [
            form.form.filledBy ?? regions.first.map(Wording.office) ?? "", period.chinese,
            filledOn(period).description,
        ]
    }

    /// Targets are set as the year begins, figures reported when the period is over.
    private func filledOn(_ period: Period) -> CalendarDate {
        form.form.cadence == .year ? period.start.adding(days: 14) : period.end.adding(days: 1)
    }

    /// A cell of a row.
    func cell(_ column: BlankForm.Column, _ region: Region) -> Cell {
        guard let measure = column.measure else { return .text(Wording.sampleNote, FormSheet.words) }
        switch measure.kind {
        case .count, .decimal, .money:
            return .integer(number(for: measure, region), FormSheet.input)
        case .date: return .text("\(form.year)-06-30", FormSheet.words)
        case .text:
            return .text(
                measure.name.contains("文号") ? Wording.sampleNumber(form.year) : Wording.sampleText,
                FormSheet.words
            )
        }
    }

    /// Half of a whole, so that every part is smaller than what it is a part of.
    private func number(for measure: Measure, _ region: Region) -> Int {
        if let whole = form.columns.first(where: { $0.measure?.id == measure.partOf })?.measure {
            return (number(for: whole, region) + 1) / 2
        }
        let whole = whole(of: measure, region)
        return form.isPart(measure) ? (whole + 1) / 2 : whole
    }

    private func whole(of measure: Measure, _ region: Region) -> Int {
        let judges = form.programme.everyIndicator.filter { $0.numerator.source == measure.id.rawValue }
        // Nobody is shown how to report what is forbidden, and nobody does ten times what is asked once.
        if judges.contains(where: { $0.kind == .prohibition }) { return 0 }
        if let asked = judges.first(where: { $0.kind == .recurring }),
            let goal = form.programme.targets.cell(asked.target, of: region.id).number?.wholeNumber
        {
            return goal
        }
        let target = form.programme.targets.cell(measure.id.rawValue, of: region.id).number?.wholeNumber
        let base = form.programme.bases[measure.id]?[region.id]
        return base ?? target ?? Wording.usual[measure.unit] ?? 20
    }
}

extension BlankForm {
    /// Whether a measure is a part of another one, or on its way to a target.
    fileprivate func isPart(_ measure: Measure) -> Bool {
        measure.partOf != nil
            || form.cadence != .year && programme.targets.numberCount > 0
                && measure.accumulation == .cumulative
    }
}
