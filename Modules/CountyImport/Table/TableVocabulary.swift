import Domain

/// The words by which rows of a county's table are known.
enum TableVocabulary {
    static let totals: Set<String> = ["合计", "总计", "共计", "合计数", "总合计", "全市合计", "全县合计", "市合计", "累计"]
    static let notes = ["注:", "注1", "注：", "注意", "附注", "说明:", "备注:", "填表说明", "填报说明", "*", "※", "数据来源"]
    static let ordinals = Array("甲乙丙丁戊己庚辛壬癸").map(String.init)

    /// Keys of the lines above and below the table; what stands behind them is about the report, not about a region.
    static let senderKeys = [
        "填报单位", "报送单位", "上报单位", "单位名称", "编报单位", "制表单位", "报告单位", "单位", "单位详细名称",
        "填报机构", "填报机关", "报送机关", "综合机关名称",
    ]
    static let fillerKeys = ["填报人", "填表人", "制表人", "经办人", "报送人", "联系人"]
    static let dateKeys = ["填报日期", "填表日期", "制表日期", "报出日期", "报送日期", "上报日期", "报表日期", "填报时间", "制表时间", "上报时间", "日期"]
    static let cutOffKeys = [
        "统计截止日期", "统计截止时间", "数据截止日期", "截止日期", "截至日期", "截止时间", "统计时间", "报告期", "统计期", "所属期", "所属时期", "报告期别",
    ]
    static let phoneKeys = ["联系电话", "联系方式", "手机号码", "手机号", "手机", "电话"]
    static let otherKeys = [
        "单位负责人", "负责人", "分管领导", "主要领导", "审核人", "审核", "复核人", "复核", "签发人", "签字", "签名", "盖章", "表号", "制定机关", "制表机关", "批准机关",
        "批准文号", "备案机关", "有效期至", "有效期", "计量单位", "统计负责人", "科室负责人",
    ]

    static let allKeys = senderKeys + fillerKeys + dateKeys + cutOffKeys + phoneKeys + otherKeys

    static func isTotal(_ text: String, whole: String) -> Bool {
        let word = HeaderText.comparable(text)
        return totals.contains(word) || word == whole || word == whole + "合计" || word == whole + "总计"
    }

    static func isSubtotal(_ text: String) -> Bool { HeaderText.comparable(text).hasSuffix("小计") }

    /// A row such as `其中：官庄工区`, `含：高新区` or `#示范区`, whose numbers are already in the row above. The sign `#` is
    /// that of statistical yearbooks.
    static func isOfWhich(_ text: String) -> Bool {
        let plain = HeaderText.plain(text).drop { "(-—·".contains($0) }
        return ["其中", "含:", "包括:", "包含:", "#"].contains { plain.hasPrefix($0) }
    }

    private static let plainNotes = notes.map { Array(HeaderText.plain($0).utf8) }

    static func isNote(_ text: String) -> Bool {
        let plain = HeaderText.plain(text)
        return plainNotes.contains { plain.utf8.starts(with: $0) }
    }

    /// `甲 乙 丙 1 2`, `甲 1 2 乙`, or numbers that run on from 1 without any word.
    static func isIndexRow(_ record: Record) -> Bool {
        let words = record.filledColumns.map { HeaderText.plain(record[column: $0]) }
            .map { $0.trimmingBrackets }
        guard words.count >= 3 else { return false }
        let letters = words.filter { ordinals.contains($0) }
        let numbers = words.filter { !ordinals.contains($0) }
        return letters.elementsEqual(ordinals.prefix(letters.count))
            && numbers.elementsEqual((1...max(1, numbers.count)).prefix(numbers.count).map(String.init))
    }
}

extension String {
    fileprivate var trimmingBrackets: String {
        hasPrefix("(") && hasSuffix(")") ? String(dropFirst().dropLast()) : self
    }
}
