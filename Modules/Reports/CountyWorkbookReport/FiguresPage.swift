import Domain
import Fingerprints
import Quantities
import Reporting
import Workbooks

/// Every figure of the county with the cell it came from: file, row, column, words, receipt, sender, time, SHA-256.
struct FiguresPage {
    private let region: Region
    private let request: ReportRequest
    /// The page.
    private(set) var sheet: Sheet
    /// Where the value of each measure stands, as other pages name it, and what it is.
    private(set) var values: [MeasureID: (cell: String, number: Rational)] = [:]

    init(_ region: Region, _ request: ReportRequest) {
        self.region = region
        self.request = request
        sheet = Sheet(name: Wording.figuresSheet, kind: .sources)
        fill()
    }

    private mutating func fill() {
        let header = TableHeader(zip(Wording.figureHeaders, Self.widths).map { .column($0, width: $1) })
        var page = TablePage(
            request,
            name: Wording.figuresSheet,
            kind: .sources,
            title: Wording.figuresTitle(region.name, request.period),
            header: header
        )
        page.beginTable()
        let sources = FigureSources(request)
        var serial = 0
        for measure in request.programme.measures {
            guard let figure = sources.figure(measure.id, of: region.id) else { continue }
            serial += 1
            let row = page.add(cells(of: figure, measure, serial, sources))
            guard let number = PrintedReading(figure, of: measure).number else { continue }
            let cell = SheetRange(sheet: Wording.figuresSheet, cells: CellRange(row: row, column: Self.valueColumn))
            values[measure.id] = (cell.reference, number)
        }
        if serial == 0 { page.add(nothing: Wording.notReported) }
        page.note([Wording.trace(request, region)])
        sheet = page.finished(paper: .a3)
    }

    private func cells(of figure: Figure, _ measure: Measure, _ serial: Int, _ sources: FigureSources) -> [Cell] {
        let file = sources.submission(figure.receipt)
        let printed = PrintedReading(figure, of: measure)
        let center = CellStyle.remark.aligned(.center)
        let number = CellStyle.body.formatted(.plainInteger).aligned(.center)
        return [
            .integer(serial, number), .text(measure.name, .words), .text(printed.unit, center),
            printed.cell(words: .smallWords),
            .text(figure.period.chinese, center), .text(file?.fileName ?? "", .smallWords),
            .text(figure.cell.address, center),
            .text(Wording.quoted(figure.cell.text), center.aligned(.left, indent: 1)),
            .integer(figure.receipt.number, number), .text(file?.sender ?? Wording.dash, .smallWords),
            .text(file?.storedAt.chinese ?? "", center), .text(file?.fingerprint.hex ?? "", .smallWords),
        ]
    }

    private static let valueColumn = 3
    private static let widths: [Double] = [6.5, 32, 7, 14, 14, 34, 12, 16, 7, 24, 19, 68]
}
