public import Domain

/// What every indicator came to for one region. The names are kept once for all regions of a standing.
public struct Outcomes: Sendable {
    /// The indicators in order, and where each stands.
    final class Names: Sendable {
        let ids: [IndicatorID]
        let places: [IndicatorID: Int]

        init(_ ids: [IndicatorID]) {
            self.ids = ids
            places = Dictionary(
                ids.enumerated().map { ($0.element, $0.offset) },
                uniquingKeysWith: { first, _ in first }
            )
        }
    }

    private let names: Names
    /// The outcomes, in the order of the indicators.
    public let values: [Outcome]

    init(_ names: Names, _ values: [Outcome]) {
        self.names = names
        self.values = values
    }

    /// The outcomes by indicator.
    public init(_ outcomes: [IndicatorID: Outcome]) {
        let pairs = outcomes.sorted { $0.key < $1.key }
        self.init(Names(pairs.map(\.key)), pairs.map(\.value))
    }

    /// What an indicator came to; `nil` where it is not among these.
    public subscript(id: IndicatorID) -> Outcome? { names.places[id].map { values[$0] } }

    /// Whether there are none.
    public var isEmpty: Bool { values.isEmpty }

    /// How many there are.
    public var count: Int { values.count }

    /// Each indicator with what it came to, in order.
    public var pairs: [(IndicatorID, Outcome)] { Array(zip(names.ids, values)) }

    private var byName: [IndicatorID: Outcome] { Dictionary(uniqueKeysWithValues: pairs) }
}

extension Outcomes: Hashable {
    /// The same indicators came to the same, in whatever order.
    public static func == (left: Outcomes, right: Outcomes) -> Bool {
        left.names === right.names || left.names.ids == right.names.ids
            ? left.values == right.values : left.byName == right.byName
    }

    /// Independent of the order.
    public func hash(into hasher: inout Hasher) { hasher.combine(byName) }
}

extension Outcomes: Codable {
    /// Reads an object of outcomes by indicator.
    public init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode([IndicatorID: Outcome].self))
    }

    /// Writes an object of outcomes by indicator.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(byName)
    }
}
