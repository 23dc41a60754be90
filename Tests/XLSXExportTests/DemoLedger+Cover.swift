import Workbooks

extension DemoLedger {
    /// The first page: how things stand at a glance.
    static var coverSheet: Sheet {
        var sheet = Sheet(
            name: "首页",
            kind: .cover,
            columnWidths: [1.6] + Array(repeating: 9.6, count: 15) + [1.6],
            print: PrintSetup(paper: .a4, orientation: .landscape, pagesTall: 1, margins: margins, footer: banner)
        )
        sheet.place(.text("示例市2023年度基层卫生省定民生实事工作进度", .coverTitle), row: 1, column: 1, columns: 15)
        sheet.place(.text("（2023年8月　截至8月31日　时序进度 66.6%）", .subtitle), row: 2, column: 1, columns: 15)
        sheet.setHeight(.points(8.25), ofRow: 3)
        sheet.place(.text("全市综合进度61.3%，与时序相比-5.3个百分点。", .message), row: 4, column: 1, columns: 15)
        sheet.place(.text("滞后：内乡县、新野县，建议约谈并按周督办。", .alarmMessage), row: 5, column: 1, columns: 15)
        sheet.setHeight(.points(9.75), ofRow: 6)
        placeCards(on: &sheet)
        sheet.setHeight(.points(9.75), ofRow: 10)
        sheet.place(.text("各县市区综合进度（由高到低；虚线为时序进度）", .sectionHeading), row: 11, column: 1, columns: 15)
        for row in 12...23 { sheet.setHeight(.points(15.75), ofRow: row) }
        sheet.charts = [chart]
        placeLists(on: &sheet)
        return sheet
    }

    private static var margins: Margins { Margins(left: 0.45, right: 0.45, top: 0.45, bottom: 0.55) }

    private static func placeCards(on sheet: inout Sheet) {
        let cards = [
            KPICard("综合进度", value: .number(0.613), format: .percent(1), caption: .text("与时序差 -5.3 个百分点")),
            KPICard(
                "团队培训",
                value: .number(0.688),
                format: .percent(1),
                light: .amber,
                caption: .text("完成 71 / 目标 116")
            ),
            KPICard("线上培训", value: .number(0.612), format: .percent(1), light: .red, caption: .text("完成 10,738")),
            KPICard("经费补助", value: .number(0.71), format: .percent(1), light: .green, caption: .text("完成 4,288")),
            KPICard("达标县数", value: .text("10/16"), caption: .text("平均占比 80.2%")),
        ]
        for (index, card) in cards.enumerated() {
            sheet.place(card, at: CellAddress(row: 7, column: 1 + 3 * index), columns: 3)
        }
    }

    private static var chart: Chart {
        let rows = counties.count
        func column(_ index: Int) -> SheetRange {
            SheetRange(sheet: "图表数据", cells: CellRange(row: 1, column: index, rows: rows))
        }
        return Chart(
            .column,
            over: CellRange(row: 12, column: 1, rows: 12, columns: 15),
            alternativeText: "各县市区综合进度柱形图，虚线为时序进度",
            categories: column(0),
            series: [
                ChartSeries("综合进度", values: column(1), pointLights: ranking.map(\.light), labels: .percent(0))
            ],
            referenceLine: ReferenceLine("时序进度", values: column(2))
        )
    }

    private static func placeLists(on sheet: inout Sheet) {
        sheet.place(.text("排名前五", .sectionHeading), row: 25, column: 1, columns: 10)
        sheet.place(.text("目录（点击跳转）", .sectionHeading), row: 25, column: 11, columns: 5)
        let targets = [("总台账", "各项任务、综合进度、排名"), ("清单销号", "逐条销号"), ("指标口径", "定义与阈值")]
        for (index, county) in ranking.prefix(5).enumerated() {
            let row = 26 + index
            sheet.place(.integer(index + 1, .listRank), row: row, column: 1)
            sheet.place(.text(county.name, .listItem), row: row, column: 2, columns: 3)
            let rate = CellStyle.listItem.formatted(.percent(1))
            sheet.place(.number(county.progress, rate), row: row, column: 5, columns: 3)
            let light = CellStyle.listItem.aligned(.center).lit(county.light)
            sheet.place(.text(county.status, light), row: row, column: 8, columns: 3)
            guard targets.indices.contains(index) else { continue }
            let (name, caption) = targets[index]
            sheet.place(.link(name, toSheet: name, .listItem), row: row, column: 11, columns: 2)
            sheet.place(.text(caption, .listCaption), row: row, column: 13, columns: 3)
        }
    }
}
