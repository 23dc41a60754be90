import Domain
import Findings
import Quantities

extension Finding {
    static func targetDiffers(
        _ cell: SheetCell,
        _ row: RowDraft,
        _ measure: Measure,
        _ stated: Rational,
        issued: Rational?
    ) -> Finding {
        let rule = issued.map { "与下达的\($0)不符，以下达的为准" } ?? "但任务清单没有给该单位此项任务"
        return Finding(
            .targetDiffers,
            at: cell.place,
            field: measure.id.rawValue,
            text: cell.text,
            message: "\(cell.place.words)“\(row.name)”\(measure.name)目标填\(stated)，\(rule)"
        )
    }

    static func statedRateDiffers(
        _ stated: StatedRate,
        of measure: MeasureID,
        _ row: RowDraft,
        _ rate: Rate
    ) -> Finding {
        let exact = rate.percent.decimal(places: 2)
        let missed = rate.isReached ? "" : "，未达\(((rate.threshold ?? .zero) * Rational(100)).description)％"
        return Finding(
            .statedRateDiffers,
            at: stated.cell.place,
            field: measure.rawValue,
            text: stated.cell.text,
            message: "\(stated.cell.place.words)“\(row.name)”填报\(stated.cell.text.singleLine)，"
                + "按\(rate.ratio.numerator)/\(rate.ratio.denominator)重算为\(exact)％，以重算值为准\(missed)"
        )
    }

    static func totalMismatch(
        _ cell: SheetCell,
        _ measure: Measure,
        stated: Rational,
        sum: Rational,
        surplus: TotalSurplus
    ) -> Finding {
        var reasons: [String] = []
        if stated > sum, surplus.zones > .zero, measure.zoneRule == .withinHost {
            reasons.append("功能区\(surplus.zones)已计入所在县区")
        }
        if surplus.strangers > .zero { reasons.append("未登记单位\(surplus.strangers)") }
        let difference = (stated - sum).magnitude
        let words = reasons.isEmpty ? "" : "：" + reasons.joined(separator: "、")
        return Finding(
            .totalMismatch,
            at: cell.place,
            field: measure.id.rawValue,
            text: cell.text,
            message: "\(cell.place.words)“\(measure.name)”合计填\(measure.words(stated))，各单位相加为\(measure.words(sum))"
                + "（\(stated > sum ? "多" : "少")\(measure.words(difference))\(words)）"
        )
    }

    static func totalTargetMismatch(_ cell: SheetCell, of measure: MeasureID, stated: Rational, sum: Rational)
        -> Finding
    {
        Finding(
            .totalMismatch,
            at: cell.place,
            field: measure.rawValue,
            text: cell.text,
            message: "\(cell.place.words)目标合计填\(stated)，各单位相加为\(sum)（差\((stated - sum).magnitude)）"
        )
    }

    static func totalNotChecked(_ row: SheetRow, _ measures: [Measure]) -> Finding {
        let names = measures.map { "“\($0.name)”" }.joined(separator: "、")
        return Finding(.totalNotChecked, at: row.place, message: "第\(row.row)行\(names)的合计没有核对，因为有单元格无法读取")
    }

    static func overCompletion(_ cell: SheetCell, _ row: RowDraft, _ measure: Measure, _ rate: Rate) -> Finding {
        Finding(
            .overCompletion,
            at: cell.place,
            field: measure.id.rawValue,
            text: cell.text,
            message: "\(cell.place.words)“\(row.name)”\(measure.name)\(rate.ratio.numerator)\(measure.unit)，"
                + "超目标\(rate.ratio.denominator)\(measure.unit)（\(rate.percent.decimal(places: 2))%），计分按方案封顶"
        )
    }

    static func roundingHidesShortfall(
        _ cell: SheetCell,
        _ row: RowDraft,
        _ measure: Measure,
        _ rate: Rate,
        threshold: Rational
    ) -> Finding {
        let missing = rate.ratio.leastNumerator(reaching: threshold) - rate.ratio.numerator
        return Finding(
            .roundingHidesShortfall,
            at: cell.place,
            field: measure.id.rawValue,
            text: cell.text,
            message: "第\(row.source.row)行“\(row.name)”\(measure.name)占比精确值\(rate.percent.decimal(places: 3))%，"
                + "四舍五入显示\(rate.percent.decimal(places: 1))%，未达\((threshold * Rational(100)).description)%标准（还差\(missing)个）"
        )
    }

    static func unitsNotReported(_ regions: [Region], _ measures: [Measure]) -> Finding {
        let names = regions.map(\.name).joined(separator: "、")
        let tasks = measures.map(\.name).joined(separator: "、")
        return Finding(
            .unitsNotReported,
            message: "缺少\(regions.count)个单位：\(names)（有\(tasks)任务），按“未报送”处理，不得按0计"
        )
    }
}
