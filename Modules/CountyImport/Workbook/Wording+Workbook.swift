import Findings
import XLSXReading

extension Wording {
    static func scaled(_ number: String) -> String { "\(number)（按缩小的倍数显示）" }

    static func readSheet(_ sheet: XLSXSheet, of sheets: [XLSXSheet], isAsked: Bool) -> String {
        let reason = isAsked ? "由使用人指定" : "第一张可见的工作表"
        return "Excel工作簿，共\(sheets.count)张工作表，读取“\(sheet.name)”：\(reason)"
    }

    /// `“5月”（1）、“6月”（2）`, as `--sheet` takes them.
    static func list(_ sheets: [XLSXSheet]) -> String {
        sheets.enumerated().map { "\($0 + 1) “\($1.name)”" }.joined(separator: "，")
    }
}

extension FileRefused {
    static func workbookUnreadable(_ error: XLSXReadingError) -> FileRefused {
        switch error.code {
        case .tooManyParts, .tooLarge, .tooDense, .tooManyStrings, .tooManyRanges, .tokenTooLong, .tooDeep:
            FileRefused(Finding(.workbookTooLarge, message: "工作簿\(reason(error.code))，不读取"))
        case .documentType:
            FileRefused(Finding(.workbookDamaged, message: "工作簿里有文档类型声明，正常的工作簿没有，可能是恶意文件，不读取"))
        default:
            FileRefused(Finding(.workbookDamaged, message: "工作簿已损坏，无法读取（\(error)）"))
        }
    }

    private static func reason(_ code: XLSXReadingError.Code) -> String {
        switch code {
        case .tooManyParts: "里的部件过多"
        case .tooDense: "的压缩比异常（疑似压缩炸弹）"
        case .tooManyStrings: "里的文字过多"
        case .tooManyRanges: "里的合并单元格过多"
        case .tokenTooLong: "里有超长的内容"
        case .tooDeep: "的内部结构嵌套过深"
        default: "解压后过大"
        }
    }

    static var workbookFileTooLarge: FileRefused {
        let limit = WorkbookSheet.mostBytes >> 20
        return FileRefused(Finding(.workbookTooLarge, message: "工作簿文件超过\(limit)MB，不像县区报表，不读取"))
    }

    static var workbookTooLarge: FileRefused {
        FileRefused(Finding(.workbookTooLarge, message: "工作表的单元格超过\(SheetRecords.mostCells / 10_000)万个，不像县区报表，不读取"))
    }

    static func sheetNotFound(_ asked: String, in sheets: [XLSXSheet]) -> FileRefused {
        FileRefused(Finding(.sheetNotFound, message: "工作簿里没有工作表“\(asked)”；有：\(Wording.list(sheets))"))
    }

    static func noSheet(in sheets: [XLSXSheet]) -> FileRefused {
        FileRefused(Finding(.sheetEmpty, message: "工作簿里没有可见的工作表；有：\(Wording.list(sheets))"))
    }

    static func sheetEmpty(_ sheet: XLSXSheet, of sheets: [XLSXSheet]) -> FileRefused {
        let others = sheets.count > 1 ? "；共有：\(Wording.list(sheets))" : ""
        return FileRefused(Finding(.sheetEmpty, message: "工作表“\(sheet.name)”没有任何内容\(others)"))
    }
}

extension Finding {
    static func workbookRead(_ sheet: XLSXSheet) -> Finding {
        Finding(.workbookRead, message: "文件名不是.xlsx，内容却是Excel工作簿，已按工作簿读取工作表“\(sheet.name)”")
    }

    static func otherSheets(_ others: [XLSXSheet], read: XLSXSheet) -> Finding {
        let names = others.prefix(5).map { "“\($0.name)”" }.joined(separator: "、")
        let rest = others.count > 5 ? "等\(others.count)张" : ""
        return Finding(.otherSheets, message: "只读取了工作表“\(read.name)”，没有读取\(names)\(rest)")
    }

    static func hiddenSheets(_ sheets: [XLSXSheet]) -> Finding {
        let names = sheets.prefix(5).map { "“\($0.name)”" }.joined(separator: "、")
        return Finding(.hiddenSheets, message: "工作簿里有隐藏的工作表\(names)，没有读取")
    }

    static func hiddenRows(_ rows: [Int]) -> Finding {
        let words = rows.prefix(10).map(String.init).joined(separator: "、")
        let count = rows.count > 10 ? "等\(rows.count)行" : "行"
        return Finding(.hiddenRows, message: "第\(words)\(count)被隐藏或筛选掉，仍按数据读取")
    }

    static func hiddenColumns(_ columns: [Range<Int>], width: Int) -> Finding {
        let letters = columns.flatMap { $0.prefix(10) }.filter { $0 < width }.prefix(10)
            .map { Place.letters(ofColumn: $0 + 1) }
        return Finding(.hiddenColumns, message: "\(letters.joined(separator: "、"))列被隐藏，仍然读取")
    }

    static func scaledDisplay(row: Int, column: Int) -> Finding {
        let place = Place(row: row, line: row, column: column)
        return Finding(.scaledDisplay, at: place, message: "\(place.words)的单元格格式把数缩小显示，看到的与实际的数不同")
    }
}
