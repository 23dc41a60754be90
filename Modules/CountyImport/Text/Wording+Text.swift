import Findings

/// The Chinese sentences of this module, by stage.
enum Wording {
    static let strictUTF8 = "全部字节符合UTF-8"
    static let markedUTF8 = "文件开头有UTF-8标记（BOM）"
    static let markedButDamagedUTF8 = "文件开头有UTF-8标记（BOM），但有损坏的字节"
    static let damagedUTF8 = "按UTF-8能认出表头或单位名称，但有损坏的字节"
    static let strictGB18030 = "不是UTF-8，全部字节符合GB18030"
    static let western = "高位字节单独夹在字母之间，是西文编码"
    static let marked = "文件开头有UTF-16标记（BOM）"
    static let byNulBytes = "每个半角字符旁有一个零字节"
    static func damagedGB18030(_ count: Int) -> String { "不是UTF-8，按GB18030读取，有\(count)个字节损坏" }
}

extension FileRefused {
    static var fileEmpty: FileRefused {
        FileRefused(Finding(.fileEmpty, message: "文件是空的，没有任何内容"))
    }

    static func notCSV(_ format: ForeignFormat) -> FileRefused {
        FileRefused(Finding(.notCSV, message: "文件内容是\(format.words)，不是CSV表格", advice: format.advice))
    }

    static func nulBytes(at offset: Int) -> FileRefused {
        FileRefused(Finding(.nulBytes, message: "文件第\(offset + 1)个字节是零字节，不是文字表格"))
    }

    static func textDestroyed(_ marks: DestroyedText) -> FileRefused {
        let found = marks.halves > 0 ? "“锟斤拷”\(marks.halves)处" : "无法还原的“\u{FFFD}”\(marks.replacements)处"
        let cause = marks.halves > 0 ? "：原文件为GB18030编码，被当作UTF-8打开并另存" : ""
        return FileRefused(Finding(.textDestroyed, message: "文件文字已损坏且不可恢复（发现\(found)）\(cause)"))
    }

    static func unfamiliarText(_ text: DecodedText) -> FileRefused {
        FileRefused(
            Finding(
                .unfamiliarText,
                message: "按\(text.encoding.rawValue)读出的文字里找不到任何已登记的单位名称或表头，可能编码不对，或不是本方案的报表"
            )
        )
    }

    static func recordTooLong(row: Int, line: Int) -> FileRefused {
        let message = "第\(row)行超过\(RecordLimits.recordBytes >> 20)MB，不是表格的一行，文件不读取"
        return FileRefused(Finding(.recordTooLong, at: Place(row: row, line: line), message: message))
    }

    static func tooManyColumns(row: Int, line: Int) -> FileRefused {
        let message = "第\(row)行超过\(RecordLimits.columns)列，文件不读取"
        return FileRefused(Finding(.tooManyColumns, at: Place(row: row, line: line), message: message))
    }

    static func cellTooLong(row: Int, line: Int, column: Int) -> FileRefused {
        let place = Place(row: row, line: line, column: column)
        return FileRefused(Finding(.cellTooLong, at: place, message: "\(place.words)单元格的文字过长，文件不读取"))
    }

    static var encodingNotInstalled: FileRefused {
        FileRefused(Finding(.encodingUnknown, message: "本机没有GB18030编码的转换表，无法读取该文件"))
    }
}
