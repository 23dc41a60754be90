/// A value that can be read from a column.
public protocol PostgresDecodable {
    /// Whether columns of this type may be read as this value. Asked before the text is looked at, so that a mistake
    /// shows on the first row and not on the first odd one.
    static func reads(_ type: PostgresType) -> Bool

    /// Reads the column's text form; `nil` when it is not such a value.
    init?(postgresText: String)
}

extension String: PostgresDecodable {
    /// Every type has a text form: dates and exact decimals are read this way.
    public static func reads(_ type: PostgresType) -> Bool { true }

    /// The text itself.
    public init?(postgresText: String) { self = postgresText }
}

extension Bool: PostgresDecodable {
    /// `boolean` alone.
    public static func reads(_ type: PostgresType) -> Bool { type == .boolean }

    /// `t` or `f`.
    public init?(postgresText: String) {
        guard postgresText == "t" || postgresText == "f" else { return nil }
        self = postgresText == "t"
    }
}

extension Double: PostgresDecodable {
    /// Floating point only; an exact `numeric` read as `Double` would lose digits, so read it as text.
    public static func reads(_ type: PostgresType) -> Bool { type == .float4 || type == .float8 }

    /// Reads decimals, `NaN` and the infinities.
    public init?(postgresText: String) { self.init(postgresText) }
}

extension PostgresDecodable where Self: FixedWidthInteger {
    /// The integer types; a value too large for this one is refused when it occurs.
    public static func reads(_ type: PostgresType) -> Bool { type.isInteger }

    /// Reads decimal digits.
    public init?(postgresText: String) { self.init(postgresText, radix: 10) }
}

extension Int: PostgresDecodable {}
extension Int64: PostgresDecodable {}
extension Int32: PostgresDecodable {}
extension Int16: PostgresDecodable {}

extension PostgresDecodable where Self: RawRepresentable, RawValue: PostgresDecodable {
    /// Whatever the raw value reads.
    public static func reads(_ type: PostgresType) -> Bool { RawValue.reads(type) }

    /// Reads the raw value; `nil` when it is none of this type's.
    public init?(postgresText: String) {
        guard let rawValue = RawValue(postgresText: postgresText) else { return nil }
        self.init(rawValue: rawValue)
    }
}

extension Array: PostgresDecodable where Element: PostgresDecodable {
    /// Arrays whose element type the element reads.
    public static func reads(_ type: PostgresType) -> Bool {
        type.element.map(Element.reads) ?? false
    }

    /// Reads a one-dimensional array without NULL elements.
    public init?(postgresText: String) {
        guard let texts = ArrayText.decode(postgresText) else { return nil }
        let elements = texts.compactMap { $0.flatMap(Element.init(postgresText:)) }
        guard elements.count == texts.count else { return nil }
        self = elements
    }
}
