import Domain
import Findings

/// Holds the unit that a header names against the measure's own. A column of percentages or of 万人 under the name of
/// a count is not read at all: no cell of it would mean what the measure means.
struct ColumnUnits {
    let programme: Programme

    private static let units: Set<String> = [
        "个", "人", "名", "所", "支", "家", "户", "项", "次", "人次", "元", "%", "张", "台", "份", "例",
    ]

    /// Whether a word in brackets is a unit, with or without a magnitude such as 百 or 万 before it.
    private static func isUnit(_ word: String) -> Bool {
        let base = word.drop { "十百千万亿".contains($0) }
        return units.contains(String(base)) || (base.isEmpty && !word.isEmpty)
    }

    func check(_ table: inout RecognisedTable) {
        for index in table.columns.indices {
            guard case .figure(let id) = table.columns[index].meaning, let measure = programme.measure(id),
                let unit = table.columns[index].unit, Self.isUnit(unit), !measure.takes(unit)
            else { continue }
            table.findings.append(.columnUnitDiffers(table.columns[index], measure, rows: table.rows))
            table.columns[index].meaning = nil
            for row in table.rows.indices { table.rows[row].cells[.figure(id)] = nil }
        }
    }
}

extension Measure {
    fileprivate func takes(_ unit: String) -> Bool {
        kind == .money ? MoneyUnit.yuan(in: unit) != nil : unit == self.unit || unitWords.contains(unit)
    }
}
