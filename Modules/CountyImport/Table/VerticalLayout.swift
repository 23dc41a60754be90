import Domain
import Findings

/// One measure a line, for one region that stands above the table: the layout of statutory forms, with codes, units
/// of measurement and an index row `甲 乙 丙 1 2`.
struct VerticalLayout: TableLayout {
    let finder: RegionFinder

    func recognise(_ sheet: Sheet, as form: Form) throws(FileRefused) -> RecognisedTable? {
        guard let header = VerticalHeader.find(in: sheet, form: form) else { return nil }
        let records = sheet.records
        var table = RecognisedTable(form: form, layout: .vertical, explained: 0, columns: [])
        addMarginAbove(&table, records: records, header: header)
        let lines = lines(in: records, header: header, form: form, table: &table)
        guard lines.contains(where: { $0.column.meaning != nil }), let first = lines.first?.record else { return nil }
        try refuseDoubles(lines)
        guard let name = senderCell(in: table.margin) else {
            throw .senderNotFound(strangeSender(in: table.margin), at: first.place)
        }
        table.explained = lines.count { $0.column.meaning != nil }
        table.columns = lines.map(\.column)
        table.rows = [row(of: lines, first: first, name: name, header: header)]
        return table
    }

    private func row(of lines: [VerticalLine], first: Record, name: SheetCell, header: VerticalHeader) -> SheetRow {
        var row = SheetRow(
            subject: .region,
            name: name,
            row: first.row,
            line: first.line,
            cells: [:],
            extent: first.row...(lines.last?.record.row ?? first.row)
        )
        for line in lines { line.fill(&row, header: header) }
        return row
    }

    private func addMarginAbove(_ table: inout RecognisedTable, records: [Record], header: VerticalHeader) {
        for record in records[..<header.position] {
            let role: RowRole = record.isBlank ? .blank : KeyedText(record).pairs.isEmpty ? .title : .margin
            table.roles.append(ClassifiedRow(record: record, role: role, reason: "在表头之前"))
            if role != .blank { table.margin.append(MarginRow(record: record, role: role)) }
        }
        let reason = "有指标名称列和数值列"
        table.roles.append(ClassifiedRow(record: records[header.position], role: .header, reason: reason))
    }

    private func lines(
        in records: [Record],
        header: VerticalHeader,
        form: Form,
        table: inout RecognisedTable
    ) -> [VerticalLine] {
        var lines: [VerticalLine] = []
        for record in records.dropFirst(header.position + 1) where !record.isBlank {
            let label = record[column: header.label].singleLine
            let (role, reason) = role(of: record)
            table.roles.append(ClassifiedRow(record: record, role: role, reason: reason))
            switch role {
            case .index: table.findings.append(.indexRowSkipped(record))
            case .note, .signature: table.margin.append(MarginRow(record: record, role: role))
            default:
                let line = VerticalLine(record: record, label: label, header: header, form: form)
                if line.column.meaning == nil { table.findings.append(.labelUnknown(record, label)) }
                lines.append(line)
            }
        }
        let codes = lines.compactMap { $0.codeWithZero(header) }
        if let first = codes.first { table.findings.append(.leadingZeroCodes(first, last: codes.last ?? first)) }
        return lines
    }

    private func role(of record: Record) -> (RowRole, String) {
        if TableVocabulary.isIndexRow(record) { return (.index, "甲乙丙或连续编号") }
        if TableVocabulary.isNote(record.firstFilled?.text ?? "") { return (.note, "以“注”或“说明”开头") }
        if KeyedText(record).isSignature { return (.signature, "有填表人、审核人等字样") }
        return (.region, "指标行")
    }

    private func refuseDoubles(_ lines: [VerticalLine]) throws(FileRefused) {
        let groups = Dictionary(grouping: lines.filter { $0.column.meaning != nil }, by: \.column.meaning)
        for lines in groups.values where lines.count > 1 {
            throw .columnTwice(lines.map(\.column), at: lines[1].record.place)
        }
    }

    /// The sender above the table, or a title that names one region.
    private func senderCell(in margin: [MarginRow]) -> SheetCell? {
        senders(in: margin).first { finder.match($0.text) != nil }
    }

    /// What stands where the sender should, and is nobody's name.
    private func strangeSender(in margin: [MarginRow]) -> SheetCell? {
        senders(in: margin).first { !$0.text.isBlankCell }
    }

    private func senders(in margin: [MarginRow]) -> [SheetCell] {
        let pairs = margin.flatMap { KeyedText($0.record).pairs }
        return pairs.filter { TableVocabulary.senderKeys.contains($0.key) }.map { $0.cell.with(text: $0.value) }
    }
}

extension SheetCell {
    /// The same place with a part of its text.
    func with(text: String) -> SheetCell {
        SheetCell(Record(row: row, line: line, cells: []), column: column, text: text)
    }
}
