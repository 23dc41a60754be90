import Domain
import Reporting
import Workbooks

/// The columns of the ledger of record, generated from the indicators of the programme.
struct Layout {
    /// Where the figures of one indicator stand.
    struct IndicatorColumns {
        let indicator: Indicator
        /// The demanded share; completions demand the whole and have no such column.
        let demanded: Int?
        let base: Int
        let done: Int
        let rate: Int
        /// How many are missing to the demanded share.
        let shortfall: Int?
    }

    let indicators: [IndicatorColumns]
    let score: Int
    let header: TableHeader
    let bands: PaperBands
    var place: Int { score + 1 }
    var lastPlace: Int { score + 2 }
    var rise: Int { score + 3 }
    var light: Int { score + 4 }
    var person: Int { score + 5 }
    var post: Int { score + 6 }
    var remark: Int { score + 7 }

    init(_ request: ReportRequest) {
        var next = Self.firstFigure
        indicators = request.programme.indicators.map { Self.columns(of: $0, from: &next) }
        score = next
        let names = request.programme.regions.map { Double(TextWidth.of($0.name)) }
        // A name that is a link is not broken into lines by every program.
        let region = min(44, max(11, (names.max() ?? 0) + 3))
        header = TableHeader(
            [
                .column(Wording.serial, width: 5.5, index: "甲"),
                .column(request.programme.title(of: .county), width: region, index: "乙"),
            ] + indicators.map { Self.group($0, in: request) } + Self.judgement(from: next) + [
                .group(
                    Wording.responsibility,
                    [
                        .column(Wording.person, width: 11, index: "丙"), .column(Wording.post, width: 17, index: "丁"),
                    ]
                ),
                .column(Wording.remark, width: 44, index: "戊"),
            ]
        )
        bands = PaperBands(header)
    }

    private static func columns(of indicator: Indicator, from next: inout Int) -> IndicatorColumns {
        let first = next
        switch indicator.judgement {
        case .completion:
            next += 3
            return IndicatorColumns(
                indicator: indicator,
                demanded: nil,
                base: first,
                done: first + 1,
                rate: first + 2,
                shortfall: nil
            )
        case .share:
            next += 5
            return IndicatorColumns(
                indicator: indicator,
                demanded: first,
                base: first + 1,
                done: first + 2,
                rate: first + 3,
                shortfall: first + 4
            )
        }
    }

    private static func group(_ columns: IndicatorColumns, in request: ReportRequest) -> HeaderNode {
        let name = Wording.subject(columns.indicator)
        let title = LedgerWords.heading(name, of: columns.indicator, in: request.programme)
        return .group(
            title,
            columns.demanded == nil ? completion(columns) : share(columns, of: request.programme.regions.count)
        )
    }

    private static func completion(_ columns: IndicatorColumns) -> [HeaderNode] {
        let names = columns.indicator.isMark ? Wording.markColumns : [Wording.target, Wording.done, Wording.rate]
        let scale = columns.indicator.isMark ? Wording.times(columns.indicator.rateScale) : ""
        return [
            .column(names[0], width: 9.5, index: number(columns.base)),
            .column(names[1], width: 9.5, index: number(columns.done)),
            .column(names[2], width: 10, index: rate(columns) + scale),
        ]
    }

    private static func share(_ columns: IndicatorColumns, of regions: Int) -> [HeaderNode] {
        // The row of the whole says there how many of how many have reached it.
        let met = Double(TextWidth.of(Wording.met(regions, of: regions))) + 2
        return [
            .column(Wording.demanded, width: 9, index: columns.demanded.map(number) ?? ""),
            .column(Wording.base, width: 9, index: number(columns.base)),
            .column(Wording.reached, width: 9, index: number(columns.done)),
            .column(Wording.share, width: 10, index: rate(columns)),
            .column(Wording.shortfall, width: max(10, met), index: columns.shortfall.map(number) ?? ""),
        ]
    }

    /// `3=2÷1`.
    private static func rate(_ columns: IndicatorColumns) -> String {
        Wording.quotient(number(columns.rate), number(columns.done), number(columns.base))
    }

    private static func judgement(from score: Int) -> [HeaderNode] {
        let numbers = (0..<5).map { number(score + $0) }
        return [
            .group(
                Wording.judgement,
                [
                    .column(Wording.score, width: 10, index: numbers[0]),
                    .column(Wording.place, width: 7, index: numbers[1]),
                    .column(Wording.lastPlace, width: 7, index: numbers[2]),
                    .column(Wording.rise, width: 8, index: Wording.difference(numbers[3], numbers[2], numbers[1])),
                    .column(Wording.light, width: 13.5, index: numbers[4]),
                ]
            )
        ]
    }

    /// The number of a column as the row of column numbers has it; figures count from 1.
    private static func number(_ column: Int) -> String { String(column - firstFigure + 1) }

    private static let firstFigure = 2
}
