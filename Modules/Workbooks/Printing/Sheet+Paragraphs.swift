extension Sheet {
    /// Lets the paragraphs of a document of one column flow from page to page: one that does not fit the rest of its page goes on on
    /// the next one, at least two of its lines on either, because programs do not part rows. Whatever refers to rows below comes
    /// after this.
    ///
    /// - Returns: The rows that were parted, in order, each by its number at that time.
    public mutating func flowParagraphs() -> [Int] {
        var parted: [Int] = []
        var (starts, row) = (pageStarts(), 0)
        while let place = starts.firstIndex(where: { $0 > row }) {
            row = starts[place]
            let white = pageHeight - printedHeights[starts[place - 1]..<row].reduce(0, +)
            guard part(row, into: white) else {
                // A heading goes with its paragraph now, or what follows would be parted where no page ends.
                if row > 0, rows[row - 1].cells.first?.style.role == .paragraphHeading {
                    row -= 1
                    print.rowBreaks.append(row)
                    starts = pageStarts()
                }
                continue
            }
            parted.append(row)
            row += 1
            // The second part begins the page even if the first one has left room for it.
            print.rowBreaks.append(row)
            starts = pageStarts()
        }
        return parted
    }

    /// Parts a paragraph between two of its lines where its first ones fit into so many points.
    private mutating func part(_ row: Int, into white: Double) -> Bool {
        guard let cell = rows[row].cells.first, cell.style.role == .paragraph, case .text(let text) = cell.content,
            !text.contains("\n")
        else { return false }
        let size = cell.style.role.pointSize
        // What a line really holds, and a line more than it takes: another program may draw letters wider.
        let room = ((Self.points(ofWidth: width(ofColumn: 0)) - Self.cellMargins) / size).rounded(.down) * 2
        let lines = TextWidth.lines(of: text, inWidth: room)
        let most = Int((white - Self.padding(of: cell.style.role)) / (size * Self.lineSpacing)) - 1
        let kept = min(most, lines - Self.fewestLines)
        guard kept >= Self.fewestLines, let (head, tail) = TextWidth.parted(text, afterLines: kept, inWidth: room)
        else { return false }
        let height = (Self.height(ofLines: kept + 1, cell.style.role) / Self.dot).rounded(.down) * Self.dot
        rows[row] = Row([Cell(.text(head), cell.style)], height: .points(height))
        rows.insert(Row([Cell(.text(tail), cell.style)]), at: row + 1)
        return true
    }

    private static let fewestLines = 2
    private static let cellMargins = 4.0
}

extension TextWidth {
    /// A text of one paragraph in two parts, the first of so many lines; rather at a mark near the end of the last of them than in the
    /// midst of a clause. `nil` where it has no more lines.
    static func parted(_ text: String, afterLines count: Int, inWidth width: Double) -> (head: String, tail: String)? {
        guard let end = end(ofLine: count, of: text, inWidth: max(2, Int(width))) else { return nil }
        func last(_ marks: String, within count: Int) -> String.Index? {
            let near = text.index(end, offsetBy: -count, limitedBy: text.startIndex) ?? text.startIndex
            return text[near..<end].lastIndex { marks.contains($0) }
        }
        let mark = last("。；", within: 2 * nearEnd) ?? last("、", within: 2 * nearEnd) ?? last("，", within: nearEnd)
        let cut = mark.map { text.index(after: $0) } ?? end
        return (String(text[..<cut]), String(text[cut...]))
    }

    private static func end(ofLine count: Int, of text: String, inWidth room: Int) -> String.Index? {
        var (lines, current) = (1, 0)
        var place = text.unicodeScalars.startIndex
        for piece in LineBreaks(text).joined() {
            if current + piece.width > room, current > 0 {
                if lines == count { return place }
                lines += 1
                current = 0
            }
            current += piece.width
            place = text.unicodeScalars.index(place, offsetBy: piece.length)
        }
        return nil
    }

    /// So many characters of a line may stay white for the sake of a mark.
    private static let nearEnd = 8
}
