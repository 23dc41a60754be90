/// How a table that nobody could read on one sheet of paper goes on several, side by side: parted between groups of columns,
/// with the columns that name its rows on each.
public struct PaperBands: Sendable, Equatable {
    /// The columns that begin a further sheet of paper, from zero; none where one is enough.
    public let breaks: [Int]
    /// The columns that lines of words may take: those of the first sheet of paper. The columns that name the rows are left out
    /// where they stand on several, because a line that began there would be on all of them, cut off.
    public let line: Range<Int>
    fileprivate let columnCount: Int
    fileprivate let naming: Int
    private let width: Double

    /// The fewest sheets of A3 on which a table can be read, the fullest as empty as can be.
    ///
    /// - Parameter naming: How many columns at the left name the rows.
    public init(_ header: TableHeader, naming: Int = 2) {
        columnCount = header.columns.count
        self.naming = min(naming, columnCount)
        width = Self.points(header.columns)
        breaks = Self.breaks(of: header, naming: self.naming)
        line = breaks.first.map { [naming = self.naming] in naming..<$0 } ?? 0..<columnCount
    }

    /// The paper on which the table can be read, at least the one that is asked for.
    public func paper(atLeast asked: PrintSetup.Paper) -> PrintSetup.Paper {
        asked == .a4 && width * Self.comfortable <= Self.widthOfA4 ? .a4 : .a3
    }

    private static func breaks(of header: TableHeader, naming: Int) -> [Int] {
        let names = points(header.columns[..<naming])
        let room = widthOfA3 / legible
        guard points(header.columns) > room else { return [] }
        // The groups behind those columns: where each begins, how wide it is.
        var groups: [(start: Int, width: Double)] = []
        var column = 0
        for node in header.nodes {
            if column >= naming { groups.append((column, points(node.columns))) }
            column += node.columns.count
        }
        let sums = groups.indices.flatMap { first in
            groups.indices[first...].map { groups[first...$0].reduce(names) { $0 + $1.width } }
        }
        .sorted()
        // A group that is wider than the paper alone stands alone.
        let widest = max(room, names + (groups.map(\.width).max() ?? 0))
        let fewest = parted(groups, after: names, room: widest).count
        let least = sums.first { sum in
            groups.allSatisfy { names + $0.width <= sum } && parted(groups, after: names, room: sum).count <= fewest
        }
        return parted(groups, after: names, room: least ?? widest)
    }

    /// Where sheets of paper of some width begin when each takes as many groups as fit.
    private static func parted(_ groups: [(start: Int, width: Double)], after names: Double, room: Double) -> [Int] {
        var used = names
        return groups.compactMap { start, width in
            let begins = used > names && used + width > room
            used = (begins ? names : used) + width
            return begins ? start : nil
        }
    }

    private static func points(_ columns: some Sequence<HeaderNode>) -> Double {
        columns.reduce(0) { $0 + Sheet.points(ofWidth: $1.width) }
    }

    /// Letters of 10.5 points must not come out smaller than 6.5.
    private static let legible = 0.62
    /// On A4, which has a larger sheet to go to, remarks of 9 points must not either.
    private static let comfortable = 0.72
    private static let widthOfA4 = PrintSetup(paper: .a4).sizeInsideMargins.width
    private static let widthOfA3 = PrintSetup(paper: .a3).sizeInsideMargins.width
}

extension Sheet {
    /// Lets a finished table with its title in the first row go over several sheets of paper where its bands say so: each has a
    /// title, the line below it, the headings, and the columns that name the rows.
    ///
    /// - Parameter continuation: The title of a further sheet of paper, by its number from 2 and how many there are.
    public mutating func part(over bands: PaperBands, continuation: (Int, Int) -> String) {
        guard !bands.breaks.isEmpty else { return }
        print.isFitted = false
        print.columnBreaks = bands.breaks
        print.repeatedColumns = 0...bands.naming - 1
        // Rules go on over all sheets of paper.
        for row in rows.indices {
            let cells = rows[row].cells
            guard let style = cells.last?.style, cells.count == bands.line.upperBound, style.hasRule else { continue }
            for column in 0..<bands.columnCount where column >= cells.count || cells[column].isAbsent {
                self[row, column] = Cell(.blank, style)
            }
        }
        let signatureRow = rows.lastIndex { row in row.cells.contains { $0.style.role == .signature } }
        let signature = signatureRow.map { (row: $0, words: wordsToSign(inRow: $0)) }
        let style = self[0, bands.line.lowerBound].style
        let caption = rows[1].cells.dropFirst(bands.line.lowerBound + 1).first {
            $0.content.shownText?.isEmpty == false
        }
        for (index, (start, end)) in zip(bands.breaks, bands.breaks.dropFirst() + [bands.columnCount]).enumerated() {
            let room = digits(inColumns: start..<end, ofSize: style.role.pointSize)
            let title = TitleLines.broken(continuation(index + 2, bands.breaks.count + 1), toFit: room)
            place(.text(title, style), row: 0, column: start, columns: end - start)
            if let signature {
                let words = Cell.text(signature.words, .signature.wrapping())
                place(words, row: signature.row, column: start, columns: end - start)
            }
            guard let caption else { continue }
            place(Cell(caption.content, caption.style), row: 1, column: start, columns: end - start)
        }
    }
}

extension Sheet {
    /// The words to sign behind, for one cell of a further sheet of paper: its columns are not those of the first.
    private func wordsToSign(inRow row: Int) -> String {
        let words = rows[row].cells.compactMap(\.content.shownText).filter { !$0.isEmpty }
        return words.joined(separator: String(repeating: "\u{3000}", count: 8))
    }
}

extension CellStyle {
    fileprivate var hasRule: Bool { role == .title || role == .sectionHeading }
}
