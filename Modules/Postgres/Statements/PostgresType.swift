/// The type of a column, by its object identifier. Built-in types have the same number on every server.
public struct PostgresType: RawRepresentable, Sendable, Hashable {
    /// The object identifier in `pg_type`.
    public let rawValue: UInt32

    /// Any type.
    public init(rawValue: UInt32) {
        self.rawValue = rawValue
    }

    /// `boolean`.
    public static let boolean = Self(rawValue: 16)
    /// `bytea`.
    public static let bytea = Self(rawValue: 17)
    /// `bigint`.
    public static let int8 = Self(rawValue: 20)
    /// `smallint`.
    public static let int2 = Self(rawValue: 21)
    /// `integer`.
    public static let int4 = Self(rawValue: 23)
    /// `text`.
    public static let text = Self(rawValue: 25)
    /// `oid`.
    public static let oid = Self(rawValue: 26)
    /// `real`.
    public static let float4 = Self(rawValue: 700)
    /// `double precision`.
    public static let float8 = Self(rawValue: 701)

    /// Whether this is one of the whole-number types.
    var isInteger: Bool {
        [.int2, .int4, .int8, .oid].contains(self)
    }

    /// The element type of the array types that this module reads.
    var element: PostgresType? {
        switch rawValue {
        case 1000: .boolean
        case 1005: .int2
        case 1007: .int4
        case 1016: .int8
        case 1009, 1015, 1002: .text
        case 1021: .float4
        case 1022: .float8
        default: nil
        }
    }
}
