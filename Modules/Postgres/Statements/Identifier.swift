/// The name of a schema, table, column or role: the only thing besides a literal that may stand in SQL unparameterised.
///
/// Always written in double quotes, so any text is a name and none is syntax. Takes literals and, where a name comes
/// from settings (`--schema`), checked text.
public struct Identifier: Sendable, Hashable, ExpressibleByStringLiteral, CustomStringConvertible {
    /// The bare name, without quotes.
    public let name: String

    /// Checks a name that comes from outside.
    ///
    /// Returns `nil` when it is empty, longer than the 63 bytes PostgreSQL keeps (the rest would be cut off silently,
    /// so that two names could become one) or contains NUL.
    public init?(_ name: String) {
        guard Self.isValid(name) else { return nil }
        self.name = name
    }

    /// A name written in the program; one that PostgreSQL could not keep stops it.
    public init(stringLiteral name: StaticString) {
        precondition(Self.isValid(name.description), "not an identifier: \(name)")
        self.name = name.description
    }

    private static func isValid(_ name: String) -> Bool {
        1...63 ~= name.utf8.count && !name.utf8.contains(0)
    }

    /// The name as SQL spells it: in double quotes, those inside doubled.
    public var quoted: String {
        "\"" + name.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }

    /// The bare name.
    public var description: String { name }
}
