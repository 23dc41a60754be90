import Domain
import Formulas
import Indicators
import Quantities
import Reporting
import Workbooks

/// The page: subsidy by subsidy, the whole first, then every unit.
struct SubsidyPage {
    private let subsidies: [Indicator]
    private let request: ReportRequest
    private let title: String
    private let sources: FigureSources

    init(_ subsidies: [Indicator], _ request: ReportRequest, title: String) {
        self.subsidies = subsidies
        self.request = request
        self.title = title
        sources = FigureSources(request)
    }

    func sheet() -> Sheet {
        let width = request.programme.regions.map { Double(TextWidth.of($0.name)) + 3 }.max() ?? 12
        let header = TableHeader(
            zip(Wording.headers, [6.5, min(26, max(12, width)), 16, 16, 12, 16, 14, 46]).map { .column($0, width: $1) }
        )
        var page = TablePage(
            request,
            name: Wording.title,
            kind: .ledger,
            title: title,
            units: Wording.units(subsidies.map { $0.unit(in: request.programme) }),
            header: header
        )
        page.say(subsidies.map { Wording.sentence(IndicatorProgress($0, in: request)) }.joined())
        page.warn(Wording.alarm(request))
        page.beginTable()
        for indicator in subsidies { add(indicator, to: &page) }
        page.countStates(inColumn: 6)
        page.note([Wording.note])
        page.sign()
        return page.finished(onOnePage: subsidies.count == 1 && request.programme.regions.count <= 22)
    }

    private func add(_ indicator: Indicator, to page: inout TablePage) {
        page.add(section: Wording.heading(indicator, indicator.unit(in: request.programme)))
        let row = page.add(whole(indicator, inRow: page.nextRow))
        let isUncollected = request.isUncollected(indicator)
        for (index, region) in request.programme.regions.enumerated() {
            page.add(cells(indicator, of: region, index + 1, isUncollected, inRow: page.nextRow))
        }
        let printed = request.programme.regions.map { PrintedOutcome(indicator, of: $0.id, in: request) }
        // A unit without a rate, or counted by its host, is left out of the whole although it is printed.
        guard let ratio = request.whole(of: indicator)?.ratio,
            request.programme.regions.allSatisfy({ request.programme.adds(indicator, from: $0) }),
            printed.allSatisfy({ $0.rate.number != nil || $0.done.number == nil && $0.base.number == nil })
        else { return }
        let sides = [
            (2, printed.compactMap(\.base.number), ratio.denominator),
            (3, printed.compactMap(\.done.number), ratio.numerator),
        ]
        for (column, parts, total) in sides {
            let rows = CellRange(row: row + 1, column: column, rows: printed.count)
            page.check(.sum(of: rows, is: CellAddress(row: row, column: column), parts, total))
        }
    }

    private func whole(_ indicator: Indicator, inRow row: Int) -> [Cell] {
        let style = CellStyle.total.formatted(indicator.countFormat(in: request.programme))
        let name = Cell.text(request.programme.wholeName, .totalName)
        guard let whole = request.whole(of: indicator), let ratio = whole.ratio else {
            let word =
                request.isUncollected(indicator) ? Cell.notApplicable(.total) : PrintedFigure.notReported.cell(.total)
            return [.notApplicable(.total), name] + Array(repeating: word, count: 4)
                + [.notApplicable(.total), .notApplicable(.total)]
        }
        let places = request.ratePlaces(ofWhole: ratio.value, indicator)
        let short = max(.zero, ratio.denominator - ratio.numerator)
        return [
            .notApplicable(.total), name, Cell(.exactly(ratio.denominator), style),
            Cell(.exactly(ratio.numerator), style),
            .live(Self.rate(row), gives: ratio.value, .total.formatted(.percent(places))),
            .live("ROUND(MAX(0,C\(row + 1)-D\(row + 1)),4)", gives: short, if: short == short.rounded(to: 4), style),
            .text(
                // What the whole is judged by has a light of its own; without its dot, because states are counted by unit.
                request.standing.whole[indicator.id]?.judged?.light.word ?? Wording.met(whole.met, of: whole.expected),
                .total.aligned(.center)
            ),
            .notApplicable(.total),
        ]
    }

    /// Paid ÷ due, which stand at the left.
    private static func rate(_ row: Int) -> String { "D\(row + 1)/C\(row + 1)" }

    private func cells(_ indicator: Indicator, of region: Region, _ serial: Int, _ isUncollected: Bool, inRow row: Int)
        -> [Cell]
    {
        let count = CellStyle.body.formatted(indicator.countFormat(in: request.programme))
        let printed = PrintedOutcome(indicator, of: region.id, in: request)
        let outcome = request.standing.row(of: region.id)?.outcome(of: indicator.id)
        let lacking = request.programme.lackingInstitutions(for: indicator, of: region, on: request.standing.asOf)
        let asked = printed.demanded.number?.exactText ?? ""
        let remark = [
            outcome?.judged?.remark, lacking.isEmpty ? nil : LedgerWords.lackingInstitutions(lacking.map(\.name)),
        ]
        let head: [Cell] = [
            .integer(serial, .body.formatted(.plainInteger).aligned(.center)), .text(region.name, .rowName.wrapping()),
        ]
        if outcome?.light != nil, isUncollected {
            return head + Array(repeating: .notApplicable(), count: 4) + [.uncollected(.body), .text("", .smallWords)]
        }
        return head + [
            printed.base.cell(count, note: sources.note(on: indicator.denominator, of: region.id)),
            printed.done.cell(count, note: sources.note(on: indicator.numerator, of: region.id)),
            printed.rate.live(Self.rate(row), .body.formatted(printed.rateFormat)),
            printed.shortfallCell(demanded: asked, base: "C\(row + 1)", done: "D\(row + 1)", count),
            outcome?.light?.cell(.body) ?? .notApplicable(),
            .text(remark.compactMap(\.self).joined(separator: Wording.pause), .smallWords),
        ]
    }
}
