import Domain
import Formulas
import Quantities
import Reporting
import Workbooks

/// The columns of the ranking, generated from the indicators of the programme.
struct Layout {
    let header: TableHeader
    let columnCount: Int
    /// The columns behind the score, without those that the pack leaves out.
    let closing: [ClosingColumn]

    init(_ request: ReportRequest) {
        let settings = request.settings(for: MonthlyRankingReport.name)
        closing = ClosingColumn.allCases.filter { !settings.hidden.contains($0.rawValue) }
        let rule = LedgerWords.rule(of: request.programme, showsWeights: settings.showsWeights)
        let names =
            request.programme.regions.map { TextWidth.of($0.name) } + [TextWidth.of(request.programme.wholeName)]
        let region = Double(min(24, max(10, (names.max() ?? 0) + 3)))
        let indicators = request.programme.indicators.map { Self.group($0, in: request.programme) }
        header = TableHeader(
            [.column(Wording.place, width: 6.5), .column(Wording.region, width: region)] + indicators + [
                .column(Wording.score, width: 10.5, note: rule)
            ]
                + closing.map {
                    $0.node(in: request.programme)
                }
        )
        columnCount = header.columns.count
    }

    /// The columns of one indicator: how many of how many and the rate; of a share also how many are missing.
    private static func group(_ indicator: Indicator, in programme: Programme) -> HeaderNode {
        let title = LedgerWords.heading(indicator.shortName, of: indicator, in: programme)
        switch indicator.judgement {
        case .completion:
            return .group(
                title,
                [
                    .column(Wording.done, width: 8), .column(Wording.target, width: 8),
                    .column(Wording.rate, width: 10),
                ]
            )
        case .share:
            return .group(
                title,
                [
                    .column(Wording.reached, width: 8), .column(Wording.base, width: 8),
                    .column(Wording.share, width: 10), .column(Wording.shortfall, width: 10),
                ]
            )
        }
    }
}

/// A column behind the score. Packs name it as it is written here.
enum ClosingColumn: String, CaseIterable {
    case lastPlace, rise, light, remark

    func node(in programme: Programme) -> HeaderNode {
        switch self {
        case .lastPlace: .column(Wording.lastPlace, width: 6.5)
        case .rise: .column(Wording.rise, width: 6.5)
        case .light: .column(Wording.light, width: 13, note: Wording.lights(in: programme.scheme))
        case .remark: .column(Wording.remark, width: 31)
        }
    }
}
