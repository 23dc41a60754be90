import Domain

/// Says of every row below a header what it is, and why. The order of the questions is the order of certainty.
struct RowClassifier {
    let finder: RegionFinder
    let programme: Programme
    let form: Form
    let header: HeaderBlock

    private var nameColumn: Int { header.columns.first { $0.meaning == .region }?.column ?? 1 }

    func classify(_ record: Record) -> ClassifiedRow {
        let (role, reason) = role(of: record)
        return ClassifiedRow(record: record, role: role, reason: reason)
    }

    private func role(of record: Record) -> (RowRole, String) {
        guard let first = record.firstFilled else { return (.blank, "没有内容") }
        let name = record[column: nameColumn].trimmedCell
        let title = name.isEmpty || first.column < nameColumn && Int(first.text.trimmedCell) == nil ? first.text : name
        let match = finder.match(name)
        if finder.isWhole(name, match) || TableVocabulary.isTotal(title, whole: programme.wholeName) {
            return hasValues(record) ? (.total, "“\(title.singleLine)”是合计") : (.remark, "合计行没有数")
        }
        if TableVocabulary.isSubtotal(title) { return (.subtotal, "“\(title.singleLine)”是小计") }
        if TableVocabulary.isOfWhich(title) { return (.ofWhich, "“\(title.singleLine)”是上面某行的一部分") }
        if match != nil { return (.region, "“\(name)”是已登记单位") }
        if header.isAnother(record, of: form) { return (.header, "与上面的表头不同，从这里起是另一张表") }
        if TableVocabulary.isNote(first.text) { return (.note, "以“注”或“说明”开头") }
        if KeyedText(record).isSignature { return (.signature, "有填表人、审核人等字样") }
        if TableVocabulary.isIndexRow(record) { return (.index, "甲乙丙或连续编号") }
        if NumberFragment(header: header, programme: programme).isFragment(record) {
            return (.fragment, "只有数，像是上一行末尾断开的")
        }
        if hasValues(record) { return (.region, name.isEmpty ? "有数但没有单位名称" : "有数，单位名称未登记") }
        return (.remark, "没有数")
    }

    /// Whether any column of values says something.
    private func hasValues(_ record: Record) -> Bool {
        header.columns.contains { ($0.meaning?.holdsValues ?? false) && !record[column: $0.column].isBlankCell }
    }
}
