public import Domain
import Formulas
import Indicators
import Quantities
public import Workbooks

/// A report of one table that a pack declares without code: a row for every region, columns of formulas, the whole first.
public struct DeclaredTableReport: ReportAdapter {
    private let table: DeclaredTable

    /// The report of a declared table.
    public init(_ table: DeclaredTable) { self.table = table }

    /// What the pack says.
    public var descriptor: ReportDescriptor {
        ReportDescriptor(
            name: table.id,
            title: table.title,
            cadence: table.cadence,
            needs: [.figures],
            summary: table.summary
        )
    }

    /// One workbook: the table, the rules, the files.
    public func workbooks(for request: ReportRequest) throws -> [NamedWorkbook] {
        try request.check()
        let title = Wording.declaredTitle(request.programme.title, table.title, request.period)
        let sheets = [DeclaredTablePage(table, request, title: title).sheet()] + EvidencePages(request).sheets()
        let workbook = Workbook(properties: request.properties(title: title), sheets: sheets)
        return [NamedWorkbook(stem: "\(request.period.id) \(table.title)", workbook: workbook)]
    }
}
