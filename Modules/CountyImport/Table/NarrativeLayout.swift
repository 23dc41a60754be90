import Domain
import Findings
import Quantities

/// A list of tasks in sentences, one region a row: the way in which policy documents set targets.
struct NarrativeLayout: TableLayout {
    let finder: RegionFinder
    let programme: Programme

    func recognise(_ sheet: Sheet, as form: Form) throws(FileRefused) -> RecognisedTable? {
        guard let header = header(in: sheet, form: form) else { return nil }
        var table = RecognisedTable(form: form, layout: .narrative, explained: 1, columns: header.columns)
        for (position, record) in sheet.records.enumerated() where !record.isBlank {
            let role = role(of: record, at: position, header: header)
            table.roles.append(ClassifiedRow(record: record, role: role, reason: "叙述式清单"))
            switch role {
            case .region: add(record, to: &table, header: header)
            case .header: break
            default: table.margin.append(MarginRow(record: record, role: role))
            }
        }
        return table
    }

    private struct Header {
        let position: Int
        let name: Int
        let sentence: Int
        let columns: [TableColumn]
    }

    private func header(in sheet: Sheet, form: Form) -> Header? {
        for (position, cells) in sheet.heads.enumerated() {
            let columns = cells.enumerated().map { offset, cell in
                TableColumn(column: offset + 1, header: cell.text, meaning: form.columns[cell.comparable], unit: nil)
            }
            if let name = columns.first(where: { $0.meaning == .region })?.column,
                let sentence = columns.first(where: { $0.meaning == .narrative })?.column
            {
                return Header(position: position, name: name, sentence: sentence, columns: columns)
            }
        }
        return nil
    }

    private func role(of record: Record, at position: Int, header: Header) -> RowRole {
        if position < header.position { return .title }
        if position == header.position { return .header }
        if finder.match(record[column: header.name]) != nil { return .region }
        if TableVocabulary.isNote(record.firstFilled?.text ?? "") { return .note }
        if KeyedText(record).isSignature { return .signature }
        return record[column: header.sentence].containsDigit ? .region : .remark
    }

    private func add(_ record: Record, to table: inout RecognisedTable, header: Header) {
        var row = SheetRow(
            subject: .region,
            name: SheetCell(record, column: header.name),
            row: record.row,
            line: record.line,
            cells: [:],
            extent: record.row...record.row
        )
        let sentence = TaskSentence(record[column: header.sentence], form: table.form, finder: finder)
        for clause in sentence.clauses {
            switch clause {
            case .target(let measure, let number, _, _):
                let text = number.exactText
                row.cells[.target(measure)] = SheetCell(record, column: header.sentence, text: text)
            case .share: break
            case .notUnderstood(let text):
                row.isShapeless = true
                table.findings.append(.clauseNotUnderstood(SheetCell(record, column: header.sentence), text))
            }
        }
        row.sentence = sentence.clauses.map { ($0, SheetCell(record, column: header.sentence)) }
        table.rows.append(row)
    }
}
