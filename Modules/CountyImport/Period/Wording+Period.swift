import Domain
import Findings

extension FileRefused {
    static func periodMissing(fileName: String, filledOn: CalendarDate?, doubtful: [String]) -> FileRefused {
        let hint = filledOn.map { "（填报日期\($0.chinese)不是期末，不能据此判断）" } ?? ""
        let doubt = doubtful.first.map { "（“\($0)”可能是1月，也可能是丢了末尾0的10月）" } ?? ""
        return FileRefused(
            Finding(.periodMissing, message: "标题、填报信息和文件名“\(fileName)”里都没有找到报告期\(hint)\(doubt)"),
            confirm: ["请用 --period 指明报告期，如 --period 2023-06"]
        )
    }

    static func periodContradictory(_ one: String, _ first: Period, _ other: String, _ second: Period) -> FileRefused {
        FileRefused(
            Finding(.periodContradictory, message: "报告期互相矛盾：\(one)为\(first.chinese)，\(other)为\(second.chinese)"),
            confirm: ["请确认报告期是\(first.chinese)还是\(second.chinese)，用 --period \(first.id) 或 --period \(second.id) 指明"]
        )
    }

    static func periodOutsideProgramme(_ found: FoundPeriod, _ programme: Programme) -> FileRefused {
        FileRefused(
            Finding(
                .periodOutsideProgramme,
                message: "报告期\(found.period.chinese)（\(found.evidence)）不属于“\(programme.title)”的\(programme.year)年"
            )
        )
    }

    static func periodOfWrongKind(_ period: Period, _ form: Form) -> FileRefused {
        FileRefused(Finding(.periodOfWrongKind, message: "“\(form.title)”不能按\(period.chinese)报送，报告期的种类不对"))
    }
}

extension Finding {
    static func periodOverridden(_ period: Period, _ words: String) -> Finding {
        Finding(.periodOverridden, message: "文件中写的是“\(words)”，按指定的\(period.chinese)读取，请核对")
    }

    static func filledBeforeEnd(_ cell: SheetCell, _ filled: CalendarDate, _ asOf: CalendarDate) -> Finding {
        Finding(
            .filledBeforeEnd,
            at: cell.place,
            text: cell.text,
            message: "\(cell.place.words)填报日期\(filled.chinese)早于统计截止日\(asOf.chinese)，请核对数据是否为期末数"
        )
    }

    static func excelSerialDate(_ dated: Margin.Dated) -> Finding {
        Finding(
            .excelSerialDate,
            at: dated.cell.place,
            text: dated.cell.text,
            message: "第\(dated.cell.row)行日期“\(dated.cell.text.singleLine)”按Excel 1900日期序列换算为\(dated.date)，请确认"
        )
    }

    static func contactNotStored(_ contact: Contact) -> Finding {
        Finding(
            .contactNotStored,
            at: contact.cell.place,
            message: "第\(contact.cell.row)行含手机号（\(contact.masked)），仅存入报送批次联系人，不进入指标数据"
        )
    }
}
