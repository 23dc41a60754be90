public import CountyImport
import Domain
public import Findings
public import Workbooks

/// A county's own table given back with what is to be mended marked in it: the rows as they stood, each at its place, bad
/// cells red, doubtful ones yellow, a note on each, and a sheet that says what to do. Once mended it is a report again.
public struct Corrections: Sendable {
    let table: SenderTable
    let reading: CountyReading
    /// What is to be mended or looked at, gravest first and then in the order of the table.
    let findings: [Finding]
    let programme: Programme

    /// What a table may have to be given back; a county's has some hundred cells.
    static let mostCells = 200_000

    /// Corrections for a file; `findings` are all that were found, those of the database too. `nil` where the file is no
    /// table that could be given back, or one that is too large.
    public init?(
        for file: CountyFile,
        _ reading: CountyReading,
        findings: [Finding],
        options: ReadingOptions
    ) {
        guard let table = SenderTable(file, options: options),
            table.rows.reduce(0, { $0 + $1.count }) <= Self.mostCells
        else { return nil }
        self.table = table
        self.reading = reading
        self.programme = options.programme
        self.findings = [.error, .warning].flatMap { severity in
            findings.filter { $0.severity == severity }.sorted { $0.place.isBefore($1.place) }
        }
    }

    /// How many errors there are.
    public var errorCount: Int { findings.count { $0.severity == .error } }
    /// How many warnings there are.
    public var warningCount: Int { findings.count { $0.severity == .warning } }

    /// The workbook: the table first, because that is what is read when it comes back.
    public var workbook: Workbook {
        let marked = MarkedTable(self)
        let properties = DocumentProperties(title: Wording.correctionsTitle(reading.fileName), created: created)
        return Workbook(properties: properties, sheets: [marked.sheet, SummarySheet(self, table: marked).sheet])
    }

    /// The day of the report, never today, so that the same file gives the same bytes.
    private var created: Int64 { Int64(reading.asOf?.days(after: CalendarDate(daysSince1970: 0)) ?? 1) * 86_400 }
}

extension Place {
    /// The whole file first, then row by row.
    fileprivate func isBefore(_ other: Place) -> Bool {
        (row ?? 0, column ?? 0) < (other.row ?? 0, other.column ?? 0)
    }
}
