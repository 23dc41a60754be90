internal import Workbooks

extension Sheet {
    /// The columns that can be seen, from zero.
    var seenColumns: [Int] {
        (0..<max(columnCount, merges.map(\.last.column).max() ?? 0) + 1).filter { !hiddenColumns.contains($0) }
    }

    /// The sheet as a reader of text sees it: without what only paper needs, and without its hidden columns. What a merged cell
    /// says moves to the first column of it that can be seen.
    var visible: Sheet {
        let whole = withoutPaper
        return hiddenColumns.isEmpty ? whole : whole.withoutHiddenColumns
    }

    /// Titles of further sheets of paper have no place where there is no paper, nor have lines that a title is broken into to fit it.
    private var withoutPaper: Sheet {
        var sheet = self
        for row in rows.indices.prefix(1) {
            for column in rows[row].cells.indices {
                guard case .text(let words) = rows[row].cells[column].content, words.contains("\n") else { continue }
                sheet.rows[row].cells[column].content = .text(words.replacing("\n", with: ""))
            }
        }
        guard let first = print.columnBreaks.first, let header = print.repeatedRows?.lowerBound else { return sheet }
        sheet.merges.removeAll { $0.first.row < header && $0.first.column >= first }
        for row in sheet.rows.indices.prefix(header) {
            sheet.rows[row].cells = Array(sheet.rows[row].cells.prefix(first))
        }
        return sheet
    }

    private var withoutHiddenColumns: Sheet {
        let seen = seenColumns
        let places = Dictionary(uniqueKeysWithValues: seen.enumerated().map { ($1, $0) })
        var sheet = self
        sheet.hiddenColumns = []
        sheet.merges = []
        for merge in merges {
            let columns = (merge.first.column...merge.last.column).compactMap { places[$0] }
            guard let first = columns.first, let last = columns.last else { continue }
            sheet[merge.first.row, seen[first]] = self[merge.first]
            let range = CellRange(
                CellAddress(row: merge.first.row, column: first),
                CellAddress(row: merge.last.row, column: last)
            )
            if !range.isSingleCell { sheet.merges.append(range) }
        }
        for row in sheet.rows.indices { sheet.rows[row].cells = Self.kept(seen, of: sheet.rows[row].cells) }
        sheet.tail = tail.map { tail in
            RowStream(count: tail.count, identity: "visible") { Self.kept(seen, of: tail.cells(ofRow: $0)) }
        }
        return sheet
    }

    private static func kept(_ columns: [Int], of cells: [Cell]) -> [Cell] {
        columns.prefix { $0 < cells.count }.map { cells[$0] }
    }
}
