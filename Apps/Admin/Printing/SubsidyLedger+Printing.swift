import CommandLineKit
import Domain
import Indicators
import Quantities

extension SubsidyLedger {
    /// The ledger as scripts get it; money is yuan with two decimals.
    func json(_ programme: Programme) -> JSON {
        [
            "programme": .string(programme.id.rawValue), "on": .string(day.description), "whole": whole.json(programme),
            "rows": .array(lines.map { $0.json(programme) }),
            "flags": .array(
                flags.map { flag in
                    [
                        "kind": .string(flag.kind.rawValue), "institution": .string(flag.institution),
                        "amount": .string(flag.amount.yuanText), "row": JSON(flag.row),
                        "message": .string(flag.kind.chinese),
                    ]
                }
            ),
        ]
    }

    /// The ledger for people.
    func text(_ programme: Programme, isSample: Bool) -> String {
        var table = Table("单位", "应补机构", "应补（元）", "下达（元）", "拨付（元）", "到账（元）", "覆盖率", "到位率")
        for line in lines { table.add(line.cells(programme.region(line.region)?.name ?? line.region.rawValue)) }
        table.add(whole.cells(programme.wholeName))
        let lacking = lines.filter { !$0.lacking.isEmpty }.map { line in
            let names = line.lacking.prefix(10).joined(separator: "、") + (line.lacking.count > 10 ? "等" : "")
            return "\(programme.region(line.region)?.name ?? "")未到账\(line.lacking.count)个：\(names)"
        }
        let questions = flags.map { flag in
            "请核实：\(flag.institution)，\(flag.amount.yuanText)元，\(flag.kind.chinese)"
                + (flag.row.map { "（第\($0)行）" } ?? "")
        }
        let title = "\(programme.title)：补助到\(day)" + (isSample ? "（示例标准）" : "")
        return ([title, table.text] + lacking + questions).joined(separator: "\n")
    }
}

extension SubsidyLine {
    fileprivate func json(_ programme: Programme) -> JSON {
        [
            "region": JSON(programme.region(region)?.name), "entitled": .integer(entitled),
            "paidInFull": .integer(paidInFull),
            "due": JSON(due?.yuanText), "allotted": JSON(reached[.allotted]?.yuanText),
            "paid": JSON(reached[.paid]?.yuanText), "received": JSON(reached[.received]?.yuanText),
            "coverage": JSON(coverage?.value.decimal(places: 6)), "arrival": JSON(arrival?.value.decimal(places: 6)),
            "lacking": .array(lacking.map(JSON.string)),
        ]
    }

    fileprivate func cells(_ name: String) -> [String] {
        [name, "\(entitled)", due?.yuanText ?? "未定标准"]
            + Payment.Stage.allCases.map { reached[$0]?.yuanText ?? "" }
            + [coverage, arrival].map { $0.map { $0.value.percent(places: 2) + "%" } ?? "—" }
    }
}
