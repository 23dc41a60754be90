/// The place at which a formula is evaluated: a region in a period, where names have values.
public protocol FormulaScope {
    /// What stands behind the name of a measure or of another indicator.
    func value(of measure: String) -> FormulaResult
    /// The target of a measure or indicator.
    func target(of subject: String) -> FormulaResult
    /// What the calendar says of the period; `nil` where the scope has no period.
    func calendar(_ word: CalendarWord) -> FormulaValue?
    /// The same region in another period; `nil` where there is none.
    func shifted(by periods: Int) -> Self?
    /// The same region in the same period of the year before; `nil` where there is none.
    var lastYear: Self? { get }
    /// The periods of the year from the first to this one.
    var yearToDate: [Self] { get }
    /// The regions of a region, or the periods of a period.
    func parts(_ span: Span) -> [Self]
    /// The attributes of every institution of a kind that is on the register at the end of the period; `nil` where there
    /// is no register.
    func institutions(ofKind kind: String) -> [[String: FormulaValue]]?
}

extension FormulaScope {
    /// No period.
    public func calendar(_ word: CalendarWord) -> FormulaValue? { nil }
    /// No other period.
    public func shifted(by periods: Int) -> Self? { nil }
    /// No other year.
    public var lastYear: Self? { nil }
    /// Only what is here.
    public var yearToDate: [Self] { [self] }
    /// Only what is here.
    public func parts(_ span: Span) -> [Self] { [self] }
    /// No register.
    public func institutions(ofKind kind: String) -> [[String: FormulaValue]]? { nil }
}

/// A scope of nothing but names and values, such as the attributes of one institution or what a clerk types in.
public struct NamedValues: FormulaScope, Sendable {
    private let values: [String: FormulaValue]

    /// A scope of these values; any other name is missing.
    public init(_ values: [String: FormulaValue]) { self.values = values }

    /// The value under a name.
    public func value(of measure: String) -> FormulaResult {
        FormulaResult(values[measure].map(FormulaResult.Outcome.value) ?? .missing([MissingOperand(measure)]))
    }

    /// There are no targets.
    public func target(of subject: String) -> FormulaResult { FormulaResult(.failed("没有“\(subject)”的目标数")) }
}
