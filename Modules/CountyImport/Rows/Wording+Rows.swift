import Domain
import Findings

extension Finding {
    static func regionNotFound(_ cell: SheetCell, suggestions: [String]) -> Finding {
        let text = cell.text.singleLine
        guard !cell.text.isBlankCell else {
            return Finding(
                .regionMissing,
                at: cell.place,
                text: cell.text,
                message: "第\(cell.row)行有数但没有单位名称，无法判断属于哪个县市区"
            )
        }
        guard !text.unicodeScalars.contains("\u{FFFD}") else {
            let message = "第\(cell.row)行单位名称“\(text)”有损坏的文字，无法判断属于哪个县市区，该行不读取\(perhaps(suggestions))"
            return Finding(.damagedText, at: cell.place, text: cell.text, message: message)
        }
        return Finding(
            .unknownRegion,
            at: cell.place,
            text: cell.text,
            message: "第\(cell.row)行“\(text)”不是已登记单位\(perhaps(suggestions))，请人工确认，不自动对应"
        )
    }

    private static func perhaps(_ names: [String]) -> String {
        names.isEmpty ? "" : "，可能是" + names.map { "“\($0)”" }.joined(separator: "、")
    }

    static func targetUnreadable(_ cell: SheetCell, _ measure: Measure) -> Finding {
        Finding(
            .textInNumber,
            at: cell.place,
            field: measure.id.rawValue,
            text: cell.text,
            message: "\(cell.place.words)“\(cell.text.singleLine)”：“\(measure.name)”的目标不是数字，请填准确数"
        )
    }

    static func rateUnreadable(_ cell: SheetCell, of measure: MeasureID) -> Finding {
        Finding(
            .statedRateUnreadable,
            at: cell.place,
            field: measure.rawValue,
            text: cell.text,
            message: "\(cell.place.words)“\(cell.text.singleLine)”不是比率，未核对；比率一律按完成数重算"
        )
    }
}
