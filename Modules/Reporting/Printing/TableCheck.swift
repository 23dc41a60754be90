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

    /// The column of places of a group on a page has a place for everybody who is ranked.
    public static func places(of group: RankedGroup, firstRow: Int, on sheet: String) -> TableCheck {
        let cells = CellRange(row: firstRow, column: 0, rows: group.rows.count)
        let words = Wording.rankedCheck(group.title, sheet)
        return numbers(group.ranked.count, in: SheetRange(sheet: sheet, cells: cells).reference, words: words)
    }

    /// The cells of a range add up to a sum, as a spreadsheet adds them; `nil` beyond what it keeps to four decimals.
    public static func total(_ sum: Double, in range: String) -> TableCheck? {
        guard sum.magnitude < 1e14, let exact = Rational(Int((sum * 10_000).rounded()), over: 10_000) else {
            return nil
        }
        // A spreadsheet adds fifteen digits.
        let slack = max(10, Int(sum.magnitude / 1e7))
        let least = Rational(slack, over: 10_000) ?? .one
        let formula = "ABS(SUM(\(range))-(\(exact.decimal(places: 4))))<\(least.decimal(places: 4))"
        return TableCheck(formula: formula, passes: true)
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
