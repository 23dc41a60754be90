import Domain
import Indicators
import Quantities

/// What the figures say, in the sentences of official documents. Every number in them is taken from the standing.
public struct StandingSentences: Sendable {
    private let request: ReportRequest
    private let headline: Headline

    /// Prepares the sentences of a request.
    public init(_ request: ReportRequest) {
        self.request = request
        headline = Headline(request)
    }

    /// How the whole stands against time and thresholds, and how that changed since the period before.
    public var overall: [String] {
        var sentences = [headline.progress]
        if let before = request.earlier.last(where: { $0.period == request.period.previous }) {
            let changes = request.programme.indicators.compactMap { indicator -> String? in
                guard let now = request.standing.whole[indicator.id]?.ratio?.value,
                    let then = before.whole[indicator.id]?.ratio?.value
                else { return nil }
                return Wording.change(indicator, from: then, to: now)
            }
            if !changes.isEmpty { sentences.append(Wording.changes(before.period, changes)) }
        }
        return sentences
    }

    /// A paragraph for every group: the first three, the last three, who is not ranked.
    public var places: [String] {
        request.groups.map { group in
            Wording.ranking(
                group,
                first: Self.named(group.ranked.filter { ($0.place?.inGroup ?? .max) <= 3 }, request),
                last: Self.named(Self.last(group), request),
                unranked: group.unranked.map { request.name(of: $0.region) }
            )
        }
    }

    /// The last three, and nobody who is among the first three already.
    private static func last(_ group: RankedGroup) -> [RegionStanding] {
        guard group.ranked.count > 3 else { return [] }
        let scores = group.ranked.compactMap(\.score)
        let third = scores[max(0, scores.count - 3)]
        return group.ranked.filter { row in
            (row.score.map { $0 <= third } ?? false) && (row.place?.inGroup ?? 0) > 3
        }
    }

    /// Those who share a place are named together.
    private static func named(_ rows: [RegionStanding], _ request: ReportRequest) -> [String] {
        let places = rows.first.map { request.scorePlaces(in: $0.group) } ?? 2
        return rows.reduce(into: [[RegionStanding]]()) { ties, row in
            if let tied = ties.last?.first, tied.place?.inGroup == row.place?.inGroup {
                ties[ties.count - 1].append(row)
            } else {
                ties.append([row])
            }
        }
        .map { tied in
            Wording.placed(tied.map { request.name(of: $0.region) }, tied[0].score, places)
        }
    }

    /// What is wrong, by name: who lags, who misses a threshold, who has not reported, who came late.
    public var problems: [String] {
        var problems: [String] = []
        // As the list of what is unfinished has them, and what was done too late, which costs points.
        let lights: [Light] = [.overdue, .doneLate, .farBehind, .behind, .notMet, .found, .dueSoon]
        for indicator in request.programme.everyIndicator where indicator.terms.scope == .each {
            problems += lagging(indicator, lights: lights)
        }
        problems += wholeProblems
        let silent = request.unreported.map { entry in
            Wording.region(
                request.name(of: entry.region),
                entry.isSilent ? [] : entry.measures.map { request.programme.measure($0)?.name ?? $0.rawValue }
            )
        }
        if !silent.isEmpty { problems.append(Wording.unreported(silent)) }
        if !request.late.isEmpty { problems.append(Wording.lateAll(request.late.count, late())) }
        return problems.isEmpty ? [Wording.noProblems] : problems
    }

    private func lagging(_ indicator: Indicator, lights: [Light]) -> [String] {
        lights.compactMap { light in
            let named = request.programme.regions.compactMap { region -> String? in
                let outcome = request.standing.row(of: region.id)?.outcome(of: indicator.id)
                guard outcome?.light == light, let judged = outcome?.judged else { return nil }
                return Wording.lagging(region, judged, indicator, request)
            }
            return named.isEmpty ? nil : Wording.laggingAll(indicator.shortName, light, named)
        }
    }

    /// What the whole is judged by and has not reached; no unit can be named for it.
    var wholeProblems: [String] {
        request.programme.everyIndicator.filter { $0.terms.scope == .whole }.compactMap { indicator in
            let progress = IndicatorProgress(indicator, in: request)
            guard let light = progress.light, light.isFailing else { return nil }
            return Wording.wholeLagging(progress, light, in: request)
        }
    }

    /// Who came late, each unit once: how many files, by how many days at the most. A file that belongs to nobody alone is
    /// named by itself.
    private func late() -> [String] {
        var days: [RegionID: [LateSubmission]] = [:]
        var files: [String] = []
        for entry in request.late {
            if entry.regions.count == 1 {
                days[entry.regions[0], default: []].append(entry)
            } else {
                files.append(Wording.lateFile(entry.submission.fileName, entry.days))
            }
        }
        return request.programme.regions.compactMap { region in
            days[region.id].map { Wording.lateRegion(region.name, $0, in: request.period) }
        } + files
    }

    /// What has to happen now: for each sort of problem that there is, and until when.
    public var requirements: [String] {
        let lights = Set(
            request.standing.rows.flatMap { ($0.outcomes.values + ($0.duties?.values ?? [])).compactMap(\.light) }
        )
        let day = request.standing.asOf
        var sentences: [String] = []
        if let end = Period(.year, year: day.year)?.end, end > day {
            sentences.append(Wording.timeLeft(end.days(after: day), on: day))
        }
        if !lights.isDisjoint(with: [.behind, .farBehind, .overdue]) { sentences.append(Wording.catchUp) }
        if lights.contains(.notMet) { sentences.append(Wording.reachThreshold) }
        if lights.contains(.doneLate) { sentences.append(Wording.beOnTime) }
        if !request.unreported.isEmpty { sentences.append(Wording.reportNow) }
        if !request.late.isEmpty { sentences.append(Wording.reportInTime) }
        sentences.append(Wording.verify)
        return sentences
    }
}
