import Domain
import Findings

extension FileRefused {
    static func headerNotFound(_ forms: [Form], in records: [Record], whole programme: Programme) -> FileRefused {
        let wanted = forms.map { "“\($0.title)”" }.joined(separator: "、")
        let seen = records.prefix(3).compactMap { $0.firstFilled?.text.singleLine }.map { "“\($0.prefix(20))”" }
        return FileRefused(
            Finding(
                .headerNotFound,
                message:
                    "前20行里没有找到\(wanted)的表头（横表要有县市区一列和至少一列填报指标，竖表要有指标名称一列和累计数一列），文件开头是\(seen.joined(separator: "、"))"
            )
        )
    }

    static func columnTwice(_ columns: [TableColumn], at place: Place) -> FileRefused {
        var place = place
        place.column = columns.last?.column
        let names = columns.map { "\(Place.letters(ofColumn: $0.column))列“\($0.header)”" }.joined(separator: "与")
        return FileRefused(
            Finding(.columnTwice, at: place, message: "\(names)是同一项指标，无法判断以哪一列为准，整份文件不读取")
        )
    }

    static func senderNotFound(_ sender: SheetCell?, at place: Place) -> FileRefused {
        let words = sender.map { "竖表上方的填报单位“\($0.text.singleLine)”不是已登记单位" } ?? "竖表上方没有找到已登记的填报单位"
        let message = words + "，无法判断数据属于哪个县市区"
        return FileRefused(
            Finding(.senderNotFound, at: sender?.place ?? place, text: sender?.text, message: message)
        )
    }

    static func noDataRows(_ table: RecognisedTable) -> FileRefused {
        FileRefused(Finding(.noDataRows, message: "认出了“\(table.form.title)”的表头，但下面没有任何单位的数据行"))
    }
}

extension Finding {
    static func indexRowSkipped(_ record: Record) -> Finding {
        let words = record.filledColumns.map { record[column: $0].singleLine }.joined(separator: " ")
        return Finding(.indexRowSkipped, at: record.place, message: "第\(record.row)行“\(words)”为栏次行，不是数据")
    }

    static func ofWhichRow(_ record: Record) -> Finding {
        let text = record.firstFilled.map { $0.text.singleLine } ?? ""
        return Finding(.ofWhichRow, at: record.place, text: text, message: "第\(record.row)行“\(text)”已包含在上面的行中，不另计入，未读取")
    }

    static func rowSkipped(_ record: Record) -> Finding {
        let text = record.firstFilled?.text.singleLine ?? ""
        return Finding(
            .rowSkipped,
            at: record.place,
            text: text,
            message: "第\(record.row)行“\(text.prefix(30))”没有数，未作为数据读取"
        )
    }

    static func headerRepeated(_ record: Record) -> Finding {
        Finding(.headerRepeated, at: record.place, message: "第\(record.row)行重复了表头，其下的行接着上面的表读取")
    }

    static func labelUnknown(_ record: Record, _ label: String) -> Finding {
        Finding(.columnUnknown, at: record.place, text: label, message: "第\(record.row)行指标“\(label)”不在报表中，未读取")
    }

    static func leadingZeroCodes(_ first: SheetCell, last: SheetCell) -> Finding {
        Finding(
            .leadingZeroCode,
            at: first.place,
            text: first.text,
            message: "代码列“\(first.text)”至“\(last.text)”为文本编号，保留前导零，不作为数据"
        )
    }

    static func columnUnknown(_ column: TableColumn, at place: Place) -> Finding {
        var place = place
        place.column = column.column
        return Finding(
            .columnUnknown,
            at: place,
            text: column.header,
            message: "\(place.columnLetter ?? "")列“\(column.header)”不在报表中，未读取"
        )
    }

    static func columnByWord(_ column: TableColumn, _ measure: Measure, isNew: Bool, at place: Place) -> Finding {
        var place = place
        place.column = column.column
        let why = isNew ? "按 --map 的确认" : "按该单位以前确认的对应"
        return Finding(
            isNew ? .columnMapped : .columnRemembered,
            at: place,
            field: measure.id.rawValue,
            text: column.header,
            message: "\(place.columnLetter ?? "")列“\(column.header)”\(why)读作“\(measure.name)”"
        )
    }

    /// What a strange header may mean, added to the finding about it.
    mutating func suggest(_ measure: Measure) {
        let header = text ?? ""
        message += "；可能是“\(measure.name)”，不自动对应"
        advice = "确为“\(measure.name)”的，导入时加 --map \"\(header)=\(measure.id)\"，入库后为该单位记住；不是的，不用处理。"
    }

    static func columnsReordered(_ names: [String], at place: Place) -> Finding {
        Finding(
            .columnsReordered,
            at: place,
            message: "列的次序与报表不同（表中为\(names.map { "“\($0)”" }.joined(separator: "、"))），按表头读取，不按位置"
        )
    }

    static func columnsMissing(_ measures: [Measure], isError: Bool) -> Finding {
        let names = measures.map { "“\($0.name)”" }.joined(separator: "、")
        return Finding(
            .columnMissing,
            severity: isError ? .error : .warning,
            field: measures.first?.id.rawValue,
            message: "表中没有\(names)列，" + (isError ? "该报表各列都必须填报，整份文件不读取" : "各单位均按未报处理")
        )
    }

    static func emptyTrailingColumns(_ count: Int, at place: Place) -> Finding {
        Finding(.emptyTrailingColumns, at: place, message: "忽略\(count)个空列")
    }

    static func unclosedQuote(_ record: Record) -> Finding {
        Finding(.unclosedQuote, at: record.place, message: "第\(record.row)行有一个双引号没有配对，无法判断单元格到哪里为止，该行不读取")
    }

    static func cellsMissing(_ record: Record, _ columns: [TableColumn]) -> Finding {
        let names = columns.prefix(3).map { "“\($0.header)”" }.joined(separator: "、")
        return Finding(
            .cellsMissing,
            at: record.place,
            message: "第\(record.row)行只有\(record.cells.count)个单元格，缺\(names)等\(columns.count)列，可能错列，该行不读取"
        )
    }

    static func secondTable(_ record: Record) -> Finding {
        let message = "第\(record.row)行又是一个表头，与上面的不同；从这里起是另一张表，没有读取"
        return Finding(.secondTable, at: record.place, text: record.firstFilled?.text, message: message)
    }

    /// A number in the column of remarks, where a comma inside a number has pushed it.
    static func shiftedIntoNote(_ cell: SheetCell) -> Finding {
        Finding(
            .extraCell,
            severity: .error,
            at: cell.place,
            text: cell.text,
            message: "\(cell.place.words)备注里只有“\(cell.text.singleLine)”，可能因数字里的逗号错列，该行不读取"
        )
    }

    static func rowBroken(_ record: Record) -> Finding {
        let text = record.filledColumns.map { record[column: $0].singleLine }.joined(separator: ",")
        let message = "第\(record.row)行只有“\(text)”，像是上一行末尾的数被换行断开，上一行不读取"
        return Finding(.rowBroken, at: record.place, text: text, message: message)
    }

    static func extraCell(_ cell: SheetCell, isShifted: Bool) -> Finding {
        Finding(
            .extraCell,
            severity: isShifted ? .error : .warning,
            at: cell.place,
            text: cell.text,
            message: "第\(cell.row)行\(cell.place.columnLetter ?? "")列“\(cell.text.singleLine)”上方没有表头，"
                + (isShifted ? "可能因数字里的逗号错列，该行不读取" : "未读取")
        )
    }

    static func clauseNotUnderstood(_ cell: SheetCell, _ clause: String) -> Finding {
        Finding(
            .clauseNotUnderstood,
            at: cell.place,
            text: clause,
            message: "\(cell.place.words)“\(clause)”有数，但看不出是哪一项任务，该行不读取"
        )
    }
}
