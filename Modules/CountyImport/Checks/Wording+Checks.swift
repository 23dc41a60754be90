import Domain
import Findings
import Quantities

extension Finding {
    static func rowRepeated(_ row: RowDraft, first: RowDraft) -> Finding {
        Finding(
            .rowRepeated,
            at: row.source.name.place,
            text: row.source.name.text,
            message: "第\(row.source.row)行“\(row.name)”与第\(first.source.row)行完全相同，只读取一次"
        )
    }

    /// `rows` are the numbers of all rows of the region; a few of them are named, however many there are.
    static func regionTwice(_ row: RowDraft, rows: [Int], of form: Form) -> Finding {
        let named = rows.prefix(4).filter { $0 != row.source.row }.prefix(3).map { "第\($0)行" }
        let others = named.joined(separator: "、") + (rows.count > named.count + 1 ? "等\(rows.count - 1)行" : "")
        return Finding(
            .duplicateRegion,
            at: row.source.name.place,
            field: form.regionField,
            text: row.source.name.text,
            message: "第\(row.source.row)行“\(row.name)”与\(others)是同一单位"
                + (form.repeatedRegion == .refuse ? "，该报表一个单位只能有一行，均不读取" : "而数字不同，无法判断以哪行为准，均不读取")
        )
    }

    static func zoneCountedTwice(_ row: RowDraft, _ measure: Measure) -> Finding {
        let count = row.targets[measure.id] ?? row.legible[measure.id] ?? .zero
        return Finding(
            .zoneDoubleCount,
            at: row.source.name.place,
            field: measure.id.rawValue,
            text: row.source.name.text,
            message: "第\(row.source.row)行“\(row.name)”：该单位的村卫生室（\(count)\(measure.unit)）已计入所在县区，"
                + "本表不得再单独计入合计；如需单独统计请用“其中”列"
        )
    }

    static func requiredMissing(_ cell: SheetCell, _ row: RowDraft, _ measure: Measure, _ programme: Programme)
        -> Finding
    {
        let target = programme.targets.cell(measure.id.rawValue, of: row.region.id).number
        let task = target.map { "有\($0)\(measure.unit)任务" } ?? "有此项任务"
        return Finding(
            .requiredMissing,
            at: cell.place,
            field: measure.id.rawValue,
            text: cell.text,
            message: "\(cell.place.words)“\(row.name)”\(measure.name)填“\(cell.text.singleLine)”，该单位\(task)，必须填数"
        )
    }

    static func missingValue(_ cell: SheetCell, _ row: RowDraft, _ measure: Measure, isError: Bool) -> Finding {
        Finding(
            .missingValue,
            severity: isError ? .error : .warning,
            at: cell.place,
            field: measure.id.rawValue,
            text: cell.text,
            message: "\(cell.place.words)“\(row.name)”\(measure.name)未填，"
                + (isError ? "该报表各格都必须填数" : "按未报处理，不按0计")
        )
    }

    static func noSuchTask(_ row: RowDraft, _ measures: [Measure]) -> Finding {
        let names = measures.map(\.name).joined(separator: "、")
        let values = measures.compactMap { row.reference[$0.id] }.map(\.description).joined(separator: "、")
        let cell = measures.first.flatMap { row.cell(of: $0.id) }
        return Finding(
            .noSuchTaskValue,
            at: cell?.place ?? row.source.place,
            field: measures.first?.id.rawValue,
            text: cell?.text,
            message: "第\(row.source.row)行“\(row.name)”无\(names)任务，填报的\(values)仅作参考，不计分不计合计"
        )
    }

    static func baseChanged(
        _ cell: SheetCell,
        _ row: RowDraft,
        _ measure: Measure,
        stated: Rational,
        base: Int,
        zone: String?
    ) -> Finding {
        let difference = (stated - Rational(base)).magnitude
        let hint = zone.map { "，恰等于\($0)在该单位的\(difference)\(measure.unit)，疑未含\($0)" } ?? ""
        return Finding(
            .baseChanged,
            at: cell.place,
            field: measure.id.rawValue,
            text: cell.text,
            message: "\(cell.place.words)“\(row.name)”\(measure.name)\(stated)，与任务清单\(base)不符（差\(difference)\(hint)）"
        )
    }

    static func baseInDoubt(_ cell: SheetCell, _ row: RowDraft, part: Measure, base: Measure) -> Finding {
        Finding(
            .baseChanged,
            at: cell.place,
            field: part.id.rawValue,
            text: cell.text,
            message:
                "\(cell.place.words)“\(row.name)”\(base.name)与任务清单不符，\(part.name)\(cell.text.singleLine)的口径因此不明，一并退回"
        )
    }

    static func exceedsBase(
        _ cell: SheetCell,
        _ row: RowDraft,
        _ measure: Measure,
        part: Rational,
        limit: PartCheck.Limit
    ) -> Finding {
        let words = { (number: Rational) in measure.words(number) }
        return Finding(
            .exceedsBase,
            at: cell.place,
            field: measure.id.rawValue,
            text: cell.text,
            message:
                "\(cell.place.words)“\(row.name)”\(measure.name)\(words(part))，大于\(limit.words)\(words(limit.number))"
                + "（多\(words(part - limit.number))）"
        )
    }
}
