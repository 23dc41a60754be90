import Domain
import Findings

/// A horizontal table that is too large to be held: its header is found in the beginning, its rows are checked as they
/// come. Almost every row is routine and is passed on its bytes alone; the others are read like those of any table.
struct LargeTable {
    private let options: ReadingOptions
    private let form: Form
    private let header: HeaderBlock
    private let layout: HorizontalLayout
    private let reader: RowReader
    private let routine: RoutineRow?
    private let firstRow: Int
    private(set) var tally = FindingTally()
    /// How many rows would be stored.
    private(set) var rowCount = 0

    /// How much of the beginning shows the header.
    private static let beginningBytes = 1 << 16

    /// Finds form, header and period in the beginning. Refuses what `CountyReader` refuses, and any other layout.
    init(
        beginning utf8: [UInt8],
        _ dialect: Dialect,
        _ options: ReadingOptions,
        name: String,
        _ reading: inout CountyReading
    ) throws(FileRefused) {
        let programme = options.programme
        let records = try RecordReader.records(of: Array(utf8.prefix(Self.beginningBytes)), dialect: dialect)
        let finder = RegionFinder(programme)
        var table = try ColumnKnowledge(options: options, finder: finder).recognise(records)
        layout = HorizontalLayout(finder: finder, programme: programme)
        guard table.layout == .horizontal, var header = try layout.header(in: records, of: table.form) else {
            throw .onlySmallTables(table)
        }
        ColumnUnits(programme: programme).check(&table)
        header.columns = table.columns
        reading.describe(table)
        let margin = Margin(table.margin, programmeYear: programme.year)
        reading.take(margin)
        let end = records[header.end - 1].row
        reading.findings += table.findings.filter { ($0.place.row ?? 0) <= end }
        let periods = PeriodFinder(
            form: table.form,
            programme: programme,
            margin: margin,
            fileName: name,
            sheetName: nil
        )
        reading.takePeriod(of: periods, asked: options.period)
        self.options = options
        self.header = header
        form = table.form
        firstRow = end + 1
        reader = RowReader(programme: programme, finder: finder, moneyUnit: margin.moneyUnit, dates: margin.dates)
        routine = RoutineRow(columns: table.columns, width: header.rawWidth, programme: programme)
        var columns = TableDraft(
            programme: programme,
            form: form,
            measures: table.measures.compactMap(programme.measure)
        )
        UnreportedCheck().check(&columns)
        reading.findings += columns.findings
    }

    /// Checks every row. Refuses what `RecordScanner` refuses; throws what the source throws.
    mutating func read(_ stream: TextStream, _ dialect: Dialect) throws {
        try stream.forEachRecord(dialect) { scanner, text in
            guard scanner.row >= firstRow else { return true }
            if routine?.passes(scanner, of: text) ?? false {
                rowCount += 1
            } else {
                read(scanner.record(of: text))
            }
            return true
        }
    }

    /// Reads a row as those of any table are read.
    private mutating func read(_ record: Record) {
        guard !record.isBlank else { return }
        let table = layout.table(of: [record], below: header, of: form)
        var draft = reader.read(table)
        for check in FileChecks.ofSingleRows { check.check(&draft) }
        let personal = PersonalNotes(table, programme: options.programme)
        let findings = (table.findings + draft.findings + personal.findings).compactMap(
            options.programme.checks.applied
        )
        tally.add(findings)
        let isFaulty = findings.contains { $0.severity == .error }
        let stands = draft.rows.contains { !$0.isRefused && !$0.readings.isEmpty }
        if stands, !(isFaulty && options.refusal != .cell) { rowCount += 1 }
    }
}

extension CountyReading {
    /// A summary is worth having without the period, which a file of this size seldom names.
    fileprivate mutating func takePeriod(of finder: PeriodFinder, asked: Period?) {
        do {
            take(try finder.find(asked: asked))
        } catch {
            findings.append(error.finding)
            confirm += error.confirm
        }
    }
}

extension FileRefused {
    fileprivate static func onlySmallTables(_ table: RecognisedTable) -> FileRefused {
        let message = "文件超过\(FileHead.size >> 20)MB，而“\(table.form.title)”是\(table.layout.rawValue)；这么大的文件只读横表"
        return FileRefused(Finding(.headerNotFound, message: message))
    }
}
