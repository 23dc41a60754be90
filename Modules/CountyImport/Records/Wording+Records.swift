extension Dialect {
    var isFullWidth: Bool { delimiter.count > 1 }

    var words: String {
        let name =
            switch delimiterText {
            case ",": "逗号"
            case "\t": "制表符（Tab）"
            case ";": "分号"
            case " ": "空格"
            default: "“\(delimiterText)”"
            }
        return name + (hasPadding ? "加空格" : "") + (quote == UInt8(ascii: "'") ? "，用单引号包裹" : "")
            + (escape == nil ? "" : "，用反斜杠转义引号")
    }
}

extension FoundDialect {
    /// The dialect with the reasons for it: how many records it cuts alike, and how the others do.
    var words: String {
        guard let best = reasons.first else { return "\(dialect.words)（没有发现其他分隔符）" }
        let others = reasons.dropFirst().prefix(2).map { "\($0.dialect.words)只有\($0.records)行\($0.width)列" }
        return "\(dialect.words)：\(best.records)行都是\(best.width)列"
            + (others.isEmpty ? "" : "；" + others.joined(separator: "，"))
    }
}
