import Domain
import Indicators
public import Workbooks

/// An official document (公文) on A4: head, number, title, addressee, numbered sections, list of annexes, signature and date, as
/// GB/T 9704 orders them.
public struct DocumentPage {
    private let request: ReportRequest
    private var sheet: Sheet
    private var sections = 0
    private var printedRows: Int?
    /// The row of the last part of the last paragraph, or of the heading above it.
    private var endOfText = 0

    /// Begins a document. Who issues it, the number series and the addressee are what the pack sets for the report; without a
    /// series the document has no number.
    ///
    /// - Parameter recipients: Whom it is addressed to (主送) where the pack says nothing, without the colon.
    public init(_ request: ReportRequest, name: String, title: String, recipients: String) {
        self.request = request
        sheet = Sheet(name: name, kind: .cover, columnWidths: [Self.width])
        add(request.issuer, CellStyle(.documentHead))
        let number = request.wishes.number.map { "\($0)" } ?? Wording.room
        add(request.own.series?.replacing("{number}", with: number) ?? "", CellStyle(.documentNumber))
        sheet.appendGap(18)
        let room = sheet.digits(inColumns: 0..<1, ofSize: CellRole.documentTitle.pointSize)
        add(TitleLines.broken(title, toFit: room), CellStyle(.documentTitle))
        let cautions = request.cautions
        if !cautions.isEmpty {
            add("（\(cautions.joined(separator: Wording.comma))）", CellStyle.metaLine.aligned(.center).lit(.red))
        }
        sheet.appendGap(10)
        add("\(request.own.recipients ?? recipients)：", .paragraph)
        sheet.frozen = FrozenPanes(rows: 4)
    }

    /// Begins a numbered section: 一、
    public mutating func section(_ heading: String) {
        sections += 1
        add(Wording.indent + Wording.ordinal(sections) + Wording.comma + heading, CellStyle(.paragraphHeading))
    }

    /// A paragraph. A long one goes on in the next row, at a stop, semicolon or between two of a list, because rows have a greatest height.
    public mutating func paragraph(_ words: String) {
        for (index, piece) in Self.pieces(of: words).enumerated() {
            add((index == 0 ? Wording.indent : "") + piece, .paragraph)
        }
    }

    /// Numbered items of the second level: （一）
    public mutating func items(_ sentences: [String]) {
        for (index, sentence) in sentences.enumerated() { paragraph("（\(Wording.ordinal(index + 1))）\(sentence)") }
    }

    /// Ends the document: annexes, who signs it, the day, whom to call, copies.
    public mutating func end(annexes: [String]) {
        endOfText = max(0, sheet.rows.count - 1)
        sheet.appendGap(10)
        for (index, annex) in annexes.enumerated() {
            let head = index == 0 ? Wording.annexes : Wording.annexIndent
            // A single one has no number.
            let number = annexes.count > 1 ? "\(index + 1). " : ""
            add("\(Wording.indent)\(head)\(number)\(annex)", .paragraph)
        }
        sheet.appendGap(24)
        add(request.programme.issuer + Wording.rightIndent, CellStyle.paragraph.aligned(.right))
        add(request.preparedOn.chinese + Wording.rightIndent, CellStyle.paragraph.aligned(.right))
        sheet.appendGap(10)
        add(Wording.contact, .paragraph)
        if let copies = request.own.copies { add("\(Wording.copies)\(copies)\(Wording.stop)", .paragraph) }
        sheet.print = paper
        // What stays with the end of the document is the last part of its last paragraph.
        for row in sheet.flowOverPages() where row <= endOfText { endOfText += 1 }
        if endOfText > 0, sheet.rows[endOfText - 1].cells.first?.style.role == .paragraphHeading { endOfText -= 1 }
    }

    /// Lists, below what is printed, whether every number that the sentences took from the annexes still stands there (勾稽).
    public mutating func check(_ checks: [TableCheck]) {
        printedRows = sheet.rows.count
        guard !checks.isEmpty else { return }
        sheet.appendGap(30)
        add(Wording.checksHeading, .sectionHeading)
        sheet.append(checks, over: 0..<1)
        for check in checks {
            let words = { (passes: Bool) in (passes ? "✓ " : "✗ ") + check.words }
            sheet.append([
                .formula(
                    "IF(\(check.formula),\(words(true).formulaText),\(words(false).formulaText))",
                    gives: words(check.passes),
                    check.passes ? .footnote : .footnote.lit(.red)
                )
            ])
        }
    }

    /// The finished page. A date never stands on a page of its own, nor a heading at the foot of one.
    public func finished() -> Sheet {
        var sheet = sheet
        let printed = CellRange(row: 0, column: 0, rows: printedRows ?? sheet.rows.count)
        sheet.print.area = printed
        sheet.keepTogether(withEnd: endOfText)
        return sheet
    }

    private var paper: PrintSetup {
        var setup = request.printSetup(sheet.name, orientation: .portrait)
        // 天头37 mm, 地脚35 mm, 订口28 mm, 切口26 mm.
        setup.margins = Margins(left: 1.1, right: 1.02, top: 1.46, bottom: 1.38)
        setup.header = PageBanner(right: setup.footer.left)
        setup.footer = PageBanner(center: ["— ", .pageNumber, " / ", .pageCount, " —"])
        return setup
    }

    private mutating func add(_ words: String, _ style: CellStyle) { sheet.append([.text(words, style)]) }

    private static func pieces(of words: String) -> [String] {
        var pieces: [String] = []
        var rest = words[...]
        while rest.count > longest {
            let head = rest.prefix(longest)
            // Between two of a list rather than within one of them.
            let cut = head.lastIndex { "。；".contains($0) } ?? head.lastIndex(of: "、") ?? head.lastIndex(of: "，")
            let end = cut.map { rest.index(after: $0) } ?? head.endIndex
            pieces.append(String(rest[..<end]))
            rest = rest[end...]
        }
        return pieces + (rest.isEmpty ? [] : [String(rest)])
    }

    /// 28 characters of 16 points, the width of a line of an official document.
    private static let width = 86.0
    /// So many characters stay below the greatest height of a row.
    private static let longest = 400
}
