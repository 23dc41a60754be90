import Domain
import Findings

/// One region a row: the table of a whole city, or the one row of a county.
struct HorizontalLayout: TableLayout {
    let finder: RegionFinder
    let programme: Programme

    func recognise(_ sheet: Sheet, as form: Form) throws(FileRefused) -> RecognisedTable? {
        guard var header = HeaderBlock.find(in: sheet, form: form) else { return nil }
        let records = sheet.records
        try settleDoubles(&header, records: records)
        let values = header.columns.compactMap(\.meaning).filter(\.holdsValues)
        guard form.accepts(values) else { return nil }
        var table = RecognisedTable(form: form, layout: .horizontal, explained: values.count, columns: header.columns)
        addMarginAbove(&table, records: records, header: header)
        addBody(&table, records: records[header.end...], header: header)
        addColumnFindings(&table, header: header, records: records)
        return table
    }

    /// The header of a table whose rows come one by one; `nil` where the form knows none.
    func header(in records: [Record], of form: Form) throws(FileRefused) -> HeaderBlock? {
        guard var header = HeaderBlock.find(in: Sheet(records), form: form) else { return nil }
        try settleDoubles(&header, records: records)
        return header
    }

    /// Single rows below a header, as a table of their own.
    func table(of records: [Record], below header: HeaderBlock, of form: Form) -> RecognisedTable {
        let explained = header.columns.count { $0.meaning?.holdsValues ?? false }
        var table = RecognisedTable(form: form, layout: .horizontal, explained: explained, columns: header.columns)
        addBody(&table, records: records[...], header: header)
        return table
    }

    /// Two columns for the same measure leave open which one counts. Two that could name the region are told apart
    /// by what stands below them.
    private func settleDoubles(_ header: inout HeaderBlock, records: [Record]) throws(FileRefused) {
        let groups = Dictionary(grouping: header.columns.filter { $0.meaning != nil }, by: \.meaning)
        for (meaning, columns) in groups where columns.count > 1 {
            switch meaning {
            case .figure, .target:
                throw .columnTwice(columns, at: Place(row: records[header.first].row, line: records[header.first].line))
            case .region:
                let known = columns.map { column in
                    (column, records.dropFirst(header.end).count { finder.match($0[column: column.column]) != nil })
                }
                let chosen = known.max { ($0.1, -$0.0.column) < ($1.1, -$1.0.column) }?.0
                header.forget(columns.filter { $0 != chosen })
            default: header.forget(Array(columns.dropFirst()))
            }
        }
    }

    private func addMarginAbove(_ table: inout RecognisedTable, records: [Record], header: HeaderBlock) {
        for record in records[..<header.first] {
            let role: RowRole = record.isBlank ? .blank : KeyedText(record).pairs.isEmpty ? .title : .margin
            table.roles.append(ClassifiedRow(record: record, role: role, reason: "在表头之前"))
            if role != .blank { table.margin.append(MarginRow(record: record, role: role)) }
        }
        for record in records[header.first..<header.end] {
            table.roles.append(ClassifiedRow(record: record, role: .header, reason: "认出\(table.explained)列"))
        }
    }

    private func addBody(_ table: inout RecognisedTable, records: ArraySlice<Record>, header: HeaderBlock) {
        let classifier = RowClassifier(finder: finder, programme: programme, form: table.form, header: header)
        var position = records.startIndex
        while position < records.endIndex {
            if header.isRepeated(at: position, in: records) {
                table.add(repeatedHeader: records[position..<(position + header.depth)])
                position += header.depth
                continue
            }
            let row = classifier.classify(records[position])
            table.roles.append(row)
            guard row.role != .header else { return table.findings.append(.secondTable(records[position])) }
            add(row, to: &table, header: header)
            position += 1
        }
    }

    private func add(_ row: ClassifiedRow, to table: inout RecognisedTable, header: HeaderBlock) {
        let record = row.record
        switch row.role {
        case .region: add(sheetRow(record, .region, header), to: &table, header: header, record: record)
        case .total: table.rows.append(sheetRow(record, .total, header))
        case .subtotal: table.rows.append(sheetRow(record, .subtotal, header))
        case .ofWhich: table.findings.append(.ofWhichRow(record))
        case .index: table.findings.append(.indexRowSkipped(record))
        case .fragment: add(fragment: record, to: &table)
        case .note, .signature, .remark, .title, .margin:
            table.margin.append(MarginRow(record: record, role: row.role))
            if row.role == .remark, !TableVocabulary.isNote(record.firstFilled?.text ?? "") {
                table.findings.append(.rowSkipped(record))
            }
        case .blank, .header: break
        }
    }

    private func add(
        _ row: SheetRow,
        to table: inout RecognisedTable,
        header: HeaderBlock,
        record: Record
    ) {
        var row = row
        let (findings, isShapeless) = RowShape(header: header).findings(for: record)
        table.findings += findings
        row.isShapeless = isShapeless
        table.rows.append(row)
    }

    /// The number above is not whole, so its row is not read.
    private func add(fragment record: Record, to table: inout RecognisedTable) {
        guard table.rows.last?.endsInValue ?? true else { return table.findings.append(.rowSkipped(record)) }
        table.findings.append(.rowBroken(record))
        if !table.rows.isEmpty { table.rows[table.rows.count - 1].isShapeless = true }
    }

    private func sheetRow(_ record: Record, _ subject: SheetRow.Subject, _ header: HeaderBlock) -> SheetRow {
        var cells: [FormColumn: SheetCell] = [:]
        var units: [MeasureID: String] = [:]
        for column in header.columns {
            guard let meaning = column.meaning else { continue }
            cells[meaning] = SheetCell(record, column: column.column)
            if case .figure(let measure) = meaning { units[measure] = column.unit }
        }
        let name = subject == .region ? cells[.region] : record.firstFilled
        return SheetRow(
            subject: subject,
            name: name ?? SheetCell(record, column: 1),
            row: record.row,
            line: record.line,
            cells: cells,
            units: units,
            extent: record.row...record.row
        )
    }

    private func addColumnFindings(_ table: inout RecognisedTable, header: HeaderBlock, records: [Record]) {
        let place = records[header.first].place
        for column in header.columns where column.meaning == nil {
            table.findings.append(.columnUnknown(column, at: place))
        }
        let order = header.columns.compactMap { column -> (header: String, place: Int)? in
            guard case .figure(let measure) = column.meaning else { return nil }
            return table.form.measures.firstIndex(of: measure).map { (column.header, $0) }
        }
        if !zip(order, order.dropFirst()).allSatisfy({ $0.place < $1.place }) {
            table.findings.append(.columnsReordered(order.map(\.header), at: place))
        }
        let ghosts = (records[header.first..<header.end].map(\.cells.count).max() ?? 0) - header.width
        if ghosts > 0, records[header.end...].allSatisfy({ ($0.filledColumns.last ?? 0) <= header.width }) {
            table.findings.append(.emptyTrailingColumns(ghosts, at: place))
        }
    }
}

extension HeaderBlock {
    /// Leaves these columns unread.
    fileprivate mutating func forget(_ forgotten: [TableColumn]) {
        for index in columns.indices where forgotten.contains(columns[index]) { columns[index].meaning = nil }
    }
}

extension RecognisedTable {
    /// A second table below the first with the very same header goes on where the first ended. What stands between them
    /// is its title, which may name another period.
    fileprivate mutating func add(repeatedHeader records: ArraySlice<Record>) {
        let last = rows.last?.row ?? 0
        for index in margin.indices where margin[index].role == .remark && margin[index].record.row > last {
            margin[index].role = .title
        }
        for record in records { roles.append(ClassifiedRow(record: record, role: .header, reason: "与上面的表头相同")) }
        if let first = records.first { findings.append(.headerRepeated(first)) }
    }
}

extension Form {
    /// A report needs at least one reported value; a list of targets has none, but targets or sentences.
    func accepts(_ columns: [FormColumn]) -> Bool {
        let hasFigures = columns.contains { if case .figure = $0 { true } else { false } }
        let hasTargets = columns.contains { if case .target = $0 { true } else { false } }
        return cadence == .year ? hasTargets && !hasFigures : hasFigures
    }
}
