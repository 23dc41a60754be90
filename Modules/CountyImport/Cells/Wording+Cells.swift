import Domain
import Findings
import Quantities

extension Finding {
    /// What is wrong with a cell of a measure.
    static func faulty(_ code: FindingCode, _ cell: SheetCell, of measure: Measure) -> Finding {
        let text = cell.text.singleLine
        return Finding(
            code,
            at: cell.place,
            field: measure.id.rawValue,
            text: cell.text,
            message: "\(cell.place.words)“\(text)”：\(Wording.reason(code, text: text, measure: measure))"
        )
    }

    /// Everything of one kind that was evened out, as one finding with examples, at the first of them.
    static func normalised(_ kind: Normalisation, _ cells: [NormalisedCell]) -> Finding {
        let examples = cells.prefix(3).map { "“\($0.cell.text.singleLine)”→\($0.result)" }.joined(separator: "，")
        let rows = Set(cells.map(\.cell.row))
        let first = cells.first?.cell
        let row = rows.count == 1 ? Place(row: first?.row, line: first?.line) : Place()
        let words = cells.count == 1 ? first?.place.words ?? "" : row.words
        let count = cells.count > 3 ? "等\(cells.count)处" : ""
        return Finding(
            kind.code,
            at: first?.place ?? Place(),
            text: first?.text,
            message: "\(words)\(kind.words)：\(examples)\(count)"
        )
    }
}

extension Wording {
    static func reason(_ code: FindingCode, text: String, measure: Measure) -> String {
        let people = measure.unitWords.contains("人") || measure.unit == "人" || measure.unit == "名"
        switch code {
        case .notAnInteger: return people ? "人数必须为整数" : "个数必须为整数"
        case .negative: return "不得为负"
        case .percentForCount: return "“\(measure.name)”应填\(measure.unit)数，不是百分比"
        case .textInNumber: return text.isDitto ? "不是数字，不自动沿用上一行" : "不是数字，请填准确数"
        case .scientificNotation: return "科学计数法已丢失末尾数字，无法还原"
        case .spreadsheetError: return "是电子表格的错误值，不是数"
        case .formulaNotComputed: return "是公式，文件里没有它的计算结果"
        case .severalNumbers: return "一个单元格里有两个以上的数，无法判断以哪个为准"
        case .fractionForNumber: return "是分数，应填一个数"
        case .thousandsMisplaced: return "逗号不在千分位上，无法判断是一个数还是两个数"
        case .unitMismatch: return "单位与“\(measure.name)（\(measure.unit)）”不符"
        case .tooLarge: return "数值过大，超出可能的范围"
        case .outOfRange: return "百分比应在0到100之间"
        case .notWholeFen: return "金额精确到分，小数位数过多"
        case .dateIncomplete: return "没有写全年、月、日，请填成2023-06-30的样子（2023.1可能是10月丢了末尾的0）"
        case .dateAmbiguous: return "分不清哪个数是年、月、日，请填成2023-06-30的样子"
        case .badDate: return "不是存在的日期，请填成2023-06-30的样子"
        case .damagedText: return "有损坏的文字，无法读取"
        default: return code.page?.title ?? code.rawValue
        }
    }
}

extension String {
    fileprivate var isDitto: Bool { ["同上", "同左", "〃", "″", "''", "\"", "同前"].contains(trimmedCell) }
}

extension Normalisation {
    var code: FindingCode {
        switch self {
        case .fullWidth: .normalisedFullwidth
        case .unitWord: .unitWordRemoved
        case .thousands: .thousandsSeparator
        case .apostrophe: .leadingApostrophe
        case .blanks: .blanksRemoved
        case .wholeDecimal: .wholeDecimal
        case .dateForm: .dateNormalised
        case .serialDate: .excelSerialDate
        case .assumedYear: .dateYearAssumed
        }
    }

    var words: String {
        switch self {
        case .fullWidth: "全角数字已转换"
        case .unitWord: "数字后的量词已去除"
        case .thousands: "千分位逗号已识别为整数"
        case .apostrophe: "数值前的英文单引号（文本标记）已去除"
        case .blanks: "数字前后的空白或不可见字符已去除"
        case .wholeDecimal: "小数部分为零，按整数读取"
        case .dateForm: "日期已统一写法"
        case .serialDate: "数字按电子表格的日期序列换算为日期，请确认"
        case .assumedYear: "日期没有写年份，按报告期的年份读取，请确认"
        }
    }
}
