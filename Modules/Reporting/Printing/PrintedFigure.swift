import Indicators
public import Quantities
public import Workbooks

/// What a ledger prints in the place of a figure. Blank, zero, `—` and `未报` mean four different things.
public enum PrintedFigure: Hashable, Sendable {
    /// A number; zero only where zero was said.
    case number(Rational)
    /// The region has no such task: `—`.
    case noSuchTask
    /// It has the task but has not reported: `未报`.
    case notReported
    /// No value follows from the figures, for this reason: `无法计算`.
    case notComputable(String)

    /// The number, where it is one.
    public var number: Rational? { if case .number(let value) = self { value } else { nil } }

    /// The figure as a cell in this style. Numbers become number cells, everything else says in words what it is.
    public func cell(_ style: CellStyle, note: String? = nil) -> Cell {
        switch self {
        case .number(let value): Cell(.exactly(value), style, note: note)
        case .noSuchTask: .notApplicable(style)
        case .notReported: .text(Indicators.Light.notReported.word, style.word.lit(.grey), note: note)
        case .notComputable(let reason): .text(Indicators.Light.notComputable.word, style.word.lit(.grey), note: reason)
        }
    }
}

extension PrintedFigure {
    /// The figure as a formula where it is a number and the formula gives it, and as ``cell(_:note:)`` where not.
    public func live(_ formula: String, if agrees: Bool = true, _ style: CellStyle) -> Cell {
        number.map { .live(formula, gives: $0, if: agrees, style) } ?? cell(style)
    }
}

extension Cell {
    /// What a document demands, in its words; `100%` and `1` are numbers there, so they are numbers on the sheet.
    public static func stated(_ words: String, _ style: CellStyle) -> Cell {
        if let number = Rational(decimal: words) { return Cell(.exactly(number), style) }
        guard words.hasSuffix("%"), let share = Rational(decimal: words.dropLast()),
            let part = share.divided(by: Rational(100))
        else { return .text(words, style) }
        return Cell(.exactly(part), style.formatted(.percent(share.wholeNumber == nil ? 2 : 0)))
    }
}

extension Cell {
    /// A figure as a formula where that gives exactly it with the figures on the sheet, and plain where it does not: a sum over
    /// units that are left out, a rounded difference.
    public static func live(_ formula: String, gives value: Rational, if agrees: Bool = true, _ style: CellStyle)
        -> Cell
    {
        agrees ? .formula(formula, gives: value.approximation, style) : Cell(.exactly(value), style)
    }
}

extension CellContent {
    /// A whole number as such, everything else as the nearest number a spreadsheet knows.
    public static func exactly(_ value: Rational) -> CellContent {
        value.wholeNumber.map(CellContent.integer) ?? .number(value.approximation)
    }
}

extension CellStyle {
    /// The same style for a word in the place of a number.
    public var word: CellStyle { formatted(.general).aligned(.center) }

    /// Words in a table: at the left, set in from the rule, broken into lines.
    public static let words = CellStyle.body.aligned(.left, indent: 1).wrapping()

    /// Small words in a table, alike.
    public static let smallWords = CellStyle.remark.aligned(.left, indent: 1)
}
