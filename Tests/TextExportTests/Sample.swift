import Foundation
import Workbooks

/// A small ledger with everything that text has to carry: heads, merges, formulas, lights, notes, links, a chart.
enum Sample {
    static var workbook: Workbook {
        var ledger = Sheet(name: "总台账", kind: .ledger, columnWidths: [10, 10, 10, 10])
        ledger.place(.text("台账<2023>", .title), row: 0, column: 0, columns: 4)
        ledger.place(.text("一县\"领先\"&二县落后", .alarmMessage), row: 1, column: 0, columns: 4)
        ledger.place(
            TableHeader([
                .column("县市区", width: 10),
                .group("团队", [.column("完成", width: 10), .column("完成率", width: 10)]),
                .column("备注", width: 10),
            ]),
            at: CellAddress(row: 2, column: 0)
        )
        ledger.append([
            .text("一县", .rowName), .integer(1_234, .body, note: "回执1\n第3行B列"),
            .formula("B5/2000", gives: 0.12345, .body.formatted(.percent(2)).lit(.red)), .text("差1,2个\n请核"),
        ])
        ledger.append([
            .text("=HYPERLINK(\"x\")", .rowName), .number(-3, .body.formatted(.rankChange)), .text("—"),
            Cell(.link(InternalLink("来源", toSheet: "数据来源", cell: CellAddress(row: 1, column: 0)))),
        ])
        var sources = Sheet(name: "数据来源", kind: .sources)
        sources.append([.text("文件")])
        sources.append([.text("+1.csv"), .date(SheetDate(year: 2023, month: 6, day: 30))])
        var data = Sheet(name: "图表数据", kind: .data)
        data.append([.text("一县"), .number(0.5, .body), .number(0.6, .body)])
        data.append([.text("二县"), .number(0.25, .body), .number(0.6, .body)])
        data.isHidden = true
        func column(_ column: Int) -> SheetRange { data.range(CellRange(row: 0, column: column, rows: 2)) }
        ledger.charts = [
            Chart(
                .column,
                over: CellRange(row: 8, column: 0, rows: 5, columns: 4),
                alternativeText: "一县50%，二县25%",
                categories: column(0),
                series: [ChartSeries("完成率", values: column(1), pointLights: [.green, .red], labels: .percent(0))],
                referenceLine: ReferenceLine("序时进度", values: column(2))
            )
        ]
        return Workbook(
            properties: DocumentProperties(title: "台账", created: 1_690_000_000),
            sheets: [ledger, sources, data]
        )
    }

    /// Runs with an empty folder that is gone afterwards.
    static func inFolder<Result>(_ body: (String) throws -> Result) throws -> Result {
        let folder = FileManager.default.temporaryDirectory.appending(path: "taizhang-text-\(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
        defer { try? FileManager.default.removeItem(at: folder) }
        return try body(folder.path)
    }
}
