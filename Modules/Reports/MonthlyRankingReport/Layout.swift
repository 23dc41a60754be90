import Domain
import Formulas
import Indicators
import Quantities
import Reporting
import Workbooks

/// The columns of the ranking, generated from the indicators of the programme.
struct Layout {
    let header: TableHeader
    let bands: PaperBands

    init(_ request: ReportRequest) {
        let rule = LedgerWords.rule(for: request)
        let names =
            request.programme.regions.map { TextWidth.of($0.name) } + [TextWidth.of(request.programme.wholeName)]
        let region = Double(min(24, max(10, (names.max() ?? 0) + 3)))
        let indicators = request.programme.indicators.map { Self.group($0, in: request) }
        header = TableHeader(
            [.column(Wording.place, width: 6.5), .column(request.programme.title(of: .county), width: region)]
                + indicators + [
                    .column(Wording.score, width: 10.5, note: rule), .column(Wording.lastPlace, width: 6.5),
                    .column(Wording.rise, width: 6.5),
                    .column(Wording.light, width: 13, note: Wording.lights(in: request.programme.scheme)),
                    .column(Wording.remark, width: 31),
                ]
        )
        bands = PaperBands(header)
    }

    /// As wide as what is missing, in words, and how many of how many miss nothing.
    private static func shortfallWidth(_ indicator: Indicator, _ request: ReportRequest) -> Double {
        let unit = indicator.unit(in: request.programme)
        let most = request.standing.rows.compactMap { $0.outcome(of: indicator.id)?.judged?.shortfall }.max() ?? .zero
        let missing = Wording.shortfall(most * indicator.printedScale(in: request.programme), unit)
        let regions = request.programme.regions.count
        let words = [missing, Wording.met(regions, of: regions)]
        return max(10, Double(words.map { TextWidth.of($0) }.max() ?? 0) + 2)
    }

    /// The columns of one indicator: how many of how many and the rate; of a share also how many are missing.
    private static func group(_ indicator: Indicator, in request: ReportRequest) -> HeaderNode {
        let programme = request.programme
        let title = LedgerWords.heading(indicator.shortName, of: indicator, in: programme)
        switch indicator.judgement {
        case .completion:
            let names = indicator.isMark ? Wording.markColumns : [Wording.done, Wording.target, Wording.rate]
            return .group(title, zip(names, [8, 8, 10]).map { .column($0, width: $1) })
        case .share:
            return .group(
                title,
                [
                    .column(Wording.reached, width: 8), .column(Wording.base, width: 8),
                    .column(Wording.share, width: 10),
                    .column(Wording.shortfall, width: shortfallWidth(indicator, request)),
                ]
            )
        }
    }
}
