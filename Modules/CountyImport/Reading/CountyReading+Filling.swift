import Domain
import Findings
import Quantities

extension CountyReading {
    mutating func describe(_ table: RecognisedTable) {
        form = table.form.id
        explanation.append("报表“\(table.form.title)”，\(table.layout.rawValue)，认出\(table.explained)项")
        for column in table.columns {
            explanation.append("\(column.header)：\(column.meaning.map { $0.words } ?? "不读取")")
        }
        for row in table.roles where row.role != .region {
            explanation.append("第\(row.record.row)行是\(row.role.rawValue)：\(row.reason)")
        }
    }

    mutating func take(_ workbook: WorkbookSheet) {
        sheet = workbook.name
        findings += workbook.findings
        explanation.append(workbook.explanation)
    }

    /// Findings in a workbook name its sheet.
    mutating func placeOnSheet() {
        guard let sheet else { return }
        for index in findings.indices where findings[index].place.row != nil { findings[index].place.sheet = sheet }
    }

    mutating func take(_ margin: Margin) {
        sender = margin.sender
        filler = margin.filler
        filledOn = margin.filledOn?.date
        contact = margin.contact?.masked
        if let contact = margin.contact { findings.append(.contactNotStored(contact)) }
        if let filled = margin.filledOn, filled.isSerial { findings.append(.excelSerialDate(filled)) }
    }

    mutating func take(_ found: FoundPeriod) {
        period = found.period
        asOf = found.asOf
        findings += found.findings
        explanation.append("报告期\(found.period.chinese)：\(found.evidence)")
    }

    /// By row and column; what concerns the whole file stands last.
    mutating func sortFindings() {
        let order = findings.enumerated().sorted { left, right in
            let one = (left.element.place.row ?? .max, left.element.place.column ?? 0, left.offset)
            let other = (right.element.place.row ?? .max, right.element.place.column ?? 0, right.offset)
            return one < other
        }
        findings = order.map(\.element)
    }

    /// Says what would be stored under the chosen refusal.
    mutating func decide(_ draft: TableDraft, refusal: ReadingOptions.Refusal, layout: LayoutName) {
        let errors = findings.filter { $0.severity == .error }
        let faultyRows = Set(errors.compactMap(\.place.row))
        rows = draft.rows.compactMap { row in
            let isFaulty = row.source.extent.contains { faultyRows.contains($0) }
            return row.isRefused || (refusal == .row && isFaulty) ? nil : ReadRow(row, of: draft, sheet: sheet)
        }
        let isTargetList = draft.form.cadence == .year
        let bringsSomething = rows.contains { !$0.figures.isEmpty || (isTargetList && !$0.targets.isEmpty) }
        if !bringsSomething || (refusal == .file && !errors.isEmpty) {
            decision = .refuse
            rows = []
        } else {
            decision = errors.isEmpty ? .accept : .partial
        }
        rowCount = rows.count
        if layout == .narrative, decision != .refuse { takeSentences(draft.programme) }
    }

    /// Targets that were read out of sentences count only after a person has compared each of them.
    private mutating func takeSentences(_ programme: Programme) {
        let count = rows.reduce(0) { $0 + $1.stated.count }
        let finding = Finding.parsedFromSentences(regions: rows.count, targets: count)
        findings.append(finding)
        confirm.append(finding.message)
        confirm += rows.map { Wording.targets(of: $0, programme) }
    }
}

extension ReadRow {
    init(_ draft: RowDraft, of table: TableDraft, sheet: String?) {
        let form = table.form
        row = draft.source.row
        line = draft.source.line
        region = draft.region.id
        name = draft.region.name
        figures = form.measures.compactMap { measure in
            guard let reading = draft.readings[measure], let cell = draft.cell(of: measure) else { return nil }
            return DraftFigure(
                region: draft.region.id,
                measure: measure,
                reading: reading.masked,
                cell: cell.cellPlace(on: sheet)
            )
        }
        currents = form.measures.compactMap { measure in
            draft.currents[measure].map { stated in
                let reading = Reading.number(stated.number)
                return DraftFigure(
                    region: draft.region.id,
                    measure: measure,
                    reading: reading,
                    cell: stated.cell.cellPlace(on: sheet)
                )
            }
        }
        targets = draft.targets
        stated = draft.stated(programme: table.programme, sheet: sheet)
        reference = draft.reference
        values = draft.note.map { ["note": PersonalNumber.masking($0)] } ?? [:]
        blanks = draft.blanks
    }
}

extension Reading {
    /// A text of a form may be a code, so that only what is certainly an identity number is hidden in it.
    fileprivate var masked: Reading {
        if case .text(let text) = self { .text(PersonalNumber.masking(text, isCode: true)) } else { self }
    }
}
