import Workbooks

extension NamedWorkbook {
    /// The same workbook without the columns under these headings. They are hidden, not removed: formulas go on naming their cells.
    ///
    /// - Throws: ``ReportRefusal/noSuchColumn(_:_:)`` when a heading stands over no table, since nothing may be left out by mistake
    ///   or stay in by mistake.
    func leavingOut(_ headings: Set<String>) throws(ReportRefusal) -> NamedWorkbook {
        var named = self
        var known: [String] = []
        var left = headings
        for index in named.workbook.sheets.indices where !headings.isEmpty {
            for (heading, columns) in named.workbook.sheets[index].headings {
                known.append(heading)
                guard headings.contains(heading) else { continue }
                left.remove(heading)
                named.workbook.sheets[index].hiddenColumns.formUnion(columns)
            }
        }
        guard let unknown = left.min() else { return named }
        var seen: Set<String> = []
        throw .noSuchColumn(unknown, known.filter { seen.insert($0).inserted })
    }
}

extension Sheet {
    /// The headings of its tables, as one line of words each, and the columns below them.
    fileprivate var headings: [(String, ClosedRange<Int>)] {
        let spans = Dictionary(merges.map { ($0.first, $0) }, uniquingKeysWith: { first, _ in first })
        return rows.enumerated().flatMap { row, content in
            content.cells.enumerated().compactMap { column, cell in
                guard [.header, .subHeader].contains(cell.style.role), case .text(let words) = cell.content,
                    !words.isEmpty
                else { return nil }
                let last = spans[CellAddress(row: row, column: column)]?.last.column ?? column
                return (words.replacing("\n", with: ""), column...last)
            }
        }
    }
}
