import Domain
import Workbooks

/// The form laid out on a sheet, blank or filled in as an example.
struct FormSheet {
    enum Filling { case blank, example }

    private let form: BlankForm
    private let name: String
    private let filling: Filling
    private let header: TableHeader

    init(_ form: BlankForm, name: String, filling: Filling) {
        self.form = form
        self.name = name
        self.filling = filling
        header = Self.header(of: form)
    }

    /// The row of the first region, from zero: below the title, the heading and the header.
    var firstRegionRow: Int { form.heading.count + 2 }

    var sheet: Sheet {
        var sheet = Sheet(
            name: name,
            kind: filling == .blank ? .ledger : .definitions,
            columnWidths: header.columnWidths
        )
        let title = filling == .blank ? form.title : Wording.exampleTitle(form.title)
        let room = sheet.digits(inColumns: 0..<form.width, ofSize: CellStyle.title.role.pointSize)
        place(.text(TitleLines.broken(title, toFit: room), .title.wrapping()), in: &sheet)
        let sample = FormSample(form)
        for (index, line) in form.heading.enumerated() {
            let value = filling == .blank ? line.value : sample.heading[index]
            pair(line.key, value, isDate: line.key == Wording.filledOn, in: &sheet)
        }
        sheet.append(header.columns.map { .text(Self.lines(of: $0.text), .header) })
        for region in filling == .blank ? form.regions : sample.regions { append(region, sample, to: &sheet) }
        place(.text(form.instructions, CellStyle(.footnote)), in: &sheet)
        sheet.frozen = FrozenPanes(rows: firstRegionRow, columns: 1)
        sheet.print.repeatedRows = firstRegionRow - 1...firstRegionRow - 1
        sheet.print.paper = PaperBands(header).paper(atLeast: .a4)
        sheet.print.footer = PageBanner(center: ["第 ", .pageNumber, " 页　共 ", .pageCount, " 页"])
        for key in form.signatures { pair(key, filling == .blank ? "" : Wording.someone, isDate: false, in: &sheet) }
        return sheet
    }

    private func append(_ region: Region, _ sample: FormSample, to sheet: inout Sheet) {
        let cells = form.columns.map { column -> Cell in
            if form.hasNoTask(column, region) { return .text(Wording.noTask, Self.input.aligned(.center)) }
            guard filling == .example else { return .blank(column.measure == nil ? Self.words : Self.input) }
            return sample.cell(column, region)
        }
        sheet.append([.text(region.name, .rowName.wrapping())] + cells)
    }

    private func pair(_ key: String, _ value: String, isDate: Bool, in sheet: inout Sheet) {
        let row = sheet.append([.text(key, CellStyle(.metaLine))])
        // Words stay as they are typed: a spreadsheet program would make a day of “2023年6月”.
        let style = isDate ? Self.input.formatted(.date).aligned(.left) : Self.words
        let cell = value.isEmpty ? Cell.blank(style) : .text(value, style.wrapping())
        sheet.place(cell, row: row, column: 1, columns: max(1, min(3, form.width - 1)))
    }

    private func place(_ cell: Cell, in sheet: inout Sheet) {
        sheet.place(cell, row: sheet.rows.count, column: 0, columns: form.width)
    }

    /// A unit is not parted from its bracket.
    private static func lines(of header: String) -> String {
        guard header.last == "）", let bracket = header.lastIndex(of: "（"), bracket > header.startIndex else {
            return header
        }
        return "\(header[..<bracket])\n\(header[bracket...])"
    }

    /// The headings as columns of a table, each so wide that its heading takes some three lines.
    private static func header(of form: BlankForm) -> TableHeader {
        let names = form.regions.map { Double(TextWidth.of($0.name)) + 3 }
        let columns = form.columns.map { column -> HeaderNode in
            let width = Double(TextWidth.of(column.header)) / 3 + 4
            return .column(column.header, width: column.measure == nil ? 28 : max(13, min(18, width)))
        }
        return TableHeader([.column(form.regionHeader, width: min(28, max(16, names.max() ?? 0)))] + columns)
    }

    static let input = CellStyle.input
    static let words = CellStyle.input.formatted(.text).aligned(.left).wrapping()
}
