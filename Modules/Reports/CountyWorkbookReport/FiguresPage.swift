import Domain
import Fingerprints
import Quantities
import Reporting
import Workbooks

/// Every figure of the county with the cell it came from: file, row, column, words, receipt, sender, time, SHA-256.
struct FiguresPage {
    private let region: Region
    private let request: ReportRequest

    init(_ region: Region, _ request: ReportRequest) {
        self.region = region
        self.request = request
    }

    func sheet() -> Sheet {
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
            page.add(cells(of: figure, measure, serial, sources))
        }
        if serial == 0 { page.add(nothing: Wording.notReported) }
        page.note([Wording.trace(request, region)])
        return page.finished(paper: .a3)
    }

    private func cells(of figure: Figure, _ measure: Measure, _ serial: Int, _ sources: FigureSources) -> [Cell] {
        let file = sources.submission(figure.receipt)
        let center = CellStyle.remark.aligned(.center)
        let number = CellStyle.body.formatted(.plainInteger).aligned(.center)
        return [
            .integer(serial, number), .text(measure.name, .words), .text(measure.unit, center), value(figure, measure),
            .text(figure.period.chinese, center), .text(file?.fileName ?? "", .smallWords),
            .text(Wording.place(figure.cell), center),
            .text(Wording.quoted(figure.cell.text), center.aligned(.left, indent: 1)),
            .integer(figure.receipt.number, number), .text(file?.sender ?? Wording.dash, .smallWords),
            .text(file?.storedAt.chinese ?? "", center), .text(file?.fingerprint.hex ?? "", .smallWords),
        ]
    }

    private func value(_ figure: Figure, _ measure: Measure) -> Cell {
        switch figure.reading {
        case .number(let value) where measure.kind == .money:
            Cell(.exactly(value * Self.hundredth), .body.formatted(.decimal(2)))
        case .number(let value):
            Cell(.exactly(value), .body.formatted(value.wholeNumber == nil ? .decimal(2) : .integer))
        case .date(let day): .date(SheetDate(day), .body.aligned(.center))
        case .text(let words): .text(words, .smallWords)
        case .noSuchTask: .notApplicable()
        }
    }

    private static let widths: [Double] = [6.5, 32, 7, 14, 14, 34, 12, 16, 7, 24, 19, 68]
}
