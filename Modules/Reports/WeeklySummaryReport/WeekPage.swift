import Domain
import Formulas
import Indicators
import Quantities
import Reporting
import Workbooks

/// The page: for every indicator that is counted, this week, the week before, the difference, the target, the rate.
struct WeekPage {
    private let request: ReportRequest
    private let title: String
    private let indicators: [Indicator]
    private let before: PeriodFigures
    private let sources: FigureSources

    init(_ request: ReportRequest, title: String) {
        self.request = request
        self.title = title
        indicators = request.programme.indicators.filter { !$0.kind.isDated && !$0.isMark }
        before = PeriodFigures(request.figuresBefore)
        sources = FigureSources(request)
    }

    func sheet() -> Sheet {
        let width = request.programme.regions.map { Double(TextWidth.of($0.name)) + 3 }.max() ?? 12
        let header = TableHeader(
            [.column(Wording.serial, width: 6.5), .column(Wording.unit, width: min(26, max(12, width)))]
                + indicators.map(group) + [.column(Wording.state, width: 22)]
        )
        var page = TablePage(request, name: Wording.name(request.period), kind: .ledger, title: title, header: header)
        page.say(Wording.sentence(request, grown: indicators.map(growth)))
        page.warn(Wording.alarm(request))
        page.beginTable()
        let whole = page.add(
            [.notApplicable(.total), .text(request.programme.wholeName, .totalName)]
                + indicators.enumerated().flatMap { self.whole($1, Place(page.nextRow, $0)) } + [
                    .text(Wording.reported(request), .total.aligned(.center))
                ]
        )
        for (index, region) in request.programme.regions.enumerated() {
            page.add(cells(of: region, index + 1, page.nextRow))
        }
        addChecks(to: &page, whole: whole)
        page.note([Wording.note(request.period.kind)])
        page.sign()
        return page.finished(
            paper: header.columns.count > 12 ? .a3 : .a4,
            onOnePage: request.programme.regions.count <= 24
        )
    }

    private func group(_ indicator: Indicator) -> HeaderNode {
        .group(
            LedgerWords.heading(indicator.shortName, of: indicator, in: request.programme),
            zip(Wording.columns(of: request.period.kind), [9.5, 9.5, 9, 9.5, 10]).map { .column($0, width: $1) }
        )
    }

    private func cells(of region: Region, _ serial: Int, _ row: Int) -> [Cell] {
        let missing = request.unreported.first { $0.region == region.id }
        let number = CellStyle.body.formatted(.plainInteger).aligned(.center)
        // Who has not reported is greyed from the first cell to the last.
        let grey = missing?.isSilent == true
        let cells =
            [Cell.integer(serial, number), .text(region.name, .rowName.wrapping())]
            + indicators.enumerated().flatMap { figures($1, of: region, Place(row, $0)) } + [
                .text(Wording.state(missing, request), .smallWords)
            ]
        return grey ? cells.map { Cell($0.content, $0.style.lit(.grey, .ground), note: $0.note) } : cells
    }

    private func figures(_ indicator: Indicator, of region: Region, _ place: Place) -> [Cell] {
        let printed = PrintedOutcome(indicator, of: region.id, in: request)
        let count = CellStyle.body.formatted(indicator.countFormat(in: request.programme))
        let then = earlier(indicator, of: region)
        let change = printed.done.number.flatMap { now in then.map { now - $0 } }
        return [
            printed.done.cell(count, note: sources.note(on: indicator.numerator, of: region.id)),
            then.map { Cell(.exactly($0), count) } ?? .notApplicable(),
            change.map {
                .live(
                    place.change,
                    gives: $0,
                    if: $0 == $0.rounded(to: 4),
                    .body.formatted(.signedInteger).lit($0 < .zero ? .red : nil)
                )
            }
                ?? .notApplicable(),
            printed.base.cell(count, note: sources.note(on: indicator.denominator, of: region.id)),
            printed.rate.live(place.rate, .body.formatted(printed.rateFormat)),
        ]
    }

    private func whole(_ indicator: Indicator, _ place: Place) -> [Cell] {
        let count = CellStyle.total.formatted(indicator.countFormat(in: request.programme))
        guard let ratio = request.whole(of: indicator)?.ratio else {
            let (unknown, none) = (PrintedFigure.notReported.cell(.total), Cell.notApplicable(.total))
            let before = wholeBefore(indicator).map { Cell(.exactly($0), count) } ?? none
            return [unknown, before, none, none, unknown]
        }
        let places = request.ratePlaces(ofWhole: ratio.value, indicator)
        let (change, before) = (growth(indicator).1, wholeBefore(indicator))
        return [
            Cell(.exactly(ratio.numerator), count),
            before.map { Cell(.exactly($0), count) } ?? .notApplicable(.total),
            // Units that reported one of the two times only are in one of the sums and not in the change.
            change.map {
                let agrees = before.map { ratio.numerator - $0 } == $0 && $0 == $0.rounded(to: 4)
                return .live(place.change, gives: $0, if: agrees, .total.formatted(.signedInteger))
            } ?? .notApplicable(.total),
            Cell(.exactly(ratio.denominator), count),
            .live(place.rate, gives: ratio.value, .total.formatted(.percent(places))),
        ]
    }

    /// What all units that reported the period before came to; zones stay out where their hosts count them.
    private func wholeBefore(_ indicator: Indicator) -> Rational? {
        let parts = request.programme.regions.filter { request.programme.adds(indicator, from: $0) }
            .compactMap { earlier(indicator, of: $0) }
        return parts.isEmpty ? nil : parts.reduce(.zero, +)
    }

    /// What the numerator was the week before; `nil` where it was not reported.
    private func earlier(_ indicator: Indicator, of region: Region) -> Rational? {
        // Who has the task no longer has no sum before either.
        guard !request.figuresBefore.isEmpty, let period = request.period.previous,
            request.standing.row(of: region.id)?.outcome(of: indicator.id) != .noSuchTask,
            case .value(let value) = indicator.numerator.evaluate(
                for: region.id,
                in: request.programme,
                period,
                with: before
            )
        else { return nil }
        return request.programme.countsMoney(indicator) ? value * (Rational(1, over: 100) ?? .one) : value
    }

    /// By how much the units that reported both times grew together; zones stay out where their hosts count them.
    private func growth(_ indicator: Indicator) -> (Indicator, Rational?) {
        let changes = request.programme.regions.filter { request.programme.adds(indicator, from: $0) }
            .compactMap { region -> Rational? in
                guard let now = PrintedOutcome(indicator, of: region.id, in: request).done.number,
                    let then = earlier(indicator, of: region)
                else { return nil }
                return now - then
            }
        return (indicator, changes.isEmpty ? nil : changes.reduce(.zero, +))
    }

    /// The whole of every indicator that all regions add to is the sum of the rows.
    private func addChecks(to page: inout TablePage, whole: Int) {
        let regions = request.programme.regions
        guard !regions.isEmpty else { return }
        let serials = CellRange(row: whole + 1, column: 0, rows: regions.count)
        page.check(.numbers(regions.count, in: serials.a1))
        for (place, indicator) in indicators.enumerated() {
            guard regions.allSatisfy({ request.programme.adds(indicator, from: $0) }),
                let total = request.whole(of: indicator)?.ratio?.numerator
            else { continue }
            let rows = regions.map { PrintedOutcome(indicator, of: $0.id, in: request) }
            // A region without a rate is left out of the whole although its count is printed.
            guard rows.allSatisfy({ ($0.done.number == nil) == ($0.rate.number == nil) }) else { continue }
            page.check(
                .sum(
                    of: CellRange(row: whole + 1, column: Place.column(of: place), rows: regions.count),
                    is: CellAddress(row: whole, column: Place.column(of: place)),
                    rows.compactMap(\.done.number),
                    total
                )
            )
        }
    }
}

/// Where the cells of an indicator stand in a row, and what follows from which: reached, before, change, base, rate.
private struct Place {
    private let row: Int
    private let column: Int

    /// The cells of the indicator of a number from zero.
    init(_ row: Int, _ number: Int) {
        self.row = row
        column = Self.column(of: number)
    }

    static func column(of number: Int) -> Int { 2 + number * 5 }

    /// Rounded, because cents are no round numbers to a spreadsheet.
    var change: String { "ROUND(\(cell(0))-\(cell(1)),4)" }
    var rate: String { "\(cell(0))/\(cell(3))" }

    private func cell(_ offset: Int) -> String { CellAddress(row: row, column: column + offset).a1 }
}
