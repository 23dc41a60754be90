import Domain
import Findings
import Formulas
import Quantities

/// What figures of one file say against each other.
extension Finding {
    static func numeratorExceeds(
        _ cell: SheetCell,
        _ row: RowDraft,
        _ measure: Measure,
        _ indicator: Indicator,
        part: Rational,
        whole: Rational
    ) -> Finding {
        let words = "\(indicator.name)的分子\(measure.words(part))大于分母\(measure.words(whole))，比率不可能大于100％"
        return at(cell, row, .numeratorExceedsDenominator, measure, words)
    }

    static func exceedsLimit(
        _ code: FindingCode,
        _ cell: SheetCell,
        _ row: RowDraft,
        _ measure: Measure,
        _ number: Rational,
        base: Measure,
        most: Rational
    ) -> Finding {
        let words = "\(measure.name)\(measure.words(number))，大于\(base.name)\(base.words(most))"
        return at(cell, row, code, measure, words + "（多\(measure.words(number - most))）")
    }

    static func rateTyped(_ cell: SheetCell, _ row: RowDraft, _ measure: Measure, _ rate: Rate) -> Finding {
        let exact = "\(rate.ratio.numerator)/\(rate.ratio.denominator)=\(rate.percent.decimal(places: 2))％"
        let words = "\(measure.name)填\(rate.ratio.numerator)，与填报的比率是同一个数，而\(exact)，是把比率填进了\(measure.unit)数一列"
        return at(cell, row, .rateTypedAsCount, measure, words)
    }

    static func unitMix(_ cell: SheetCell, _ row: RowDraft, _ measure: Measure, than whom: String) -> Finding {
        let number = row.number(measure.id) ?? .zero
        let words =
            "\(measure.name)\(measure.words(number))，与\(whom)相差约一万倍，请核对是不是把“\(measure.unit)”和“万\(measure.unit)”弄混了"
        return at(cell, row, .unitMix, measure, words)
    }

    static func systemDiffers(
        _ cell: SheetCell,
        _ row: RowDraft,
        _ measure: Measure,
        own: Rational,
        system: Rational,
        _ rate: Rate?
    ) -> Finding {
        let other = rate.flatMap { Ratio(system, of: $0.ratio.denominator) }
        let rates = rate.flatMap { rate in
            other.map { "，完成率\(rate.percent.decimal(places: 2))％与\($0.value.percent(places: 2))％" }
        }
        let words =
            "\(measure.name)台账\(measure.words(own))，系统\(measure.words(system))，"
            + "差\(measure.words((own - system).magnitude))\(rates ?? "")"
        return at(cell, row, .systemDiffers, measure, words)
    }

    static func ruleViolated(
        _ cell: SheetCell,
        _ row: RowDraft,
        _ measure: MeasureID,
        _ demanded: PackRule,
        _ broken: RuleViolation
    ) -> Finding {
        let (left, right) = (broken.left?.exactText ?? "未填", broken.right?.exactText ?? "未填")
        return Finding(
            .ruleViolated,
            severity: demanded.severity,
            at: cell.place,
            field: measure.rawValue,
            text: cell.text,
            message: "\(cell.place.words)“\(row.name)”不符合“\(demanded.rule.title)”：左边\(left)，右边\(right)"
        )
    }

    static func allComplete(regions: Int, rates: Int) -> Finding {
        Finding(.allComplete, message: "全表\(regions)个单位的\(rates)个完成率都达到或超过100％")
    }

    static func exactlyOnTarget(_ row: RowDraft, _ measures: [Measure]) -> Finding {
        of(row, measures, .exactlyOnTarget, "\(measures.count)项都恰好等于目标：\(row.words(measures))")
    }

    static func identicalFigures(_ row: RowDraft, _ twin: RowDraft, _ measures: [Measure]) -> Finding {
        let words = "与第\(twin.source.row)行“\(twin.name)”有\(measures.count)项完全相同：\(row.words(measures))"
        return of(row, measures, .identicalFigures, words)
    }

    static func columnIdentical(_ cell: SheetCell, _ measure: Measure, _ number: Rational, rows: Int) -> Finding {
        column(cell, measure, .columnIdentical, "\(rows)个单位都是\(measure.words(number))")
    }

    static func roundColumn(_ cell: SheetCell, _ measure: Measure, rows: Int, step: Rational) -> Finding {
        column(cell, measure, .roundNumbers, "\(rows)个单位的数都是\(step)的整倍数")
    }

    static func roundRow(_ row: RowDraft, _ measures: [Measure], step: Rational) -> Finding {
        of(row, measures, .roundNumbers, "\(measures.count)项都是\(step)的整倍数：\(row.words(measures))")
    }

    private static func at(
        _ cell: SheetCell,
        _ row: RowDraft,
        _ code: FindingCode,
        _ measure: Measure,
        _ words: String
    ) -> Finding {
        about(cell, measure, code, "\(cell.place.words)“\(row.name)”\(words)")
    }

    /// About several cells of a row; the place is that of the first one.
    private static func of(_ row: RowDraft, _ measures: [Measure], _ code: FindingCode, _ words: String) -> Finding {
        let first = measures.compactMap { row.cell(of: $0.id) }.min { $0.column < $1.column }
        return Finding(
            code,
            at: first?.place ?? row.source.place,
            field: measures.first?.id.rawValue,
            text: first?.text,
            message: "第\(row.source.row)行“\(row.name)”\(words)"
        )
    }

    /// About a column; the place is that of its first cell with a number.
    private static func column(
        _ cell: SheetCell,
        _ measure: Measure,
        _ code: FindingCode,
        _ words: String
    ) -> Finding {
        about(cell, measure, code, "\(cell.place.columnLetter ?? "")列\(measure.name)\(words)")
    }

    private static func about(
        _ cell: SheetCell,
        _ measure: Measure,
        _ code: FindingCode,
        _ message: String
    ) -> Finding {
        Finding(code, at: cell.place, field: measure.id.rawValue, text: cell.text, message: message)
    }
}

extension RowDraft {
    /// The row's numbers of some measures.
    fileprivate func words(_ measures: [Measure]) -> String {
        measures.compactMap { measure in number(measure.id).map { "\(measure.name)\(measure.words($0))" } }
            .joined(separator: "、")
    }
}
