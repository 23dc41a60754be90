public import Quantities

/// What a formula can give.
public enum FormulaValue: Hashable, Sendable {
    /// An exact number.
    case number(Rational)
    /// True or false.
    case boolean(Bool)
    /// A text.
    case text(String)
    /// A day, counted from 1970-01-01.
    case date(daysSince1970: Int)

    /// What kind of value it is.
    public var type: FormulaType {
        switch self {
        case .number: .number
        case .boolean: .boolean
        case .text: .text
        case .date: .date
        }
    }

    /// The number, where it is one.
    public var number: Rational? { if case .number(let value) = self { value } else { nil } }

    /// The truth, where it is one.
    public var boolean: Bool? { if case .boolean(let value) = self { value } else { nil } }

    /// The text, where it is one.
    public var text: String? { if case .text(let value) = self { value } else { nil } }
}

/// The kinds of value. They never turn into each other by themselves.
public enum FormulaType: String, Hashable, Sendable {
    case number, boolean, text, date

    /// What people call it.
    public var chinese: String {
        switch self {
        case .number: "数"
        case .boolean: "是或否"
        case .text: "文字"
        case .date: "日期"
        }
    }
}
