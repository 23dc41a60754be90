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
        let header = TableHeader(zip(Wording.headers, widths).map { .column($0, width: $1) })
        var page = TablePage(request, name: Wording.title, kind: .data, title: title, header: header)
        let figures = sources.figures
        page.say(Wording.sentence(request, figures))
        page.check(.numbers(figures.count, in: Self.receipts))
        let sum = figures.reduce(0) { $0 + (value(of: $1).content.addend ?? 0) }
        if let check = TableCheck.total(sum, in: Self.values) { page.check(check) }
        page.showChecks()
        page.beginTable()
        if figures.isEmpty { page.add(nothing: Wording.noFigures) }
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
            .text(file?.storedAt.chinese ?? "", Self.words),
            .text(String(file?.fingerprint.hex.prefix(16) ?? ""), Self.words),
        ]
    }

    /// Words that stay on one line, because all rows of a long table have one height.
    private static let words = CellStyle.body.aligned(.left, indent: 1)
    /// The column of receipts, which has a number in every row.
    private static let receipts = "G:G"
    private static let values = "E:E"

    /// Nothing in these rows is broken into lines, so every column is as wide as its longest words.
    private var widths: [Double] {
        let names = request.programme.regions.map(\.name)
        let measures = Set(sources.figures.map(\.measure)).map { request.programme.measure($0)?.name ?? $0.rawValue }
        let cells = sources.figures.map { Wording.quoted($0.cell.text) }
        return [
            8, width(of: names, least: 12), width(of: measures, least: 20), 8, 18, 15, 7,
            width(of: request.submissions.map(\.fileName), least: 24), 9, width(of: cells, least: 12), 20, 21,
        ]
    }

    private func width(of words: [String], least: Int) -> Double {
        Double(min(60, max(least, words.map { TextWidth.of($0) }.max() ?? 0)) + 4)
    }
}
