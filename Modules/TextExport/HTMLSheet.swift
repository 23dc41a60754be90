internal import Workbooks

/// One sheet as a section of the page: what flows, and the tables between.
struct HTMLSheet {
    private let sheet: Sheet
    private let number: Int
    private let workbook: Workbook
    /// The numbers of the sheets by name, for links.
    private let places: [String: Int]
    /// The columns of the workbook that the columns of the page are; links name those.
    private let columns: [Int]
    private let spans: [CellAddress: CellRange]
    private let covered: Set<CellAddress>

    init(_ sheet: Sheet, number: Int, in workbook: Workbook, places: [String: Int]) {
        columns = sheet.seenColumns
        var sheet = sheet.visible
        if let tail = sheet.tail {
            sheet.rows += (0..<tail.count).map { Row(tail.cells(ofRow: $0)) }
            sheet.tail = nil
        }
        self.sheet = sheet
        self.number = number
        self.workbook = workbook
        self.places = places
        spans = Dictionary(sheet.merges.map { ($0.first, $0) }, uniquingKeysWith: { first, _ in first })
        covered = Set(
            sheet.merges.flatMap { range in
                (range.first.row...range.last.row).flatMap { row in
                    (range.first.column...range.last.column).map { CellAddress(row: row, column: $0) }
                }
                .filter { $0 != range.first }
            }
        )
    }

    var text: String {
        var blocks: [String] = []
        var row = 0
        while row < sheet.rows.count {
            let words = words(inRow: row)
            let isFlowing = !words.isEmpty && words.allSatisfy { $0.1.style.role.element != nil }
            if isFlowing, words.count > 1, words.allSatisfy({ $0.1.style.role == .sectionHeading }) {
                let end = endOfBand(from: row + 1)
                blocks += side(words, rows: row + 1..<end)
                row = end
            } else if isFlowing {
                blocks += words.map(flowing)
                row += 1
                blocks += charts(row..<row + 1, columns: 0..<Int.max)
            } else {
                let end = endOfBand(from: row)
                blocks += table(row..<end, columns: 0..<Int.max)
                blocks += charts(row..<end, columns: 0..<Int.max)
                row = end
            }
        }
        blocks += charts(sheet.rows.count..<Int.max, columns: 0..<Int.max)
        return """
            <section id="s\(number)">
            \(blocks.joined(separator: "\n"))
            \(notes)</section>
            """
    }

    /// Blocks that stand side by side on paper follow one another on a narrow screen.
    private func side(_ headings: [(CellAddress, Cell)], rows: Range<Int>) -> [String] {
        headings.enumerated().flatMap { place, heading in
            let next = headings.indices.contains(place + 1) ? headings[place + 1].0.column : Int.max
            let columns = heading.0.column..<next
            return [flowing(heading.0, heading.1)] + charts(rows, columns: columns) + table(rows, columns: columns)
        }
    }

    /// The next row that flows, which ends a table.
    private func endOfBand(from row: Int) -> Int {
        let next = sheet.rows.indices.dropFirst(row).first { row in
            let words = words(inRow: row)
            return !words.isEmpty && words.allSatisfy { $0.1.style.role.element != nil }
        }
        return max(next ?? sheet.rows.count, row)
    }

    private func charts(_ rows: Range<Int>, columns: Range<Int>) -> [String] {
        let own = sheet.charts.filter {
            rows.contains($0.frame.first.row) && columns.contains($0.frame.first.column)
        }
        return own.map { HTMLChart($0, in: workbook).text }
    }

    private func cells(inRow row: Int) -> [(CellAddress, Cell)] {
        sheet.rows[row].cells.enumerated().compactMap { column, cell in
            let address = CellAddress(row: row, column: column)
            return covered.contains(address) ? nil : (address, cell)
        }
    }

    private func words(inRow row: Int) -> [(CellAddress, Cell)] {
        cells(inRow: row).filter { !$0.1.content.isBlank }
    }

    /// The rows that say anything, as a table; none where no row does.
    private func table(_ rows: Range<Int>, columns: Range<Int>) -> [String] {
        let lines = rows.compactMap { row -> String? in
            let cells = cells(inRow: row).filter { columns.contains($0.0.column) }
            // A row that only white space is made of, or that only shows a frame, says nothing.
            guard cells.contains(where: { !$0.1.content.isBlank }) else { return nil }
            let last = cells.last { !$0.1.isAbsent }?.0.column ?? 0
            return "<tr>" + cells.filter { $0.0.column <= last }.map(data).joined() + "</tr>"
        }
        guard !lines.isEmpty else { return [] }
        return [#"<div class="scroll"><table>"# + "\n" + lines.joined(separator: "\n") + "\n</table></div>"]
    }

    private func flowing(_ address: CellAddress, _ cell: Cell) -> String {
        let element = cell.style.role.element ?? "p"
        return
            #"<\#(element) id="\#(anchor(address))" class="\#(cell.style.role)">\#(words(cell, address))</\#(element)>"#
    }

    private func data(_ address: CellAddress, _ cell: Cell) -> String {
        let role = cell.style.role
        let isHeading = role == .header || role == .subHeader || role == .columnIndex
        let element = isHeading ? "th" : "td"
        let shown = ShownValue(of: cell, groups: true)
        var classes = ["\(role)"]
        if let light = cell.style.light { classes += ["\(light)", "\(cell.style.lightStrength)"] }
        switch cell.style.alignment {
        case .left: classes.append("left")
        case .center: classes.append("center")
        case .right: classes.append("right")
        case nil: if shown.isFigure { classes.append("right") }
        }
        if cell.style.startsGroup { classes.append("group") }
        let span = spans[address].map { range in
            (range.columnCount > 1 ? #" colspan="\#(range.columnCount)""# : "")
                + (range.rowCount > 1 ? #" rowspan="\#(range.rowCount)""# : "")
        }
        return #"<\#(element) id="\#(anchor(address))" class="\#(classes.joined(separator: " "))"\#(span ?? "")>"#
            + words(cell, address) + "</\(element)>"
    }

    private func words(_ cell: Cell, _ address: CellAddress) -> String {
        let text = ShownValue(of: cell, groups: true).text.escaped
        let linked =
            if case .link(let link) = cell.content, let place = places[link.sheet] {
                ##"<a href="#s\##(place)-\##(link.cell.a1)">\##(text)</a>"##
            } else { text }
        guard cell.note != nil else { return linked }
        return linked + ##"<sup><a href="#\##(anchor(address))-n">注</a></sup>"##
    }

    private func anchor(_ address: CellAddress) -> String {
        let column = columns.indices.contains(address.column) ? columns[address.column] : address.column
        return "s\(number)-\(CellAddress(row: address.row, column: column).a1)"
    }

    /// What the notes of the cells say: a telephone has no pointer that could rest on a cell.
    private var notes: String {
        let noted = sheet.rows.indices.flatMap(cells).filter { $0.1.note != nil }
        guard !noted.isEmpty else { return "" }
        let items = noted.map { address, cell in
            let place = ##"<a href="#\##(anchor(address))">\##(address.a1)</a>"##
            return #"<li id="\#(anchor(address))-n">\#(place) \#((cell.note ?? "").escaped)</li>"#
        }
        return "<details><summary>\(Wording.noteCount(noted.count))</summary><ul>\n"
            + items.joined(separator: "\n") + "\n</ul></details>\n"
    }
}

extension CellContent {
    fileprivate var isBlank: Bool {
        switch self {
        case .blank: true
        case .text(let text): text.isEmpty
        default: false
        }
    }
}

extension CellRole {
    /// The element of what flows with the page; `nil` for what stands in a table.
    fileprivate var element: String? {
        switch self {
        case .coverTitle, .title, .documentTitle: "h2"
        case .sectionHeading, .paragraphHeading: "h3"
        case .subtitle, .metaLine, .message, .alarmMessage, .footnote, .signature, .documentHead, .documentNumber,
            .paragraph:
            "p"
        default: nil
        }
    }
}
