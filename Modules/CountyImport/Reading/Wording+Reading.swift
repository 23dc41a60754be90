import Domain
import Findings

extension Finding {
    static func fullWidthDelimiter(_ dialect: Dialect) -> Finding {
        Finding(.fullWidthDelimiter, message: "单元格之间用的是全角“\(dialect.delimiterText)”，已按分隔符读取，请改用CSV格式另存")
    }

    /// What was strange is a known word that has lost a byte.
    mutating func becomeByteLost(_ originals: [String]) {
        let names = originals.map { "“\($0)”" }.joined(separator: "或")
        code = .byteLost
        message = "\(place.words)“\((text ?? "").singleLine)”疑为\(names)丢失一个字节后错位的文字，不自动改正，未读取"
        advice = code.page?.advice ?? advice
    }

    static func columnUnitDiffers(_ column: TableColumn, _ measure: Measure, rows: [SheetRow]) -> Finding {
        var place = rows.first?.cells[.figure(measure.id)]?.place ?? Place(column: column.column)
        place.row = nil
        place.line = nil
        return Finding(
            .columnUnitDiffers,
            at: place,
            field: measure.id.rawValue,
            text: column.header,
            message: "“\(column.header)”的单位是“\(column.unit ?? "")”，而“\(measure.name)”应按“\(measure.unit)”填报，该列不读取"
        )
    }

    static func parsedFromSentences(regions: Int, targets: Int) -> Finding {
        Finding(.parsedFromSentence, message: "目标数由叙述句解析得出，须逐项人工核对签字后才生效（\(regions)个单位、\(targets)个目标值）")
    }
}

extension FormColumn {
    var words: String {
        switch self {
        case .region: "单位名称"
        case .serial: "编号，不读取"
        case .unit: "计量单位"
        case .note: "备注"
        case .figure(let measure): "填报数 \(measure)"
        case .target(let measure): "目标 \(measure)，只核对"
        case .statedRate(let measure): "比率 \(measure)，只核对"
        case .system(let measure): "系统数 \(measure)，只核对"
        case .current(let measure): "本期数 \(measure)，只核对"
        case .narrative: "叙述式任务"
        case .aspect: "数值"
        case .label: "指标名称"
        }
    }
}
