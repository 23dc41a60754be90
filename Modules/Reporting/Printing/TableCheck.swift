public import Quantities
public import Workbooks

/// Two sides that must agree (勾稽), as a formula that gives 1 when they do, and whether they do today.
public struct TableCheck: Hashable, Sendable {
    /// The formula, without the leading `=`.
    public let formula: String
    /// Whether both sides agree today.
    public let passes: Bool
    /// What is checked, for pages that list their checks.
    public let words: String

    init(formula: String, passes: Bool, words: String = "") {
        self.formula = formula
        self.passes = passes
        self.words = words
    }

    /// The total in a cell is the sum of cells.
    public static func sum(
        of cells: CellRange,
        is total: CellAddress,
        _ parts: [Rational],
        _ whole: Rational
    ) -> TableCheck {
        TableCheck(
            formula: "ROUND(SUM(\(cells.a1))-\(total.a1),2)=0",
            passes: parts.reduce(.zero, +) == whole
        )
    }

    /// A number stands in a cell, here or on another sheet, to nine decimals.
    public static func number(_ wanted: Rational, standsIn cell: String, words: String = "") -> TableCheck {
        TableCheck(formula: "ABS(\(cell)-\(wanted.decimal(places: 9)))<0.00000001", passes: true, words: words)
    }

    /// So many cells of a range hold a number.
    public static func numbers(_ wanted: Int, in range: String, words: String = "") -> TableCheck {
        TableCheck(formula: "COUNT(\(range))=\(wanted)", passes: true, words: words)
    }

    /// The numbers of a range add up to these.
    public static func total(_ numbers: [Rational], in range: String) -> TableCheck {
        let sum = numbers.reduce(.zero, +)
        // A spreadsheet adds fifteen digits.
        let slack = max(Rational(1, over: 1_000) ?? .one, sum.magnitude * (Rational(1, over: 100_000_000_000) ?? .one))
        let places = (sum.decimal(places: 4), slack.decimal(places: 4))
        return TableCheck(formula: "ABS(SUM(\(range))-(\(places.0)))<\(places.1)", passes: true)
    }

    /// The checks that a cell of another sheet speaks for all agree.
    public static func agree(_ cell: CellAddress, on sheet: String) -> TableCheck {
        let reference = SheetRange(sheet: sheet, cells: CellRange(cell, cell)).reference
        return TableCheck(
            formula: "\(reference)=\(Wording.allAgree.formulaText)",
            passes: true,
            words: Wording.sheetCheck(sheet)
        )
    }

    /// Two cells hold the same number.
    public static func same(_ cell: String, _ other: String, _ left: Rational, _ right: Rational) -> TableCheck {
        TableCheck(formula: "ABS(\(cell)-\(other))<0.005", passes: left == right)
    }
}

extension Sheet {
    /// All numbers in some rows add up to what they do today, so that nobody changes one unseen; columns that people fill in are left
    /// out. `nil` where there is no number, or one beyond what a spreadsheet adds exactly.
    public func numbersCheck(from first: Int, through last: Int) -> TableCheck? {
        guard first <= last else { return nil }
        var open: Set<Int> = []
        var sums: [Int: Double] = [:]
        for row in rows[first...last] {
            for column in row.cells.indices {
                if row.cells[column].style.isUnlocked { open.insert(column) }
                if let number = row.cells[column].content.number { sums[column, default: 0] += number }
            }
        }
        let columns = sums.keys.filter { !open.contains($0) }.sorted()
        let total = columns.reduce(0) { $0 + (sums[$1] ?? 0) }
        guard !columns.isEmpty, total.magnitude < 1e14 else { return nil }
        // Neighbouring columns are one range.
        var ranges: [CellRange] = []
        for column in columns {
            if ranges.last?.last.column == column - 1 {
                ranges[ranges.count - 1].last.column = column
            } else {
                ranges.append(CellRange(row: first, column: column, rows: last - first + 1))
            }
        }
        let sum = Rational(Int((total * 10_000).rounded()), over: 10_000) ?? .zero
        let slack = Rational(Int((total.magnitude / 1e7).rounded(.up)) + 10, over: 10_000) ?? .one
        return TableCheck(
            formula:
                "ABS(SUM(\(ranges.map(\.a1).joined(separator: ",")))-(\(sum.decimal(places: 4))))<\(slack.decimal(places: 4))",
            passes: true
        )
    }

    /// Says, live, whether all checks agree; nothing where there is none. Very many take more than one line, because a formula
    /// has a greatest length. Returns the cells that say it.
    @discardableResult
    public mutating func append(_ checks: [TableCheck], columns: Int) -> [CellAddress] {
        let first = rows.count
        var rest = checks[...]
        while !rest.isEmpty {
            var length = 0
            let some = rest.prefix { check in
                length += check.formula.utf16.count + 3
                return length < Self.longestCheck
            }
            append(line: rest.prefix(max(1, some.count)), columns: columns)
            rest = rest.dropFirst(max(1, some.count))
        }
        return (first..<rows.count).map { CellAddress(row: $0, column: 0) }
    }

    private mutating func append(line checks: ArraySlice<TableCheck>, columns: Int) {
        let fails = checks.contains { !$0.passes }
        let all = checks.map { "(\($0.formula))" }.joined(separator: "*")
        place(
            .formula(
                "IF(\(all)=1,\"\(Wording.allAgree)\",\"\(Wording.someDiffer)\")",
                gives: fails ? Wording.someDiffer : Wording.allAgree,
                fails ? .footnote.lit(.red) : .footnote
            ),
            row: rows.count,
            column: 0,
            columns: columns
        )
    }

    private static let longestCheck = 7_000
}

extension CellContent {
    /// What a spreadsheet adds when it adds the cell: a number, a day, the number that a formula gives.
    fileprivate var number: Double? {
        switch self {
        case .integer(let value): Double(value)
        case .number(let value): value
        case .date(let date): Double(date.serial)
        case .formula(let formula): if case .number(let value) = formula.result { value } else { nil }
        case .blank, .text, .link: nil
        }
    }
}
