import Domain
import Fingerprints
import Reporting
import Workbooks

/// The page: a row for every figure, made when it is written, because a province has more of them than a program should
/// hold.
struct FigureDetailsPage {
    private let request: ReportRequest
    private let title: String
    private let sources: FigureSources

    init(_ request: ReportRequest, title: String) {
        self.request = request
        self.title = title
        sources = FigureSources(request)
    }

    func sheet() -> Sheet {
        let header = TableHeader(zip(Wording.headers, Self.widths).map { .column($0, width: $1) })
        var page = TablePage(request, name: Wording.title, kind: .data, title: title, header: header)
        let figures = sources.figures
        page.say(Wording.sentence(request, count: figures.count))
        page.check(.numbers(figures.count, in: Self.receipts))
        let sum = figures.reduce(0) { $0 + (value(of: $1).content.addend ?? 0) }
        if let check = TableCheck.total(sum, in: Self.values) { page.check(check) }
        page.showChecks()
        page.beginTable()
        var sheet = page.finished(paper: .a3)
        sheet.tail = RowStream(count: figures.count, identity: "\(request.batch) \(request.period)") { [self] number in
            cells(of: figures[number], number + 1)
        }
        return sheet
    }

    private func value(of figure: Figure) -> Cell {
        PrintedReading(figure, of: request.programme.measure(figure.measure)).cell(words: Self.words)
    }

    private func cells(of figure: Figure, _ serial: Int) -> [Cell] {
        let measure = request.programme.measure(figure.measure)
        let file = sources.submission(figure.receipt)
        let printed = PrintedReading(figure, of: measure)
        let center = CellStyle.body.aligned(.center)
        return [
            .integer(serial, center.formatted(.plainInteger)),
            .text(request.name(of: figure.region), .rowName.aligned(.left, indent: 1)),
            .text(measure?.name ?? figure.measure.rawValue, Self.words), .text(printed.unit, center),
            printed.cell(words: Self.words), .text(figure.period.chinese, center),
            .integer(figure.receipt.number, center.formatted(.plainInteger)), .text(file?.fileName ?? "", Self.words),
            .text(figure.cell.address, center), .text(Wording.quoted(figure.cell.text), Self.words),
            .text(file?.storedAt.chinese ?? "", Self.words), .text(file?.fingerprint.hex ?? "", Self.words),
        ]
    }

    /// Words that stay on one line, because all rows of a long table have one height.
    private static let words = CellStyle.body.aligned(.left, indent: 1)
    /// The column of receipts, which has a number in every row.
    private static let receipts = "G:G"
    private static let values = "E:E"
    private static let widths: [Double] = [8, 20, 30, 7, 18, 14, 8, 38, 9, 22, 19, 66]
}
