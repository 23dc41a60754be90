public import Workbooks

extension Sheet {
    /// The numbers of every column in some rows add up to what they do today, so that nobody changes one unseen. Columns that
    /// people fill in are left out, and those whose sum is beyond what a spreadsheet keeps.
    public func numberChecks(from first: Int, through last: Int) -> [TableCheck] {
        guard first <= last else { return [] }
        var filledIn: Set<Int> = []
        var sums: [Int: Double] = [:]
        for row in rows[first...last] {
            for column in row.cells.indices {
                if row.cells[column].style.isUnlocked { filledIn.insert(column) }
                if let number = row.cells[column].content.addend { sums[column, default: 0] += number }
            }
        }
        return sums.sorted { $0.key < $1.key }.compactMap { column, sum in
            let range = CellRange(row: first, column: column, rows: last - first + 1)
            return filledIn.contains(column) ? nil : .total(sum, in: range.a1)
        }
    }

    /// Says, live, whether all checks agree; nothing where there is none. Very many take more than one line, because a formula
    /// has a greatest length. Returns the cells that say it.
    @discardableResult
    public mutating func append(_ checks: [TableCheck], over columns: Range<Int>) -> [CellAddress] {
        let first = rows.count
        var rest = checks[...]
        while !rest.isEmpty {
            var length = 0
            let some = rest.prefix { check in
                length += check.formula.utf16.count + 3
                return length < Self.longestCheck
            }
            append(line: rest.prefix(max(1, some.count)), over: columns)
            rest = rest.dropFirst(max(1, some.count))
        }
        return (first..<rows.count).map { CellAddress(row: $0, column: columns.lowerBound) }
    }

    private mutating func append(line checks: ArraySlice<TableCheck>, over columns: Range<Int>) {
        let fails = checks.contains { !$0.passes }
        let all = checks.map { "(\($0.formula))" }.joined(separator: "*")
        place(
            .formula(
                "IF(\(all)=1,\"\(Wording.allAgree)\",\"\(Wording.someDiffer)\")",
                gives: fails ? Wording.someDiffer : Wording.allAgree,
                fails ? .footnote.lit(.red) : .footnote
            ),
            row: rows.count,
            column: columns.lowerBound,
            columns: columns.count
        )
    }

    private static let longestCheck = 7_000
}
