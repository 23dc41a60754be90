import Domain
public import Indicators

/// What is worth a remark on a region: a tie, what is missing, why a value is impossible, what the light is for, what
/// was over-completed, by how many days its own file came late.
public struct RegionRemarks: Sendable {
    private let request: ReportRequest
    private let missing: [RegionID: [MeasureID]]
    private let lateDays: [RegionID: Int]

    /// Prepares the remarks of a request.
    public init(_ request: ReportRequest) {
        self.request = request
        missing = Dictionary(uniqueKeysWithValues: request.unreported.map { ($0.region, $0.measures) })
        // A late file that brought everybody's figures is the office's own and says nothing about a region.
        let reported = request.standing.rows.count { !$0.isSilent }
        let own = request.late.filter { $0.regions.count == 1 || $0.regions.count < reported }
        lateDays = Dictionary(own.flatMap { file in file.regions.map { ($0, file.days) } }, uniquingKeysWith: max)
    }

    /// The remarks on a region, the weightiest first.
    public func remarks(on row: RegionStanding) -> [String] {
        Wording.remarks(
            row,
            request.programme.indicators.map { PrintedOutcome($0, of: row.region, in: request) },
            missing: (missing[row.region] ?? []).map { request.programme.measure($0)?.name ?? $0.rawValue },
            lateDays: lateDays[row.region]
        )
    }
}
