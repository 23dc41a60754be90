import Domain
import Quantities

/// One line to strike off: what a region has to reach for one indicator, with dates and posts where they are known.
struct LedgerTask {
    let region: RegionID
    /// The number of the indicator within the programme.
    let index: Int
    let indicator: Indicator
    /// What was arranged for it; nothing where the programme has only set the target.
    let arranged: WorkTask?

    /// The tasks of a region: every indicator with a target, as often as work was arranged for it, at least once.
    static func all(of region: RegionID, in programme: Programme) -> [LedgerTask] {
        programme.indicators.enumerated().flatMap { index, indicator -> [LedgerTask] in
            guard programme.targets.cell(indicator.target, of: region).number != nil else { return [] }
            let arranged = programme.tasks.filter { $0.region == region && $0.indicator == indicator.id }
            let lines: [WorkTask?] = arranged.isEmpty ? [nil] : arranged
            return lines.map { LedgerTask(region: region, index: index, indicator: indicator, arranged: $0) }
        }
    }
}
