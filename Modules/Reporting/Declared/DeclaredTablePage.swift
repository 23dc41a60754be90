import Domain
import Formulas
import Indicators
import Quantities
import Workbooks

/// The page of a declared table.
struct DeclaredTablePage {
    private let table: DeclaredTable
    private let request: ReportRequest
    private let title: String
    private let figures: PeriodFigures
    private let regions: [Region]
    private let sources: FigureSources

    init(_ table: DeclaredTable, _ request: ReportRequest, title: String) {
        self.table = table
        self.request = request
        self.title = title
        figures = request.periodFigures
        regions = request.programme.regions
        sources = FigureSources(request)
    }

    func sheet() -> Sheet {
        let name = regions.map { Double(TextWidth.of($0.name)) }.max() ?? 8
        let width = 4 + (table.columns.map { Double(TextWidth.of($0.title)) }.max() ?? 8)
        let header = TableHeader(
            [.column(Wording.serial, width: 6.5), .column(Wording.region, width: min(28, max(12, name + 3)))]
                + table.columns.map { .column($0.title, width: min(20, max(11, width))) }
        )
        var page = TablePage(
            request,
            name: String(table.title.prefix(20)),
            kind: .ledger,
            title: title,
            header: header
        )
        let missing = request.unreported.map { request.name(of: $0.region) }
        page.say(Wording.declaredSentence(regions.count, missing: missing))
        page.beginTable()
        let wholes = table.columns.indices.map(whole)
        let total = page.add(
            [.notApplicable(.total), .text(request.programme.wholeName, .totalName)]
                + zip(table.columns, wholes).map { $1.cell(CellStyle.total.formatted($0.format.number)) }
        )
        let rows = regions.map { region in table.columns.map { figure($0, of: region) } }
        for (index, (region, figures)) in zip(regions, rows).enumerated() {
            let serial = Cell.integer(index + 1, .body.formatted(.plainInteger).aligned(.center))
            let cells = zip(table.columns, figures).map { column, figure in
                figure.cell(.body.formatted(column.format.number), note: note(column, region))
            }
            page.add([serial, .text(region.name, .rowName.wrapping())] + cells)
        }
        for (place, column) in table.columns.enumerated() where isSum(column) {
            guard let whole = wholes[place].number else { continue }
            page.check(
                .sum(
                    of: CellRange(row: total + 1, column: place + 2, rows: regions.count),
                    is: CellAddress(row: total, column: place + 2),
                    rows.compactMap { $0[place].number },
                    whole
                )
            )
        }
        page.note(table.notes)
        page.sign()
        return page.finished(
            paper: header.columns.count > 12 ? .a3 : .a4,
            onOnePage: regions.count <= 24
        )
    }

    private func note(_ column: DeclaredTable.Column, _ region: Region) -> String? {
        guard let denominator = column.denominator else { return sources.note(on: column.value, of: region.id) }
        return sources.note(on: column.value, denominator, of: region.id)
    }

    private func figure(_ column: DeclaredTable.Column, of region: Region) -> PrintedFigure {
        let value = evaluate(column.value, of: region)
        guard let denominator = column.denominator else { return value.scaled(column.format) }
        let below = evaluate(denominator, of: region)
        guard let top = value.number, let bottom = below.number else { return value.number == nil ? value : below }
        let quotient = top.divided(by: bottom).map(PrintedFigure.number) ?? .notComputable(Wording.noWhole)
        return quotient.scaled(column.format)
    }

    /// Whether the whole of a column is the sum of its rows: counts, where zones are not within their hosts.
    private func isSum(_ column: DeclaredTable.Column) -> Bool { column.denominator == nil && !isWithinHost(column) }

    /// Σ over the regions that have a value; zones stay out where their hosts have counted them.
    private func whole(_ place: Int) -> PrintedFigure {
        let column = table.columns[place]
        let adding = regions.filter { $0.kind != .zone || !isWithinHost(column) }
        let pairs = adding.compactMap { region -> (Rational, Rational)? in
            guard let top = evaluate(column.value, of: region).number else { return nil }
            guard let denominator = column.denominator else { return (top, .one) }
            return evaluate(denominator, of: region).number.map { (top, $0) }
        }
        guard !pairs.isEmpty else { return .notReported }
        let top = pairs.map(\.0).reduce(.zero, +)
        guard column.denominator != nil else { return PrintedFigure.number(top).scaled(column.format) }
        let ratio = top.divided(by: pairs.map(\.1).reduce(.zero, +))
        return (ratio.map(PrintedFigure.number) ?? .notComputable(Wording.noWhole)).scaled(column.format)
    }

    /// Whether a region can owe a figure: some indicator that needs it gives the region a task, or none needs it at all.
    private func mayOwe(_ measure: String, _ region: Region) -> Bool {
        let needing = request.programme.everyIndicator.filter {
            ($0.numerator.measures + $0.denominator.measures).contains(measure)
        }
        return needing.isEmpty || needing.contains { request.programme.targets.takesPart(region.id, in: $0.target) }
    }

    private func isWithinHost(_ column: DeclaredTable.Column) -> Bool {
        let names = column.value.measures + (column.denominator?.measures ?? [])
        return names.contains { request.programme.measure(MeasureID($0))?.zoneRule == .withinHost }
    }

    /// A region without a task has `—`, one that owes a figure 未报.
    private func evaluate(_ formula: Formulas.Formula, of region: Region) -> PrintedFigure {
        let hasTask = formula.measures.isEmpty || formula.measures.contains { mayOwe($0, region) }
        switch formula.evaluate(for: region.id, in: request.programme, request.period, with: figures) {
        case .value(let value): return .number(value)
        case .missing: return hasTask ? .notReported : .noSuchTask
        case .noValue(let reason): return hasTask ? .notComputable(reason) : .noSuchTask
        }
    }
}

extension DeclaredTable.Column.Format {
    fileprivate var number: NumberFormat {
        switch self {
        case .integer: .integer
        case .decimal, .money: .decimal(2)
        case .percent: .percent(2)
        }
    }
}

extension PrintedFigure {
    /// Money is stored in fen and printed in yuan.
    fileprivate func scaled(_ format: DeclaredTable.Column.Format) -> PrintedFigure {
        guard format == .money, case .number(let fen) = self else { return self }
        return .number(fen * (Rational(1, over: 100) ?? .one))
    }
}
