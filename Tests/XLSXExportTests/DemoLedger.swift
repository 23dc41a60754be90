import Workbooks

/// A workbook with everything a ledger uses, drawn like a real one. All figures are invented.
enum DemoLedger {
    static let timeShare = 0.666
    static let banner = PageBanner(
        left: ["批次 示例-2023-08-04　示例数据"],
        center: ["第 ", .pageNumber, " 页　共 ", .pageCount, " 页"],
        right: ["基层卫生科"]
    )

    static var workbook: Workbook {
        let ledger = ledgerSheet
        return Workbook(
            properties: DocumentProperties(title: "示例台账", created: 1_693_526_400, author: "台账"),
            sheets: [coverSheet, ledger, checklistSheet, scheduleSheet, definitionsSheet, listsSheet],
            names: [DefinedName("时序进度", for: cell("指标口径", "B3")), DefinedName("统计截止日", for: cell("指标口径", "B4"))]
        )
    }

    static func cell(_ sheet: String, _ a1: String) -> SheetRange {
        let address = CellAddress(a1) ?? CellAddress(row: 0, column: 0)
        return SheetRange(sheet: sheet, cells: CellRange(address, address))
    }

    /// A county with its targets and what it has done, task by task.
    struct County {
        var name: String
        var targets: [Int]
        var done: [Int]
        var oldPlace: Int

        var rates: [Double] { zip(targets, done).map { Double($1) / Double($0) } }
        var progress: Double { rates.reduce(0, +) / Double(rates.count) }
        var light: Light {
            switch progress - timeShare {
            case 0.05...: .green
            case 0...: .blue
            case (-0.10)...: .amber
            default: .red
            }
        }
        var status: String {
            switch light {
            case .green: "● 超前"
            case .blue: "● 正常"
            case .amber: "● 偏慢"
            default: "● 滞后"
            }
        }
    }

    static let counties: [County] = {
        let names = ["宛城区", "卧龙区", "镇平县", "内乡县", "西峡县", "淅川县", "邓州市", "新野县", "唐河县", "桐柏县", "社旗县"]
        return names.enumerated().map { index, name in
            let targets = [8 + index % 3, 1_101 - 37 * index, 663 - 21 * index]
            let shares = [0.45 + Double(index * 7 % 11) * 0.05, 0.42 + Double(index * 3 % 7) * 0.07, 0.71]
            let done = zip(targets, shares).map { Int(Double($0) * $1) }
            return County(name: name, targets: targets, done: done, oldPlace: (index * 5) % names.count + 1)
        }
    }()

    static let ranking = counties.sorted { $0.progress > $1.progress }

    static func place(of county: County) -> Int { (ranking.firstIndex { $0.name == county.name } ?? 0) + 1 }
}
