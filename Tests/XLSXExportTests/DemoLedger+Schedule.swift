import Workbooks

extension DemoLedger {
    /// A schedule with bars of cells, and the plan against what was done as lines.
    static var scheduleSheet: Sheet {
        let months = (1...12).map { HeaderNode.column("\($0)月", width: 6) }
        let header = TableHeader([
            .column("任务", width: 24),
            .group("2023年", [.group("上半年", Array(months[..<6])), .group("下半年", Array(months[6...]))]),
        ])
        var sheet = Sheet(name: "倒排工期", kind: .schedule, columnWidths: header.columnWidths)
        sheet.place(.text("倒排工期", .title), row: 0, column: 0, columns: 13)
        sheet.place(header, at: CellAddress(row: 1, column: 0))
        for (task, span) in [("家庭医生团队培训", 3...11), ("村卫生室运行经费补助", 2...12)] {
            let bars = (1...12).map { month in
                Cell.blank(span.contains(month) ? .body.lit(month > 8 ? .grey : .blue, .solid) : .body)
            }
            sheet.append([.text(task, .rowName)] + bars)
        }
        sheet.charts = [chart]
        sheet.print = PrintSetup(area: CellRange(row: 0, column: 0, rows: 22, columns: 13))
        return sheet
    }

    private static var chart: Chart {
        func column(_ index: Int) -> SheetRange {
            SheetRange(sheet: "图表数据", cells: CellRange(row: 1, column: index, rows: 12))
        }
        return Chart(
            .line,
            over: CellRange(row: 7, column: 0, rows: 14, columns: 13),
            alternativeText: "计划与实际完成率折线图",
            categories: column(6),
            series: [
                ChartSeries("计划", values: column(7), light: .grey, isDashed: true),
                ChartSeries("实际", values: column(8), light: .blue, labels: .percent(0)),
            ],
            title: "计划与实际",
            showsLegend: true
        )
    }

    /// The figures behind the lines; the months to come have none.
    static func placeMonths(on sheet: inout Sheet) {
        let percent = CellStyle.body.formatted(.percent(1))
        for (index, name) in ["月份", "计划", "实际"].enumerated() { sheet[0, 6 + index] = .text(name, .header) }
        for month in 1...12 {
            sheet[month, 6] = .text("\(month)月")
            sheet[month, 7] = .number(Double(month) / 12, percent)
            if month <= 8 { sheet[month, 8] = .number(Double(month * month) / 100, percent) }
        }
    }
}
