import Workbooks

extension DemoLedger {
    static var header: TableHeader {
        TableHeader([
            .column("序号", width: 5, index: "甲"),
            .column("县市区", width: 10, index: "乙"),
            .group("家庭医生团队线下培训（个）", task(1)),
            .group("基层卫生技术人员线上培训（名）", task(4), note: "口径：人次，不是人数。"),
            .group("村卫生室运行经费补助（个）", task(7)),
            .group(
                "综合评价",
                [
                    .column("综合进度", width: 12.6, index: "10"),
                    .column("与时序差", width: 10.6, index: "11=10-时序"),
                    .column("名次", width: 7, index: "12"), .column("升降", width: 7, index: "13"),
                    .column("预警", width: 10, index: "14"),
                ]
            ),
            .column("备注（口径说明）", width: 30, index: "戊"),
        ])
    }

    private static func task(_ first: Int) -> [HeaderNode] {
        [
            .column("年度目标", width: 10, index: "\(first)"), .column("累计完成", width: 10, index: "\(first + 1)"),
            .column("完成率", width: 10, index: "\(first + 2)=\(first + 1)÷\(first)"),
        ]
    }

    /// The ledger: totals first, then a row a county.
    static var ledgerSheet: Sheet {
        var sheet = Sheet(name: "总台账", kind: .ledger, columnWidths: header.columnWidths)
        let width = header.columns.count
        sheet.place(.text("示例市2023年度基层卫生省定民生实事工作总台账", .title), row: 0, column: 0, columns: width)
        sheet.place(.text("填报单位：示例市卫生健康委员会基层卫生科", .metaLine), row: 1, column: 0, columns: 7)
        sheet.place(.text("计量单位：个、名、%", .metaLine.aligned(.right)), row: 1, column: 7, columns: width - 7)
        sheet.place(header, at: CellAddress(row: 2, column: 0))
        let first = 2 + header.rowCount
        sheet.rows.append(totalRow(bodyAt: first + 1))
        for (index, county) in counties.enumerated() { sheet.rows.append(row(index, county, at: first + 1 + index)) }
        let last = first + counties.count
        sheet.place(.text("主要负责人（签字）：", .signature), row: last + 2, column: 0, columns: 6)
        sheet.place(.text("填报日期：2023年9月1日", .signature.aligned(.right)), row: last + 2, column: 6, columns: 11)
        sheet.frozen = FrozenPanes(rows: first, columns: 2)
        sheet.dataBars = [DataBar(over: CellRange(row: first + 1, column: 11, rows: counties.count))]
        sheet.protection = .fillIn
        sheet.print = PrintSetup(
            paper: .a3,
            repeatedRows: 2...(first - 1),
            repeatedColumns: 0...1,
            footer: banner
        )
        return sheet
    }

    private static func totalRow(bodyAt first: Int) -> Row {
        var cells: [Cell] = [.blank(.total), .text("全　市", .totalName)]
        for task in 0..<3 {
            let sums = [counties.reduce(0) { $0 + $1.targets[task] }, counties.reduce(0) { $0 + $1.done[task] }]
            for (offset, sum) in sums.enumerated() {
                let column = CellAddress.letters(ofColumn: 2 + 3 * task + offset)
                let formula = "SUM(\(column)\(first + 1):\(column)\(first + counties.count))"
                cells.append(.formula(formula, gives: Double(sum), .total.formatted(.integer)))
            }
            let rate = Double(sums[1]) / Double(sums[0])
            cells.append(rateCell(rate, column: 4 + 3 * task, row: first - 1, .total.formatted(.percent(1))))
        }
        cells += [.number(0.613, .total.formatted(.percent(1)))]
        cells += [.number(-5.3, .total.formatted(.percentagePoints(1)).aligned(.center))]
        cells += [.notApplicable(.total), .notApplicable(.total), .text("● 偏慢", .total.lit(.amber))]
        return Row(cells + [.text("完成率为合计之比", .total.aligned(.left).lit(.grey))])
    }

    private static func row(_ index: Int, _ county: County, at row: Int) -> Row {
        let center = CellStyle.body.aligned(.center)
        var cells: [Cell] = [.integer(index + 1, center.formatted(.plainInteger))]
        cells.append(.link(county.name, toSheet: "清单销号", cell: CellAddress(row: 3 + index, column: 1), .rowName))
        for task in 0..<3 {
            cells += [.integer(county.targets[task]), .integer(county.done[task])]
            let rate = county.rates[task]
            let style = CellStyle.body.formatted(.percent(1)).lit(rate < 0.5 ? .red : nil)
            cells.append(rateCell(rate, column: 4 + 3 * task, row: row, style))
        }
        let (a1, points) = ("(E\(row + 1)+H\(row + 1)+K\(row + 1))/3", (county.progress - timeShare) * 100)
        cells += [.formula(a1, gives: county.progress, .body.formatted(.percent(1)))]
        cells += [.formula("(L\(row + 1)-时序进度)*100", gives: points, center.formatted(.percentagePoints(1)))]
        let place = place(of: county)
        let isUrgent = county.light == .red || county.light == .amber
        cells += [.integer(place, center), .integer(county.oldPlace - place, center.formatted(.rankChange))]
        cells += [.text(county.status, .body.lit(county.light, isUrgent ? .ground : .ink))]
        return Row(cells + [.text(index == 0 ? "含官庄工区141个、高新区5个、示范区144个；补助任务计入宛城区" : "", .remark)])
    }

    private static func rateCell(_ rate: Double, column: Int, row: Int, _ style: CellStyle) -> Cell {
        let target = CellAddress(row: row, column: column - 2).a1
        let done = CellAddress(row: row, column: column - 1).a1
        return .formula("IF(\(target)=0,0,\(done)/\(target))", gives: rate, style)
    }
}
