import Domain
import Quantities
import Reporting
import Workbooks

/// Live checks between the sheets (数据核查), and who has not reported or came late.
struct ChecksSheet {
    private let plan: LedgerPlan

    init(_ plan: LedgerPlan) { self.plan = plan }

    func sheet() -> Sheet {
        let header = TableHeader(zip(Wording.checkHeaders, Self.widths).map { .column($0, width: $1) })
        var sheet = Sheet(name: Wording.checksSheet, kind: .checks, columnWidths: header.columnWidths)
        sheet.appendLine(Wording.checksTitle, .title, columns: Self.widths.count)
        sheet.appendLine(Wording.checksCaption, .metaLine, columns: Self.widths.count)
        sheet.place(header, at: CellAddress(row: LedgerPlan.headRows, column: 0))
        placeChecks(on: &sheet)
        placeUnreported(on: &sheet)
        placeLate(on: &sheet)
        sheet.frozen = FrozenPanes(rows: LedgerPlan.headRows + 1)
        let isShort = sheet.rows.count <= Self.onePage
        sheet.print = plan.request.printSetup(Wording.checksSheet, pagesTall: isShort ? 1 : 0)
        if !isShort { sheet.keepTablesTogether() }
        return sheet
    }

    private func placeChecks(on sheet: inout Sheet) {
        let checks = LedgerChecks(plan).checks
        let first = sheet.rows.count + 1
        for (index, check) in checks.enumerated() {
            let row = first + index
            sheet.append([
                number(index + 1), .text(check.words, .words), side(check.left), side(check.right),
                .formula(
                    Wording.verdictFormula("C\(row)", "D\(row)"),
                    gives: Wording.verdict(check.passes),
                    .body.aligned(.center).lit(check.passes ? .green : .red)
                ),
            ])
        }
        let row = sheet.rows.count
        sheet.place(.text(Wording.faultsTotal, .totalName), row: row, column: 0, columns: 4)
        sheet[row, 4] = .formula(
            "COUNTIF(E\(first):E\(max(first, row)),\"\(Wording.verdict(false))\")",
            gives: Double(checks.count { !$0.passes }),
            .total.formatted(.plainInteger).aligned(.center)
        )
    }

    private func placeUnreported(on sheet: inout Sheet) {
        let entries = plan.request.unreported.map { entry in
            (
                plan.request.name(of: entry.region),
                entry.measures.map { plan.programme.measure($0)?.name ?? $0.rawValue }.joined(separator: Wording.comma),
                Wording.silence(entry.isSilent)
            )
        }
        placeList(
            Wording.unreportedHeading(entries.count),
            Wording.unreportedHeaders,
            entries,
            none: Wording.allReported,
            on: &sheet
        )
    }

    /// Who came late: each unit once, with its latest file. Every file stands among the sources.
    private func placeLate(on sheet: inout Sheet) {
        var order: [[RegionID]] = []
        var files: [[RegionID]: [LateSubmission]] = [:]
        for entry in plan.request.late {
            if files[entry.regions] == nil { order.append(entry.regions) }
            files[entry.regions, default: []].append(entry)
        }
        let entries = order.compactMap { regions -> (String, String, String)? in
            guard let all = files[regions], let latest = all.max(by: { $0.days < $1.days }) else { return nil }
            return (
                Wording.regions(regions.map(plan.request.name)), Wording.lateFiles(all.count, latest),
                Wording.lateDays(latest.days)
            )
        }
        placeList(
            Wording.lateHeading(plan.request.late.count),
            Wording.lateHeaders,
            entries,
            none: Wording.allOnTime,
            on: &sheet
        )
    }

    private func placeList(
        _ heading: String,
        _ headers: [String],
        _ entries: [(String, String, String)],
        none: String,
        on sheet: inout Sheet
    ) {
        sheet.appendGap(14)
        sheet.appendLine(heading, .sectionHeading, columns: Self.widths.count)
        guard !entries.isEmpty else {
            sheet.appendLine(none, .footnote, columns: Self.widths.count)
            return
        }
        let top = sheet.append([.text(headers[0], .header), .text(headers[1], .header)])
        sheet.place(.text(headers[2], .header), row: top, column: 2, columns: 2)
        sheet[top, 4] = .text(headers[3], .header)
        for (index, entry) in entries.enumerated() {
            let row = sheet.append([number(index + 1), .text(entry.0, .rowName.wrapping())])
            sheet.place(.text(entry.1, .smallWords), row: row, column: 2, columns: 2)
            sheet[row, 4] = .text(entry.2, .body.aligned(.center).lit(.red))
        }
    }

    private func side(_ side: (formula: String, value: Rational)) -> Cell {
        let style = CellStyle.body.formatted(side.value.wholeNumber == nil ? .decimal(2) : .integer)
        let isConstant = side.formula == side.value.exactText
        return isConstant
            ? Cell(.exactly(side.value), style) : .formula(side.formula, gives: side.value.approximation, style)
    }

    private func number(_ number: Int) -> Cell {
        .integer(number, .body.formatted(.plainInteger).aligned(.center))
    }

    /// So many rows still fit one page in letters that can be read.
    private static let onePage = 42
    private static let widths: [Double] = [7, 72, 30, 30, 16]
}
