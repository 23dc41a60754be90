import Domain
import Findings

/// Reads a county's file for a programme: bytes to text, text to records, records to a table, a table to checked
/// figures. It never throws: what is wrong with the file is part of the reading.
public struct CountyReader: Sendable {
    let options: ReadingOptions

    /// A reader for one programme.
    public init(_ options: ReadingOptions) { self.options = options }

    /// Reads a file. The same bytes and options give the same reading.
    public func read(_ file: CountyFile) -> CountyReading {
        var reading = CountyReading(file)
        do {
            try fill(&reading, from: file)
        } catch {
            reading.findings.append(error.finding)
            reading.confirm += error.confirm
            reading.rows = []
            reading.rowCount = 0
            reading.decision = .refuse
        }
        reading.proposeLostBytes(options.programme)
        reading.hidePersonalNumbers()
        reading.placeOnSheet()
        reading.sortFindings()
        return reading
    }

    /// The sender's own rows, before anything is made of them; `nil` where the file is no table that can be read.
    func senderTable(of file: CountyFile) -> SenderTable? {
        var reading = CountyReading(file)
        guard let records = try? records(of: file, into: &reading) else { return nil }
        return SenderTable(records, sheet: reading.sheet)
    }

    private func fill(_ reading: inout CountyReading, from file: CountyFile) throws(FileRefused) {
        let records = try records(of: file, into: &reading)
        let finder = RegionFinder(options.programme)
        var table = try ColumnKnowledge(options: options, finder: finder).recognise(records)
        ColumnUnits(programme: options.programme).check(&table)
        table.suggestColumns(options.programme)
        reading.newColumns = table.mapped
        reading.describe(table)
        guard table.rows.contains(where: { $0.subject == .region }) else { throw .noDataRows(table) }
        try fill(&reading, from: table, fileName: file.name, finder: finder)
    }

    /// The records of the file, whether it is a workbook or a text.
    private func records(
        of file: CountyFile,
        into reading: inout CountyReading
    ) throws(FileRefused) -> [Record] {
        guard WorkbookSheet.isWorkbook(file.bytes) else { return try textRecords(of: file, into: &reading) }
        reading.encoding = WorkbookSheet.encoding
        let sheet = try WorkbookSheet(file.bytes, asked: options.sheet, fileName: file.name)
        reading.take(sheet)
        return sheet.records
    }

    private func textRecords(
        of file: CountyFile,
        into reading: inout CountyReading
    ) throws(FileRefused) -> [Record] {
        let words = FamiliarWords(options.programme)
        let text = try TextDecoder(isFamiliar: { words.occur(in: $0) }).decode(file.bytes)
        reading.encoding = text.encoding.rawValue
        reading.explanation.append("编码\(text.encoding.rawValue)：\(text.evidence)")
        let found = DialectDetector.detect(in: text.utf8)
        let dialect = found.dialect
        reading.delimiter = dialect.delimiterText
        reading.explanation.append("分隔符\(found.words)")
        if dialect.isFullWidth { reading.findings.append(.fullWidthDelimiter(dialect)) }
        return try RecordReader.records(of: text.utf8, dialect: dialect)
    }

    private func fill(
        _ reading: inout CountyReading,
        from table: RecognisedTable,
        fileName: String,
        finder: RegionFinder
    ) throws(FileRefused) {
        let margin = Margin(table.margin, programmeYear: options.programme.year)
        reading.take(margin)
        let rows = RowReader(
            programme: options.programme,
            finder: finder,
            moneyUnit: margin.moneyUnit,
            dates: margin.dates
        )
        var draft = rows.read(table)
        for check in FileChecks.all { check.check(&draft) }
        let personal = PersonalNotes(table, programme: options.programme)
        reading.findings += table.findings + draft.findings + personal.findings
        let periods = PeriodFinder(
            form: table.form,
            programme: options.programme,
            margin: margin,
            fileName: fileName,
            sheetName: reading.sheet
        )
        let found = try periods.find(asked: options.period)
        reading.take(found)
        reading.findings = reading.findings.compactMap(options.programme.checks.applied)
        reading.decide(draft, refusal: options.refusal, layout: table.layout)
    }
}
