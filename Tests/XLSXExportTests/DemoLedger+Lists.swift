import Workbooks

extension DemoLedger {
    /// The list to strike off, with cells people fill in.
    static var checklistSheet: Sheet {
        let header = TableHeader([
            .column("序号", width: 6), .column("县市区", width: 11), .column("开始时间", width: 13),
            .column("完成时限", width: 13), .column("状态", width: 12), .column("销号日期", width: 14),
            .column("进展及问题", width: 44),
        ])
        var sheet = Sheet(name: "清单销号", kind: .checklist, columnWidths: header.columnWidths)
        sheet.place(.text("任务清单（倒排工期、清单销号）", .title), row: 0, column: 0, columns: 7)
        sheet.place(.text("“进展及问题”一栏由县市区填报", .metaLine.aligned(.center)), row: 1, column: 0, columns: 7)
        sheet.place(header, at: CellAddress(row: 2, column: 0))
        appendTasks(to: &sheet)
        let rows = counties.count
        sheet.autofilter = CellRange(row: 2, column: 0, rows: rows + 1, columns: 7)
        sheet.frozen = FrozenPanes(rows: 3, columns: 2)
        sheet.protection = .fillIn
        sheet.inputRules = inputRules
        sheet.print = PrintSetup(paper: .a3, repeatedRows: 2...2, footer: banner)
        return sheet
    }

    private static func appendTasks(to sheet: inout Sheet) {
        for (index, county) in counties.enumerated() {
            let style = CellStyle.body.startingGroup(index % 4 == 0)
            sheet.append([
                .integer(index + 1, style.aligned(.center).formatted(.plainInteger)),
                .text(county.name, CellStyle(.rowName, startsGroup: index % 4 == 0)),
                .date(SheetDate(year: 2023, month: 3, day: 1), style),
                .date(SheetDate(year: 2023, month: 11, day: 30), style),
                .text("正常", style.unlocked()),
                .blank(style.formatted(.date).unlocked()),
                .text(index == 3 ? "县级配套资金未到位，已函告县政府" : "", style.aligned(.left, indent: 1).wrapping().unlocked()),
            ])
        }
    }

    private static var inputRules: [InputRule] {
        let rows = counties.count
        return [
            InputRule(
                for: CellRange(row: 3, column: 4, rows: rows),
                .list(SheetRange(sheet: "图表数据", cells: CellRange(row: 1, column: 4, rows: 3))),
                hintTitle: "状态",
                hint: "请从列表中选择",
                refusal: "只能填列表中的状态"
            ),
            InputRule(
                for: CellRange(row: 3, column: 5, rows: rows),
                .date(
                    from: SheetDate(year: 2023, month: 1, day: 1),
                    through: SheetDate(year: 2023, month: 12, day: 31)
                )
            ),
        ]
    }

    /// Definitions and named inputs.
    static var definitionsSheet: Sheet {
        var sheet = Sheet(name: "指标口径", kind: .definitions, columnWidths: [20, 16, 60])
        sheet.place(.text("指标口径与阈值", .title), row: 0, column: 0, columns: 3)
        sheet.append([.text("名称", .header), .text("取值", .header), .text("说明", .header)])
        sheet.append([
            .text("时序进度", .rowName), .number(timeShare, .input.formatted(.percent(1))),
            .text("截至统计日已过去的时间占全年的比例；跨月任务按起止日期折算，起点为开始时间，终点为完成时限，均含当日。", .remark),
        ])
        sheet.append([
            .text("统计截止日", .rowName), .date(SheetDate(year: 2023, month: 8, day: 31), .input), .text("月末", .remark),
        ])
        sheet.print = PrintSetup(orientation: .portrait, footer: banner)
        return sheet
    }

    /// Plain numbers behind the chart and the list of states.
    static var listsSheet: Sheet {
        var sheet = Sheet(name: "图表数据", kind: .data, columnWidths: [12, 12, 12, 4, 12])
        sheet.isHidden = true
        sheet.append(["县市区", "综合进度", "时序进度", "", "状态"].map { .text($0, .header) })
        for (index, county) in ranking.enumerated() {
            let percent = CellStyle.body.formatted(.percent(1))
            sheet.append([.text(county.name), .number(county.progress, percent), .number(timeShare, percent)])
            if index < 3 { sheet[index + 1, 4] = .text(["正常", "偏慢", "滞后"][index]) }
        }
        placeMonths(on: &sheet)
        return sheet
    }
}
