public import Formulas

/// The register of institutions (机构名册), with dated membership.
public struct Register: Hashable, Sendable {
    /// Two ways to say whose an institution is. Each adds up to the whole; they are never mixed.
    public enum View: String, Hashable, Sendable, CaseIterable {
        /// By the county on whose land it lies.
        case host
        /// By the county or zone that manages it.
        case managing
    }

    /// Every entry, in the order of the roster.
    public let entries: [Institution]

    /// A register of these entries.
    public init(_ entries: [Institution]) { self.entries = entries }

    /// The institutions of a kind that exist on a day.
    public func institutions(ofKind kind: String, on day: CalendarDate) -> [Institution] {
        entries.filter { $0.kind == kind && $0.holds(on: day) }
    }

    /// Those of one region, by one view.
    public func institutions(
        ofKind kind: String,
        of region: RegionID,
        by view: View,
        on day: CalendarDate
    ) -> [Institution] {
        institutions(ofKind: kind, on: day).filter { (view == .host ? $0.host : $0.managing) == region }
    }

    /// What formulas see of the institutions of a region: for a county those on its land, for a zone those that it manages.
    /// A county's number then holds the zone's as a part (其中), as its reports do. `nil` where the register has no
    /// institution of this kind at all.
    public func attributes(ofKind kind: String, in region: Region, on day: CalendarDate) -> [[String: FormulaValue]]? {
        guard entries.contains(where: { $0.kind == kind }) else { return nil }
        let view: View = region.kind == .zone ? .managing : .host
        return institutions(ofKind: kind, of: region.id, by: view, on: day).map(\.attributes)
    }

    /// The institutions of a region that a condition does not hold for, so that a ledger can name them. An attribute that
    /// the roster leaves empty has not been shown.
    public func lacking(
        _ condition: Expression,
        ofKind kind: String,
        of region: RegionID,
        by view: View,
        on day: CalendarDate
    ) -> [Institution] {
        institutions(ofKind: kind, of: region, by: view, on: day).filter { institution in
            condition.evaluate(in: NamedValues(institution.attributes)).outcome != .value(.boolean(true))
        }
    }

    /// The first pair of entries that say different things about one institution on the same day.
    public var contradiction: (Institution, Institution)? {
        for (_, entries) in Dictionary(grouping: entries, by: \.id) where entries.count > 1 {
            for (index, entry) in entries.enumerated() {
                if let other = entries[(index + 1)...].first(where: entry.overlaps) { return (entry, other) }
            }
        }
        return nil
    }
}
