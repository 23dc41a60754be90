import CountyImport
import Findings
import Workbooks

/// The sheet that says what to mend and how to send again.
struct SummarySheet {
    private let corrections: Corrections
    private let table: MarkedTable

    init(_ corrections: Corrections, table: MarkedTable) {
        self.corrections = corrections
        self.table = table
    }

    /// A list that nobody would read to its end is cut, and says so.
    private static let mostLines = 1_000

    var sheet: Sheet {
        var sheet = Sheet(name: Wording.summaryName, kind: .checks, columnWidths: [6, 13, 26, 58, 50])
        sheet.place(
            .text(Wording.correctionsTitle(corrections.reading.fileName), .title),
            row: 0,
            column: 0,
            columns: 5
        )
        line(Wording.recognised(corrections.reading, corrections.programme), .metaLine, in: &sheet)
        line(Wording.verdict(corrections), corrections.errorCount > 0 ? .alarmMessage : .message, in: &sheet)
        let groups: [(Finding.Severity, String)] = [(.error, Wording.mustMend), (.warning, Wording.pleaseCheck)]
        for (severity, heading) in groups { list(severity, heading, in: &sheet) }
        steps(in: &sheet)
        sheet.print.repeatedRows = 0...0
        return sheet
    }

    private func line(_ text: String, _ style: CellStyle, in sheet: inout Sheet) {
        sheet.place(.text(text.permitted, style.wrapping()), row: sheet.rows.count, column: 0, columns: 5)
    }

    private func list(_ severity: Finding.Severity, _ heading: String, in sheet: inout Sheet) {
        let found = corrections.findings.filter { $0.severity == severity }
        guard !found.isEmpty else { return }
        sheet.append([])
        line("\(heading)（\(found.count)处）", .sectionHeading, in: &sheet)
        sheet.append(Wording.listHeader.map { .text($0, .header) })
        for (index, finding) in found.prefix(Self.mostLines).enumerated() { append(finding, index + 1, to: &sheet) }
        if found.count > Self.mostLines { line(Wording.more(found.count - Self.mostLines), .footnote, in: &sheet) }
    }

    private func append(_ finding: Finding, _ number: Int, to sheet: inout Sheet) {
        let place: Cell
        if let address = table.cell(of: finding) {
            let words = finding.place.column == nil ? Wording.row(address.row + 1) : address.a1
            place = .link(words, toSheet: table.name, cell: address)
        } else {
            place = .text(Wording.wholeFile)
        }
        let light = CellStyle.body.lit(finding.severity == .error ? .red : .amber, .mark).aligned(.left).wrapping()
        let words = CellStyle.body.aligned(.left).wrapping()
        sheet.append([
            .integer(number), place,
            finding.text.map { .text($0.permitted, light.formatted(.text)) } ?? .blank(),
            .text(finding.message.permitted, words), .text(finding.advice.permitted, words),
        ])
    }

    private func steps(in sheet: inout Sheet) {
        sheet.append([])
        line(Wording.howToSend, .sectionHeading, in: &sheet)
        for (index, step) in Wording.steps(table: table.name, corrections).enumerated() {
            line("\(index + 1). \(step)", .listItem, in: &sheet)
        }
    }
}
