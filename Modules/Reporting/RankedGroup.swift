public import Domain
public import Indicators

/// The regions that are ranked against each other: best first, then those that cannot be ranked.
public struct RankedGroup: Hashable, Sendable {
    /// Who they are.
    public let group: RankGroup
    /// Those with a place, by place; equal places in the order of the programme.
    public let ranked: [RegionStanding]
    /// Those without a place, in the order of the programme.
    public let unranked: [RegionStanding]

    /// All of them, in the order of the ranking.
    public var rows: [RegionStanding] { ranked + unranked }
    /// Decimals at which scores that differ print differently.
    public var scorePlaces: Int { RatePlaces.distinguishing(ranked.compactMap(\.score)) }
    /// The words for the group, such as `县市区`, `乡镇街道` or `功能区`.
    public let title: String
}

extension Programme {
    /// Whether a province runs it: its offices are 处室, and what it verifies is 省级.
    public var isOfProvince: Bool { areas.first?.kind == .province }

    /// The words for a group: `功能区`, `乡镇街道` where all of it are towns and subdistricts, `市县` below a province, otherwise
    /// `县市区`.
    public func title(of group: RankGroup) -> String {
        Wording.title(of: group, isTowns: isOfTowns, isOfProvince: isOfProvince)
    }

    /// Whether all that are ranked as counties are towns and subdistricts.
    public var isOfTowns: Bool {
        let kinds = Set(regions.filter { $0.group == .county }.map(\.kind))
        return !kinds.isEmpty && kinds.isSubset(of: [.town, .subdistrict])
    }
}

extension ReportRequest {
    /// The groups of the programme, counties first. Groups are never mixed in one list.
    public var groups: [RankedGroup] {
        let order = standing.ranked
        return RankGroup.allCases.compactMap { group in
            let rows = order.filter { $0.group == group }
            guard !rows.isEmpty else { return nil }
            return RankedGroup(
                group: group,
                ranked: rows.filter { $0.place != nil },
                unranked: rows.filter { $0.place == nil },
                title: programme.title(of: group)
            )
        }
    }

    /// The rows of a group in the order of the programme, as a ledger shows them.
    public func ledgerRows(of group: RankGroup) -> [RegionStanding] {
        programme.regions.filter { $0.group == group }.compactMap { standing.row(of: $0.id) }
    }

    /// The standing of the period before; `nil` where that one is not closed.
    private var previous: Standing? { earlier.last { $0.period == standing.period.previous } }

    /// The place of a region within its group in the period before; `nil` where that one is not closed.
    public func previousPlace(of region: RegionID) -> Int? { previous?.row(of: region)?.place?.inGroup }

    /// By how many places a region rose within its group; negative when it fell, `nil` where there is no earlier or
    /// no present place.
    public func rise(of row: RegionStanding) -> Int? { standing.rise(of: row.region, since: previous) }
}
