extension String {
    /// The words as they stand in a formula: in quotes, with every quote doubled.
    public var formulaText: String { "\"" + replacing("\"", with: "\"\"") + "\"" }
}
