public import Domain

/// What a report is called, when it is due and what it needs.
public struct ReportDescriptor: Hashable, Sendable {
    /// Who a workbook is for.
    public enum Scope: String, Hashable, Sendable, CaseIterable {
        /// One set of workbooks for everybody.
        case whole
        /// One workbook a region.
        case perRegion = "per-region"
    }

    /// What the office has to load before the report can be made, beside the standing itself.
    public enum Need: String, Hashable, Sendable, CaseIterable {
        /// The earlier standings of the same kind in the year.
        case earlierStandings = "earlier-standings"
        /// The closed months of the year, or its quarters or half-years where there are no months.
        case months
        /// The figures of the period before.
        case figuresBefore = "figures-before"
        /// The standing figures and the files they came from.
        case figures
    }

    /// The name in commands and file systems: small ASCII letters, digits and dashes, such as `monthly-ranking`.
    public let name: String
    /// The Chinese title, such as `月评比`; it works as a name as well.
    public let title: String
    /// The kind of period after which it is due.
    public let cadence: Period.Kind
    /// Who a workbook is for.
    public let scope: Scope
    /// What has to be loaded for it.
    public let needs: Set<Need>
    /// What the report is good for, in one Chinese sentence.
    public let summary: String

    /// Describes a report. It needs everything unless told otherwise.
    public init(
        name: String,
        title: String,
        cadence: Period.Kind,
        scope: Scope = .whole,
        needs: Set<Need> = Set(Need.allCases),
        summary: String
    ) {
        self.name = name
        self.title = title
        self.cadence = cadence
        self.scope = scope
        self.needs = needs
        self.summary = summary
    }

    /// Whether the name keeps to small ASCII letters, digits and inner dashes.
    public var hasLegalName: Bool {
        !name.isEmpty && name.first != "-" && name.last != "-"
            && name.utf8.allSatisfy { byte in
                byte == UInt8(ascii: "-") || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
                    || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
            }
    }
}
