import CommandLineKit
import Core
import Domain
import Indicators
import Quantities

extension ShownStanding {
    /// The standing as scripts get it; the keys are a contract.
    func json(_ programme: Programme) -> JSON {
        [
            "programme": .string(programme.id.rawValue),
            "period": .string(standing.period.id),
            "asOf": .string(standing.asOf.description),
            "frozen": .boolean(isFrozen),
            "scheme": .string(standing.scheme),
            "timeProgress": [
                "numerator": standing.timeProgress.numerator.json,
                "denominator": standing.timeProgress.denominator.json,
            ],
            "rows": .array(standing.rows.map { json($0, programme) }),
            "whole": .object(
                Dictionary(
                    uniqueKeysWithValues: standing.whole.map { id, whole in
                        (id.rawValue, whole.json(programme.indicator(id).map { Counts($0, of: programme) }))
                    }
                )
            ),
        ]
    }

    private func json(_ row: RegionStanding, _ programme: Programme) -> JSON {
        let region = programme.region(row.region)
        let indicators = programme.indicators.map { indicator in
            (
                indicator.id.rawValue,
                row.outcomes[indicator.id]?.json(
                    weight: programme.scheme.points(of: indicator.id),
                    programme,
                    Counts(indicator, of: programme),
                    pace(indicator.id, row.region, row.outcomes[indicator.id], programme)
                ) ?? .null
            )
        }
        return [
            "region": .string(region?.name ?? row.region.rawValue),
            "id": .string(row.region.rawValue),
            "code": JSON(region?.code(on: standing.asOf)),
            "group": .string(row.group.rawValue),
            "score": JSON(row.score?.decimal(places: 4)),
            "rank": JSON(row.place?.overall),
            "rankInGroup": JSON(row.place?.inGroup),
            "rankDense": JSON(row.place?.dense),
            "previousRankInGroup": JSON(previous?.row(of: row.region)?.place?.inGroup),
            "rankChange": JSON(standing.rise(of: row.region, since: previous)),
            "adjustments": .array(
                (row.adjustments ?? []).map { ["points": .string($0.points.exactText), "reason": .string($0.reason)] }
            ),
            "progressIndex": JSON(
                previous.flatMap { programme.progressIndex(of: row.region, now: standing, before: $0) }?.decimal(
                    places: 4
                )
            ),
            "lacking": .object(
                Dictionary(
                    uniqueKeysWithValues: programme.everyIndicator.compactMap { indicator in
                        let names = region.map {
                            programme.lackingInstitutions(for: indicator, of: $0, on: standing.asOf).map(\.name)
                        }
                        guard let names, !names.isEmpty else { return nil }
                        return (indicator.id.rawValue, JSON.array(names.map(JSON.string)))
                    }
                )
            ),
            "rosterDifferences": .array(
                rosterDifferences.filter { $0.region == row.region }.map { difference in
                    [
                        "measure": .string(difference.measure.rawValue), "reported": difference.reported.json,
                        "roster": difference.roster.json,
                    ]
                }
            ),
            "duties": .object(
                Dictionary(
                    uniqueKeysWithValues: (row.duties?.pairs ?? []).map { id, outcome in
                        (
                            id.rawValue,
                            outcome.json(
                                weight: .zero,
                                programme,
                                programme.indicator(id).map { Counts($0, of: programme) },
                                pace(id, row.region, outcome, programme)
                            )
                        )
                    }
                )
            ),
            "missing": .array(row.missing.map { .string($0.rawValue) }),
            "indicators": .object(Dictionary(uniqueKeysWithValues: indicators)),
        ]
    }
}

extension ShownStanding {
    /// How a task that is worked off runs; `nil` for others.
    fileprivate func pace(
        _ id: IndicatorID,
        _ region: RegionID,
        _ outcome: Outcome?,
        _ programme: Programme
    ) -> Pace? {
        guard let indicator = programme.indicator(id), indicator.terms.scope == .each, let judged = outcome?.judged
        else {
            return nil
        }
        return programme.pace(of: indicator, for: region, at: judged.ratio.value, on: standing.asOf)
    }
}

extension WholeStanding {
    fileprivate func json(_ counts: Counts?) -> JSON {
        [
            "numerator": ratio.map { counts?.numerator($0.numerator) ?? $0.numerator.json } ?? .null,
            "denominator": ratio.map { counts?.denominator($0.denominator) ?? $0.denominator.json } ?? .null,
            "rate": JSON(ratio?.value.decimal(places: 6)), "reported": .integer(reported),
            "expected": .integer(expected), "met": .integer(met),
            "light": JSON(judged?.light.word), "color": JSON(judged?.light.color.rawValue),
            "isMet": judged.map { .boolean($0.isMet) } ?? .null,
            "shortfall": judged.map { counts?.numerator($0.shortfall) ?? $0.shortfall.json } ?? .null,
        ]
    }
}

extension Outcome {
    fileprivate func json(weight: Rational, _ programme: Programme, _ counts: Counts?, _ pace: Pace?) -> JSON {
        switch self {
        case .noSuchTask: return .null
        case .value(let judged):
            return [
                "numerator": counts?.numerator(judged.ratio.numerator) ?? judged.ratio.numerator.json,
                "denominator": counts?.denominator(judged.ratio.denominator) ?? judged.ratio.denominator.json,
                "rate": .string(judged.ratio.value.decimal(places: 6)),
                "met": .boolean(judged.isMet),
                "light": .string(judged.light.word),
                "color": .string(judged.light.color.rawValue),
                "shortfall": counts?.numerator(judged.shortfall) ?? judged.shortfall.json,
                "weight": .string(weight.exactText),
                "reached": JSON(judged.reached?.decimal(places: 6)),
                "remark": JSON(judged.remark),
                "expected": JSON(pace?.expected.decimal(places: 6)),
                "daysAhead": JSON(pace?.daysAhead),
                "forecast": JSON(pace?.forecast?.description),
            ]
        case .notReported(let measures):
            let names = measures.map { programme.measure($0)?.name ?? $0.rawValue }
            return without(reason: "缺少\(names.joined(separator: "、"))", .notReported, weight)
        case .notComputable(let reason): return without(reason: reason, .notComputable, weight)
        }
    }

    private func without(reason: String, _ light: Light, _ weight: Rational) -> JSON {
        [
            "rate": .null, "light": .string(light.word), "color": .string(light.color.rawValue),
            "reason": .string(reason), "weight": .string(weight.exactText),
        ]
    }
}
