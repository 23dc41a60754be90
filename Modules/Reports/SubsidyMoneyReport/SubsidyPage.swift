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

    init(_ subsidies: [Indicator], _ request: ReportRequest, title: String) {
        self.subsidies = subsidies
        self.request = request
        self.title = title
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
            units: Wording.units,
            header: header
        )
        page.say(subsidies.map { Wording.sentence($0, IndicatorProgress($0, in: request), request) }.joined())
        page.warn(Wording.alarm(request))
        page.beginTable()
        for indicator in subsidies { add(indicator, to: &page) }
        page.note([Wording.note])
        page.sign()
        return page.finished(onOnePage: subsidies.count == 1 && request.programme.regions.count <= 22)
    }

    private func add(_ indicator: Indicator, to page: inout TablePage) {
        page.add(section: Wording.heading(indicator, indicator.unit(in: request.programme)))
        page.add(whole(indicator))
        for (index, region) in request.programme.regions.enumerated() {
            page.add(cells(indicator, of: region, index + 1))
        }
    }

    private func whole(_ indicator: Indicator) -> [Cell] {
        let style = CellStyle.total.formatted(indicator.countFormat(in: request.programme))
        let name = Cell.text(request.programme.wholeName, .totalName)
        guard let whole = request.whole(of: indicator), let ratio = whole.ratio else {
            return [.notApplicable(.total), name]
                + Array(repeating: PrintedFigure.notReported.cell(.total), count: 4)
                + [.notApplicable(.total), .notApplicable(.total)]
        }
        let places = RatePlaces.honest(ratio.value, against: [.one])
        let short = max(.zero, ratio.denominator - ratio.numerator)
        return [
            .notApplicable(.total), name, Cell(.exactly(ratio.denominator), style),
            Cell(.exactly(ratio.numerator), style),
            Cell(.exactly(ratio.value), .total.formatted(.percent(places))), Cell(.exactly(short), style),
            .text(Wording.met(whole.met, of: whole.expected), .total.aligned(.center)), .notApplicable(.total),
        ]
    }

    private func cells(_ indicator: Indicator, of region: Region, _ serial: Int) -> [Cell] {
        let count = CellStyle.body.formatted(indicator.countFormat(in: request.programme))
        let printed = PrintedOutcome(indicator, of: region.id, in: request)
        let outcome = request.standing.row(of: region.id)?.outcome(of: indicator.id)
        let lacking = request.programme.lackingInstitutions(for: indicator, of: region, on: request.standing.asOf)
        let remark = [outcome?.judged?.remark, lacking.isEmpty ? nil : Wording.lacking(lacking.map(\.name))]
        return [
            .integer(serial, .body.formatted(.plainInteger).aligned(.center)), .text(region.name, .rowName.wrapping()),
            printed.base.cell(count), printed.done.cell(count), printed.rate.cell(.body.formatted(printed.rateFormat)),
            printed.shortfall.cell(count), outcome?.light?.cell(.body) ?? .notApplicable(),
            .text(remark.compactMap(\.self).joined(separator: Wording.pause), .smallWords),
        ]
    }
}
