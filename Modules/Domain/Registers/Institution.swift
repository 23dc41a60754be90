public import Formulas

/// What the register says of one institution for some time. When anything changes, another entry follows, so that the
/// register of any day can be read again.
public struct Institution: Hashable, Sendable {
    /// The key of the roster; never a person's number.
    public let id: String
    /// The name.
    public let name: String
    /// The kind, such as `village-clinic` or `township-hospital`.
    public let kind: String
    /// The county on whose land it lies (所在县区), which receives and pays.
    public let host: RegionID
    /// The county or zone that manages it (管理单位).
    public let managing: RegionID
    /// The first day for which this holds; open where `nil`.
    public let from: CalendarDate?
    /// The last day for which this holds; open where `nil`. An institution without a later entry was closed then.
    public let until: CalendarDate?
    /// What else the roster says: ownership, licence, the standard it reached, beds.
    public let attributes: [String: FormulaValue]

    /// An entry of the register.
    public init(
        id: String,
        name: String,
        kind: String,
        host: RegionID,
        managing: RegionID,
        from: CalendarDate? = nil,
        until: CalendarDate? = nil,
        attributes: [String: FormulaValue] = [:]
    ) {
        self.id = id
        self.name = name
        self.kind = kind
        self.host = host
        self.managing = managing
        self.from = from
        self.until = until
        self.attributes = attributes
    }

    /// Whether the entry holds on a day.
    public func holds(on day: CalendarDate) -> Bool {
        (from.map { $0 <= day } ?? true) && (until.map { day <= $0 } ?? true)
    }

    /// Whether two entries of one institution speak of the same day.
    public func overlaps(_ other: Institution) -> Bool {
        let startsBeforeEnd = other.until.map { end in from.map { $0 <= end } ?? true } ?? true
        let endsAfterStart = other.from.map { start in until.map { start <= $0 } ?? true } ?? true
        return id == other.id && startsBeforeEnd && endsAfterStart
    }
}
