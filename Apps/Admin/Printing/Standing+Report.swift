import CommandLineKit
import Core
import Domain
import Indicators
import Quantities
import Reporting

extension ShownStanding {
    /// The ranking for a terminal: a table a group, then those who cannot be ranked and why, then the rule.
    func report(_ programme: Programme) -> String {
        let state = closing.map { "定稿，\($0.at.chinese)由\($0.actor)关账" } ?? "暂算，尚未关账"
        var lines = [
            "\(programme.title) \(standing.period.chinese)（\(state)）",
            "统计截至\(standing.asOf.chinese)，序时进度\(standing.timeProgress.value.percent(places: 2))%",
        ]
        for group in RankGroup.allCases {
            let rows = standing.ranked.filter { $0.group == group }
            guard !rows.isEmpty else { continue }
            lines += ["", "【\(programme.title(of: group))】", table(rows, programme)]
        }
        lines += ["", whole(programme), "评分方案 \(standing.scheme)：\(programme.ruleInOneSentence)"]
        return lines.joined(separator: "\n")
    }

    private func table(_ rows: [RegionStanding], _ programme: Programme) -> String {
        var table = Table(["名次", "单位"] + programme.indicators.map(\.shortName) + ["得分", "升降", "说明"])
        let placed = rows.filter { $0.place != nil }.sorted { ($0.place?.inGroup ?? 0) < ($1.place?.inGroup ?? 0) }
        for row in placed + rows.filter({ $0.place == nil }) {
            let place = row.place.map { "\($0.inGroup)\($0.isTied ? "（并列）" : "")" } ?? "—"
            let missing = row.missing.map { programme.measure($0)?.name ?? $0.rawValue }
            table.add(
                [place, programme.region(row.region)?.name ?? row.region.rawValue]
                    + programme.indicators.map { row.outcomes[$0.id]?.words($0, of: programme) ?? "—" }
                    + [
                        row.score?.decimal(places: 4) ?? "—",
                        rise(of: row),
                        missing.isEmpty ? "" : "未报：\(missing.joined(separator: "、"))",
                    ]
            )
        }
        return table.text
    }

    private func rise(of row: RegionStanding) -> String {
        switch standing.rise(of: row.region, since: previous) {
        case nil: "—"
        case let rise? where rise > 0: "▲\(rise)"
        case let rise? where rise < 0: "▼\(-rise)"
        case _?: "持平"
        }
    }

    private func whole(_ programme: Programme) -> String {
        let parts = programme.indicators.map { indicator in
            let whole = standing.whole[indicator.id]
            let rate =
                whole?.ratio.map {
                    "\(Counts(indicator, of: programme).words($0))＝\(programme.rateText($0.value, of: indicator))"
                }
                ?? "—"
            return "\(indicator.shortName)\(rate)（\(whole?.reported ?? 0)/\(whole?.expected ?? 0)个单位已报）"
        }
        return "\(programme.wholeName)：\(parts.joined(separator: "；"))"
    }
}

extension Outcome {
    fileprivate func words(_ indicator: Indicator, of programme: Programme) -> String {
        switch self {
        case .value(let judged):
            "\(Counts(indicator, of: programme).words(judged.ratio)) \(programme.rateText(judged.ratio.value, of: indicator)) \(judged.light.word)"
        case .noSuchTask: "—"
        case .notReported: "未报"
        case .notComputable(let reason): "无法计算（\(reason)）"
        }
    }
}

extension Programme {
    /// The rule as it is printed under every ranking.
    fileprivate var ruleInOneSentence: String {
        let weights = scheme.weights.map { weight in
            "\(indicator(weight.indicator)?.shortName ?? weight.indicator.rawValue)\(weight.points)"
        }
        return "权重\(weights.joined(separator: "、"))，单项最多按\(scheme.cap.percent(places: 0))%计分，"
            + "无此项任务的不计、权重重新归一；并列名次相同，其后名次空出；有未报的不排名。"
    }
}
