import Domain
import Formulas
import Indicators
import Quantities
import Reporting
import Workbooks

/// What every figure means (指标口径): formulas in words, thresholds, the scheme with its version, lights, notes.
struct DefinitionsSheet {
    private let plan: LedgerPlan

    init(_ plan: LedgerPlan) { self.plan = plan }

    func sheet() -> Sheet {
        var sheet = Sheet(name: Wording.definitionsSheet, kind: .definitions, columnWidths: Self.widths)
        sheet.appendLine(Wording.definitionsTitle, .title, columns: Self.widths.count)
        sheet.appendLine(Wording.definitionsCaption(plan.programme), .metaLine, columns: Self.widths.count)
        placeParameters(on: &sheet)
        placeIndicators(on: &sheet)
        placeLights(on: &sheet)
        placeLines(Wording.ruleHeading, [LedgerWords.rule(for: plan.request)], on: &sheet)
        placeLines(Wording.notesHeading, plan.programme.notes, on: &sheet)
        placeLines(Wording.clausesHeading, plan.programme.clauses.map(Wording.clause), on: &sheet)
        sheet.frozen = FrozenPanes(rows: 2)
        let isShort = sheet.rows.count <= Self.onePage
        sheet.print = plan.request.printSetup(Wording.definitionsSheet, paper: .a3, pagesTall: isShort ? 1 : 0)
        if !isShort { sheet.keepTablesTogether() }
        return sheet
    }

    /// The cut-off day comes first, because formulas of other sheets name its cell.
    private func placeParameters(on sheet: inout Sheet) {
        let standing = plan.request.standing
        let scheme = plan.programme.scheme
        heading(Wording.parametersHeading, on: &sheet)
        let percent = CellStyle.body.formatted(.percent(2)).aligned(.center)
        let values: [Cell] = [
            .date(SheetDate(standing.asOf), .body.aligned(.center)),
            .formula(
                "(\(Wording.cutOffName)-DATE(\(standing.asOf.year),1,1)+1)/\(standing.timeProgress.denominator)",
                gives: standing.timeProgress.value.approximation,
                percent
            ),
            .text(scheme.version, .body.aligned(.center)),
            Cell(.exactly(scheme.cap), .body.formatted(.percent(0)).aligned(.center)),
            Cell(.exactly(scheme.lagThreshold), .body.formatted(.percent(0)).aligned(.center)),
        ]
        for ((name, words), value) in zip(Wording.parameters(year: standing.asOf.year), values) {
            line([.text(name, .rowName), nil, value, .text(words, .words)], spans: [2, 0, 1, 4], on: &sheet)
        }
    }

    private func placeIndicators(on sheet: inout Sheet) {
        heading(Wording.indicatorsHeading, on: &sheet)
        sheet.append(Wording.indicatorHeaders.map { .text($0, .header) })
        for (index, indicator) in plan.programme.indicators.enumerated() {
            let points = plan.programme.scheme.points(of: indicator.id)
            let words = CellStyle.words
            sheet.append([
                .integer(index + 1, .body.formatted(.plainInteger).aligned(.center)),
                .text(indicator.name, .words),
                .text(Wording.target(of: indicator, in: plan.programme), .body.aligned(.center).wrapping()),
                .text(FormulaWords(plan.programme).sentence(for: indicator), words),
                .text(Wording.judgement(of: indicator), words),
                plan.request.own.showsWeights
                    ? Cell(.exactly(points), .body.aligned(.center)) : .notApplicable(),
                .text(Wording.counting(of: indicator, in: plan.programme), words),
            ])
        }
    }

    private func placeLights(on sheet: inout Sheet) {
        heading(Wording.lightsHeading, on: &sheet)
        for light in plan.programme.lights {
            let words = LedgerWords.meaning(of: light, in: plan.programme.scheme)
            line([light.cell(.body), nil, .text(words, .words)], spans: [2, 0, 5], on: &sheet)
        }
    }

    private func placeLines(_ title: String, _ lines: [String], on sheet: inout Sheet) {
        guard !lines.isEmpty else { return }
        heading(title, on: &sheet)
        for text in lines {
            line([.text(text, .words)], spans: [Self.widths.count], on: &sheet)
        }
    }

    private func heading(_ text: String, on sheet: inout Sheet) {
        if sheet.rows.count > 2 { sheet.appendGap() }
        sheet.appendLine(text, .sectionHeading, columns: Self.widths.count)
    }

    /// A row whose cells span several columns; a span of zero belongs to the cell before.
    private func line(_ cells: [Cell?], spans: [Int], on sheet: inout Sheet) {
        let row = sheet.rows.count
        var column = 0
        for (cell, span) in zip(cells, spans) where span > 0 {
            if let cell { sheet.place(cell, row: row, column: column, columns: span) }
            column += span
        }
    }

    /// So many rows still fit one page in letters that can be read.
    private static let onePage = 40
    private static let widths: [Double] = [8, 36, 20, 62, 50, 9, 52]
}
