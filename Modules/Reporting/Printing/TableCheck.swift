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

    /// Two cells hold the same number.
    public static func same(_ cell: String, _ other: String, _ left: Rational, _ right: Rational) -> TableCheck {
        TableCheck(formula: "ABS(\(cell)-\(other))<0.005", passes: left == right)
    }
}

extension Sheet {
    /// Says, live, whether all checks agree; nothing where there is none. Very many take more than one line, because a formula
    /// has a greatest length.
    public mutating func append(_ checks: [TableCheck], columns: Int) {
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
