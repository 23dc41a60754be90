/// A name that the product's own data and other offices' scripts use for something.
public protocol Identifier: RawRepresentable<String>, Hashable, Sendable, Codable, Comparable, CustomStringConvertible,
    CodingKeyRepresentable
{
    /// The identifier with this text.
    init(rawValue: String)
}

extension Identifier {
    /// The identifier with this text.
    public init(_ text: some StringProtocol) { self.init(rawValue: String(text)) }

    /// The text.
    public var description: String { rawValue }

    /// Order of the texts.
    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// A programme, such as `nanyang-2023`.
public struct ProgrammeID: Identifier {
    /// The text.
    public let rawValue: String
    /// The identifier with this text.
    public init(rawValue: String) { self.rawValue = rawValue }
}

/// Our own key of a region. It never changes, unlike administrative codes, and a zone without a code has one too.
public struct RegionID: Identifier {
    /// The text.
    public let rawValue: String
    /// The identifier with this text.
    public init(rawValue: String) { self.rawValue = rawValue }
}

/// Something that counties report, such as `teams.trained`.
public struct MeasureID: Identifier {
    /// The text.
    public let rawValue: String
    /// The identifier with this text.
    public init(rawValue: String) { self.rawValue = rawValue }
}

/// Something that is computed and judged, such as `teams.completion`.
public struct IndicatorID: Identifier {
    /// The text.
    public let rawValue: String
    /// The identifier with this text.
    public init(rawValue: String) { self.rawValue = rawValue }
}

/// A form that counties fill in, such as `monthly`.
public struct FormID: Identifier {
    /// The text.
    public let rawValue: String
    /// The identifier with this text.
    public init(rawValue: String) { self.rawValue = rawValue }
}
