import Domain
import Indicators
import Reporting
import Workbooks

/// A red and a black list (红黑榜): who has reached everything, and who lags with what, on one page.
public struct PraiseAndNamesReport: ReportAdapter {
    /// The report.
    public init() {}

    /// What it is called, when it is due, what it needs.
    public var descriptor: ReportDescriptor {
        ReportDescriptor(
            name: "praise-and-names",
            title: "红黑榜",
            cadence: .month,
            needs: [.figures],
            summary: "哪些单位全部达到，哪些单位哪一项落后。"
        )
    }

    /// One workbook: the page, the rules, the files.
    public func workbooks(for request: ReportRequest) throws -> [NamedWorkbook] {
        // Refuses what no report could print, such as a programme without regions.
        try request.check()
        let title = "\(request.programme.title)红黑榜（\(request.period.chinese)）"
        let workbook = Workbook(
            properties: request.properties(title: title),
            sheets: [page(request, title: title)] + EvidencePages(request).sheets()
        )
        return [NamedWorkbook(stem: "\(request.period.id) 红黑榜", workbook: workbook)]
    }

    private func page(_ request: ReportRequest, title: String) -> Sheet {
        let header = TableHeader([
            .column("序号", width: 7), .column("单位", width: 24), .column("榜", width: 14), .column("说明", width: 60),
        ])
        var page = TablePage(request, name: "红黑榜", kind: .ranking, title: title, header: header)
        let rows = request.groups.flatMap(\.rows)
        let red = rows.filter { Self.late($0, in: request).isEmpty }
        page.say("\(rows.count)个单位中\(red.count)个没有落后的指标。")
        page.beginTable()
        for (index, row) in rows.enumerated() {
            let late = Self.late(row, in: request)
            page.add([
                .integer(index + 1, .body.formatted(.plainInteger).aligned(.center)),
                .text(request.name(of: row.region), .rowName.wrapping()),
                // A light says the same in a word, so that a black-and-white print still tells.
                .text(late.isEmpty ? "● 红榜" : "● 黑榜", .body.aligned(.center).lit(late.isEmpty ? .green : .red)),
                .text(late.isEmpty ? "—" : late.joined(separator: "；"), .smallWords),
            ])
        }
        page.note(["注：低于序时、未达标、未报的指标都算落后。"])
        page.sign()
        return page.finished(onOnePage: rows.count <= 24)
    }

    /// What a unit lags with, in words. Missing figures are called so and never taken for zero.
    private static func late(_ row: RegionStanding, in request: ReportRequest) -> [String] {
        request.programme.indicators.compactMap { indicator in
            guard let light = row.outcomes[indicator.id]?.light, light.severity >= Indicators.Light.behind.severity else {
                return nil
            }
            return indicator.shortName + light.word
        }
    }
}
