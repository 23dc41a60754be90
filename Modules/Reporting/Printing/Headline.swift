import Domain
import Indicators
import Quantities

/// The sentences that a leader reads first, computed from the standing: how the whole stands, who leads, who lags.
public struct Headline: Hashable, Sendable {
    /// How the whole stands against time and thresholds.
    public let progress: String
    /// Who leads and who is last, group by group.
    public let places: String
    /// Who lags, who misses a threshold and who has not reported, by name; `nil` when nobody does.
    public let alarm: String?

    /// Computes the sentences.
    public init(_ request: ReportRequest) {
        progress = Self.progress(request)
        places = request.groups.map { Wording.places($0, in: request) }.joined(separator: Wording.pause)
        let alarms = Self.lagging(request) + Self.unreported(request)
        alarm = alarms.isEmpty ? nil : alarms.joined(separator: Wording.pause) + Wording.stop
    }

    private static func progress(_ request: ReportRequest) -> String {
        let time = request.standing.timeProgress.value
        let clauses = request.programme.indicators.map { indicator in
            Wording.whole(indicator, request.standing.whole[indicator.id], in: request)
        }
        return Wording.asOf(request.standing.asOf, time: time, whole: request.programme.wholeName)
            + clauses.joined(separator: Wording.pause) + Wording.stop
    }

    /// For every indicator: the regions that are far behind with it or miss its threshold.
    private static func lagging(_ request: ReportRequest) -> [String] {
        request.programme.indicators.flatMap { indicator in
            [Light.farBehind, .notMet].compactMap { light -> String? in
                let named = request.programme.regions.filter { region in
                    request.standing.row(of: region.id)?.outcomes[indicator.id]?.light == light
                }
                return named.isEmpty ? nil : Wording.naming(indicator.shortName + light.word, named.map(\.name))
            }
        }
    }

    private static func unreported(_ request: ReportRequest) -> [String] {
        let named = request.unreported.map { entry in
            Wording.region(
                request.name(of: entry.region),
                entry.isSilent ? [] : entry.measures.map { request.programme.measure($0)?.name ?? $0.rawValue }
            )
        }
        return named.isEmpty ? [] : [Wording.naming(Light.notReported.word, named)]
    }
}
