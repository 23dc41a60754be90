/// A county, district, city or functional zone (县、市、区、功能区) that a programme reaches.
public struct Region: Hashable, Sendable, Identifiable {
    /// What a region is in administrative law.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// 县.
        case county
        /// 县级市.
        case countyLevelCity = "county-level-city"
        /// 市辖区.
        case district
        /// 功能区: a development zone, run like a county but without being one.
        case zone
        /// 乡、镇.
        case town
        /// 街道.
        case subdistrict
        /// 地级市.
        case city
        /// 省.
        case province
    }

    /// Our own key.
    public let id: RegionID
    /// The short official name, such as `宛城区`.
    public let name: String
    /// What it is.
    public let kind: Kind
    /// Administrative codes with the time for which they hold; a zone may have none.
    public let codes: [DatedCode]
    /// Other names that its reports use, such as `宛城` or `宛城区卫健委`.
    public let aliases: [String]
    /// The region it belongs to.
    public let parent: RegionID?
    /// For a zone: the counties on whose land its institutions lie (所在县区), where they are counted.
    public let hosts: [RegionID]

    /// A region as the pack declares it.
    public init(
        id: RegionID,
        name: String,
        kind: Kind,
        codes: [DatedCode] = [],
        aliases: [String] = [],
        parent: RegionID? = nil,
        hosts: [RegionID] = []
    ) {
        self.id = id
        self.name = name
        self.kind = kind
        self.codes = codes
        self.aliases = aliases
        self.parent = parent
        self.hosts = hosts
    }

    /// Whether it stands for the whole and never takes part: a province, or a city that no province of the programme is above.
    public var isWhole: Bool { kind == .province || kind == .city && parent == nil }

    /// The six-digit code (GB/T 2260) that held on a day; zones have none.
    public func code(on day: CalendarDate) -> String? {
        codes.first { $0.holds(on: day) }?.code
    }

    /// Zones are ranked among themselves, because their tasks are smaller by an order of magnitude.
    public var group: RankGroup { kind == .zone ? .zone : .county }
}

/// Who is ranked against whom.
public enum RankGroup: String, Sendable, Hashable, Codable, CaseIterable {
    /// Counties, county-level cities and districts (县市区).
    case county
    /// Functional zones (功能区).
    case zone
}

/// An administrative code and the time for which it holds. Codes change: 海安县 320621 became 海安市 320685.
public struct DatedCode: Hashable, Sendable {
    /// The six digits.
    public let code: String
    /// The first day; open when `nil`.
    public let from: CalendarDate?
    /// The last day; open when `nil`.
    public let until: CalendarDate?

    /// A code with the days for which it holds.
    public init(_ code: String, from: CalendarDate? = nil, until: CalendarDate? = nil) {
        self.code = code
        self.from = from
        self.until = until
    }

    /// Whether it held on a day.
    public func holds(on day: CalendarDate) -> Bool {
        (from.map { $0 <= day } ?? true) && (until.map { day <= $0 } ?? true)
    }
}
