import Domain
import Indicators
import Quantities
import Reporting

/// The Chinese words of the summary.
enum Wording {
    static let title = "半年总结"
    static let summary = "半年进展的文字总结，附名次走势图、计划与实际对照图、各单位小图和排名表。"
    static let recipients = "委领导"
    static let work = "工作进展"
    static func course(_ request: ReportRequest) -> String { "\(LedgerWords.stepByStep(in: request))走势" }
    static let places = "各地情况"
    static let problems = "存在问题"
    static func next(after period: Period) -> String {
        period.end.month == 6 && period.end.day == 30 ? "下半年安排" : "下一步安排"
    }
    static let trends = "走势图"
    static let multiples = "各单位小图"
    static let ranking = "各单位排名表"

    static func documentTitle(_ programme: Programme, _ period: Period) -> String {
        "\(period.chinese)\(programme.shortTitle)工作总结"
    }

    static func trendsTitle(_ request: ReportRequest) -> String {
        "\(request.programme.shortTitle)走势（\(request.period.chinese)）"
    }

    static func multiplesTitle(_ request: ReportRequest) -> String {
        "各单位\(LedgerWords.stepByStep(in: request))得分（\(request.period.chinese)）"
    }

    static func rankingTitle(_ period: Period) -> String { "各单位排名表（\(period.chinese)）" }

    /// A sentence for every indicator, and one on who rose and fell most.
    static func courseSentences(_ request: ReportRequest) -> [String] {
        let months = request.months
        guard let first = months.first, let last = months.last else { return [] }
        // What is done on a day has no course.
        let indicators = request.programme.indicators.filter { !$0.kind.isDated }.compactMap { indicator -> String? in
            let rates = months.compactMap { month in
                month.whole[indicator.id]?.ratio.map {
                    let unit = indicator.isMark ? "分" : "%"
                    let number = $0.value.percent(places: request.ratePlaces(ofWhole: $0.value, indicator))
                    return "\(LedgerWords.withinYear(month.period))\(number)\(unit)"
                }
            }
            return rates.isEmpty ? nil : "\(indicator.shortName)：\(rates.joined(separator: "，"))。"
        }
        return indicators + moves(request, first, last)
    }

    private static func moves(_ request: ReportRequest, _ first: Standing, _ last: Standing) -> [String] {
        let rises = request.programme.regions.compactMap { region in
            last.rise(of: region.id, since: first).map { (region.name, $0) }
        }
        let span = "从\(LedgerWords.withinYear(first.period))到\(LedgerWords.withinYear(last.period))"
        let best = rises.map(\.1).max() ?? 0
        let worst = rises.map(\.1).min() ?? 0
        var sentences: [String] = []
        if best > 0 {
            sentences.append("\(span)名次上升最多的：\(named(rises, best))（升\(best)位）。")
        }
        if worst < 0 {
            sentences.append("\(span)名次下降最多的：\(named(rises, worst))（降\(-worst)位）。")
        }
        return sentences
    }

    private static func named(_ rises: [(String, Int)], _ rise: Int) -> String {
        rises.filter { $0.1 == rise }.map(\.0).joined(separator: "、")
    }
}
