/// Finds the region that a county's file means. Only declared names and aliases count; a name that is merely similar
/// is a suggestion for a person, never a match.
public struct RegionNames: Sendable {
    private let regions: [String: RegionID]
    private let names: [String: [String]]

    /// The names of these regions.
    public init(_ regions: [Region]) {
        var found: [String: RegionID] = [:]
        for region in regions {
            for name in [region.name] + region.aliases { found[HeaderText.plain(name)] = region.id }
        }
        self.regions = found
        names = Dictionary(regions.map { ($0.name, [$0.name] + $0.aliases) }, uniquingKeysWith: { first, _ in first })
    }

    /// The region with exactly this name, once width and blanks are evened out.
    public func region(named text: String) -> RegionID? { regions[HeaderText.plain(text)] }

    /// Names that share most of their characters with `text`, best first.
    public func suggestions(for text: String) -> [String] {
        let wanted = Set(HeaderText.plain(text))
        let scored = names.map { name, all in
            (name, all.map { HeaderText.likeness(wanted, Set(HeaderText.plain($0))) }.max() ?? 0)
        }
        return scored.filter { $0.1 >= 0.4 }.sorted { ($1.1, $0.0) < ($0.1, $1.0) }.prefix(3).map(\.0)
    }
}
