import Workbooks

/// Where a page may not begin.
extension Sheet {
    /// No heading at the foot of a page, no chart cut by it, no end of a document torn, no short section parted.
    mutating func breakBeforeHeadings(orEnd end: Int? = nil) {
        let headings = rows.indices.filter { row in
            guard let role = rows[row].cells.first?.style.role else { return false }
            return role == .paragraphHeading || role == .sectionHeading
        }
        // A break moves everything below it, so each page is looked at again.
        for _ in 0..<Self.mostPasses {
            let starts = pageStarts()
            let torn = end.flatMap { end in starts.contains { $0 > end } ? end : nil }
            // A chart stands below its heading.
            let cut = charts.map(\.frame).first { frame in
                starts.contains { frame.first.row < $0 && $0 <= frame.last.row }
            }
            let alone = headings.first { heading in
                starts.contains(heading + 1) || isHeader(heading + 1) && starts.contains(heading + 2)
            }
            let chart = cut.map { max(0, $0.first.row - 1) }
            guard let parted = alone ?? chart ?? torn ?? shortSection(in: starts) ?? shortMerge(in: starts),
                let start = starts.last(where: { $0 <= parted }), start < parted
            else { return }
            print.rowBreaks.append(parted)
        }
    }

    /// A section of a table that a page parts although it would fit on one: it begins the page.
    private func shortSection(in starts: [Int]) -> Int? {
        let sections = rows.indices.filter { rows[$0].cells.first?.style.role == .sectionHeading }
        let heights = printedHeights
        return zip(sections, sections.dropFirst() + [rows.count]).first { section, next in
            let end = rows[section + 1..<next].firstIndex { $0.cells.isEmpty } ?? next
            guard heights.count >= end, starts.contains(where: { $0 > section && $0 < end }) else { return false }
            return heights[section..<end].reduce(0, +) < Self.shortest * pageHeight
        }?.0
    }

    /// Cells merged over rows that a page parts although they would fit on one: they begin the page.
    private func shortMerge(in starts: [Int]) -> Int? {
        let heights = printedHeights
        return merges.first { merge in
            guard merge.rowCount > 1, heights.indices.contains(merge.last.row),
                starts.contains(where: { $0 > merge.first.row && $0 <= merge.last.row })
            else { return false }
            return heights[merge.first.row...merge.last.row].reduce(0, +) < Self.shortest * pageHeight
        }?.first.row
    }

    private func isHeader(_ row: Int) -> Bool {
        rows.indices.contains(row) && rows[row].cells.first?.style.role == .header
    }

    private static let shortest = 0.6
    private static let mostPasses = 60
}
