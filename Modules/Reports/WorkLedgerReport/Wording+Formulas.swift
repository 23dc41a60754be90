import Formulas

/// Formulas.
extension Wording {
    static func sign(_ sign: BinaryOperator) -> String {
        switch sign {
        case .power: "的幂："
        case .times: "×"
        case .over: "÷"
        case .remainder: "除余"
        case .plus: "＋"
        case .minus: "－"
        case .less: "＜"
        case .lessOrEqual: "≤"
        case .greater: "＞"
        case .greaterOrEqual: "≥"
        case .equal: "＝"
        case .notEqual: "≠"
        case .and: "且"
        case .or: "或"
        }
    }

    static func calendar(_ word: CalendarWord) -> String {
        switch word {
        case .days: "本期天数"
        case .periodInYear: "本年第几期"
        case .periodsInYear: "全年期数"
        case .daysGone: "本年已过天数"
        case .daysInYear: "全年天数"
        case .asOf: "统计截止日"
        }
    }

    static func function(_ function: FormulaFunction) -> String {
        switch function {
        case .if: "按条件取值"
        case .isNull: "没有数"
        case .isNotNull: "有数"
        case .firstNonNull: "第一个有数的"
        case .greatest: "最大的"
        case .least: "最小的"
        case .removeZeros: "去掉0"
        case .log: "对数"
        case .log10: "常用对数"
        case .contains: "包含"
        case .containsItems: "列有"
        case .daysBetween: "相隔天数"
        }
    }

    static func shift(_ shift: PeriodShift) -> String {
        switch shift {
        case .by(-1): "上期"
        case .by(let count): count < 0 ? "\(-count)期前" : "\(count)期后"
        case .lastYear: "上年同期"
        case .yearToDate: "自年初累计"
        }
    }

    static func dated(_ name: String, _ measures: [String]) -> String {
        "\(name)：\(measures.joined(separator: "、"))不晚于期限的计1，否则计0"
    }

    static func aggregation(_ aggregation: Aggregation, _ span: Span) -> String {
        let parts = span == .regions ? "各单位" : "各期"
        return switch aggregation {
        case .sum: "\(parts)合计"
        case .average: "\(parts)平均"
        case .max: "\(parts)最大"
        case .min: "\(parts)最小"
        case .count: "\(parts)有数的个数"
        }
    }
}
