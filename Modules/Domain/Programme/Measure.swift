public import Formulas

/// Something that counties report (填报指标), such as the number of trained teams.
public struct Measure: Hashable, Sendable {
    /// How a value relates to time.
    public enum Accumulation: String, Sendable, Hashable, CaseIterable {
        /// Since the beginning of the year (累计); it never falls without a correction.
        case cumulative
        /// Within the period alone (当期).
        case flow
        /// At the end of the period (期末).
        case stock
    }

    /// What a value is.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// A whole number of things or people, not negative.
        case count
        /// A decimal number, not negative, in the unit of the measure.
        case decimal
        /// An amount of money, stored in fen.
        case money
        /// A day.
        case date
        /// Free text.
        case text

        /// Whether a number is reported, and no day or words.
        public var isNumber: Bool { self != .date && self != .text }
    }

    /// Where the things that a zone reports are counted (功能区口径).
    public enum ZoneRule: String, Sendable, Hashable, CaseIterable {
        /// A zone's value is its own and adds to the city's total.
        case own
        /// A zone's value is already inside that of its host counties (“其中”); the city's total counts hosts only.
        case withinHost = "within-host"
    }

    /// The identifier.
    public let id: MeasureID
    /// The Chinese name.
    public let name: String
    /// The unit of one, such as `个`.
    public let unit: String
    /// How a value relates to time.
    public let accumulation: Accumulation
    /// What a value is.
    public let kind: Kind
    /// Where a zone's things are counted.
    public let zoneRule: ZoneRule
    /// The measure that this one is a part of and so can never exceed, if any.
    public let partOf: MeasureID?
    /// Other words for the unit that a cell may carry, such as `名` and `人`.
    public let unitWords: [String]
    /// How the figure is counted from the register of institutions, where it is one of its counts.
    public let roster: Formula?
    /// The unit and its other words.
    public var allUnitWords: [String] { [unit] + unitWords }

    /// A measure as the pack declares it.
    public init(
        id: MeasureID,
        name: String,
        unit: String,
        accumulation: Accumulation = .cumulative,
        kind: Kind = .count,
        zoneRule: ZoneRule = .own,
        partOf: MeasureID? = nil,
        unitWords: [String] = [],
        roster: Formula? = nil
    ) {
        self.id = id
        self.name = name
        self.unit = unit
        self.accumulation = accumulation
        self.kind = kind
        self.zoneRule = zoneRule
        self.partOf = partOf
        self.unitWords = unitWords
        self.roster = roster
    }
}
