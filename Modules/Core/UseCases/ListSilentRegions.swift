public import Domain

/// Who has not reported yet.
public struct ListSilentRegions: Sendable {
    private let services: Services

    /// Uses these services.
    public init(_ services: Services) { self.services = services }

    /// The regions that have a task in the form of which not one figure of the period stands, in the programme's order;
    /// `announced` are those whose files are ready, as in a dry run. Throws what the store throws.
    public func callAsFunction(
        _ programme: Programme,
        _ form: Form,
        _ period: Period,
        announced: Set<RegionID> = []
    ) async throws -> [Region] {
        let figures = try await services.figures.standing(of: programme.id, in: period)
        let reported = Set(figures.filter { form.measures.contains($0.measure) }.map(\.region)).union(announced)
        return programme.regions.filter { region in
            !reported.contains(region.id) && form.measures.contains { programme.expects($0, from: region.id) }
        }
    }
}
