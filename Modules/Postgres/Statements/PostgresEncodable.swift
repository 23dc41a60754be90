/// A value that can be a parameter of a statement or a cell of a COPY.
public protocol PostgresEncodable {
    /// The value in PostgreSQL's text form; `nil` is NULL.
    ///
    /// May contain any character but NUL, which PostgreSQL cannot store; a statement with one is refused before it is
    /// sent. (libpq by itself would cut the text off there.)
    var postgresText: String? { get }
}

extension String: PostgresEncodable {
    /// The text itself.
    public var postgresText: String? { self }
}

extension Substring: PostgresEncodable {
    /// The text itself.
    public var postgresText: String? { String(self) }
}

extension Bool: PostgresEncodable {
    /// `t` or `f`.
    public var postgresText: String? { self ? "t" : "f" }
}

extension Double: PostgresEncodable {
    /// The shortest decimal that reads back as the same value; `NaN` and the infinities as PostgreSQL spells them.
    public var postgresText: String? {
        if isNaN { return "NaN" }
        return isInfinite ? (self < 0 ? "-Infinity" : "Infinity") : description
    }
}

extension PostgresEncodable where Self: BinaryInteger {
    /// The decimal digits.
    public var postgresText: String? { String(self) }
}

extension Int: PostgresEncodable {}
extension Int64: PostgresEncodable {}
extension Int32: PostgresEncodable {}
extension Int16: PostgresEncodable {}

extension Optional: PostgresEncodable where Wrapped: PostgresEncodable {
    /// The value's text, or NULL.
    public var postgresText: String? { flatMap(\.postgresText) }
}

extension PostgresEncodable where Self: RawRepresentable, RawValue: PostgresEncodable {
    /// The raw value's text.
    public var postgresText: String? { rawValue.postgresText }
}

extension Array: PostgresEncodable where Element: PostgresEncodable {
    /// A one-dimensional array, every element quoted: `{"a","b",NULL}`.
    public var postgresText: String? {
        ArrayText.encode(map(\.postgresText))
    }
}
