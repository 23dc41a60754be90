public import Domain
public import Fingerprints
public import Postgres
public import Quantities

extension ProgrammeID: PostgresEncodable, PostgresDecodable {}
extension RegionID: PostgresEncodable, PostgresDecodable {}
extension MeasureID: PostgresEncodable, PostgresDecodable {}
extension FormID: PostgresEncodable, PostgresDecodable {}
extension Submission.State: PostgresEncodable, PostgresDecodable {}

extension Period: PostgresEncodable, PostgresDecodable {
    /// The identifier.
    public var postgresText: String? { id }

    /// Any text.
    public static func reads(_ type: PostgresType) -> Bool { String.reads(type) }

    /// Reads the identifier.
    public init?(postgresText: String) { self.init(postgresText) }
}

extension CalendarDate: PostgresEncodable, PostgresDecodable {
    /// The ISO text.
    public var postgresText: String? { description }

    /// Any text.
    public static func reads(_ type: PostgresType) -> Bool { String.reads(type) }

    /// Reads the ISO text; select dates as `::text`.
    public init?(postgresText: String) { self.init(postgresText) }
}

extension Receipt: PostgresEncodable, PostgresDecodable {
    /// The number.
    public var postgresText: String? { String(number) }

    /// Receipts are `bigint`.
    public static func reads(_ type: PostgresType) -> Bool { Int.reads(type) }

    /// Reads the number.
    public init?(postgresText: String) {
        guard let number = Int(postgresText) else { return nil }
        self.init(number)
    }
}

extension Fingerprint: PostgresEncodable, PostgresDecodable {
    /// The text with its algorithm.
    public var postgresText: String? { description }

    /// Any text.
    public static func reads(_ type: PostgresType) -> Bool { String.reads(type) }

    /// Reads the text with its algorithm.
    public init?(postgresText: String) { self.init(postgresText) }
}

extension Timestamp: PostgresEncodable, PostgresDecodable {
    /// An ISO text in UTC, without regard to the session's time zone.
    public var postgresText: String? { chinese + "+08" }

    /// Moments are selected as `extract(epoch from …)::bigint`.
    public static func reads(_ type: PostgresType) -> Bool { Int.reads(type) }

    /// Reads seconds since 1970.
    public init?(postgresText: String) {
        guard let seconds = Int(postgresText) else { return nil }
        self.init(secondsSince1970: seconds)
    }
}

extension Rational: PostgresDecodable {
    /// Numbers are selected as `trim_scale(…)::text`.
    public static func reads(_ type: PostgresType) -> Bool { String.reads(type) }

    /// Reads decimal text.
    public init?(postgresText: String) { self.init(decimal: postgresText) }
}
