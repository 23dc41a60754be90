/// A formula of the indicator language, parsed and checked once. `Docs/Formulas.md` describes the language.
public struct Formula: Hashable, Sendable {
    /// The text as it stands in the pack.
    public let source: String
    /// What it says.
    public let expression: Expression
    /// What kind of value it gives; `nil` where it can only be null.
    public let type: FormulaType?
    /// Every measure or indicator whose value is needed, in order of appearance.
    public let measures: [String]
    /// Every target that is needed, in order of appearance.
    public let targets: [String]

    /// Parses a formula and checks names and types. Without names every name is accepted as a number.
    ///
    /// Throws `FormulaError` with the position of the first mistake, and a suggestion where a name is nearly right.
    public init(_ source: String, names: FormulaNames? = nil) throws(FormulaError) {
        var parser = FormulaParser(tokens: try FormulaTokens.read(source), names: names)
        let whole = try parser.formula()
        expression = whole.expression
        type = whole.type
        measures = expression.names { if case .measure(let name) = $0 { name } else { nil } }
        targets = expression.names { if case .target(let name) = $0 { name } else { nil } }
        self.source = source
    }
}

/// A formula that cannot be understood.
public struct FormulaError: Error, Hashable, Sendable {
    /// Where the mistake begins, in characters from 1.
    public let position: Int
    /// What is wrong, in Chinese.
    public let message: String
    /// A name that may have been meant.
    public let suggestion: String?

    init(position: Int, message: String, suggestion: String? = nil) {
        self.position = position
        self.message = message
        self.suggestion = suggestion
    }

    /// The whole sentence: where, what, and what may have been meant.
    public var sentence: String {
        "第\(position)个字符处：\(message)" + (suggestion.map { "，可能是“\($0)”" } ?? "")
    }
}
