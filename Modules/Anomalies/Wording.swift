import Domain
import Findings
import Quantities

/// What is said to people about figures that do not fit the past or the peers.
enum Wording {
    static func decreased(_ subject: Subject, _ last: PastValue) -> String {
        "\(subject.measure.name)累计\(subject.words(subject.value))，低于\(last.period.chinese)的"
            + "\(subject.words(last.value))（少\(subject.words(last.value - subject.value))）；累计数不得减少"
    }

    static func unitMix(_ subject: Subject, _ last: PastValue, upwards: Bool) -> String {
        let hint = upwards ? "是不是把按“万”计的数写成了按个计的数" : "是不是按“万”填的"
        return
            "\(subject.measure.name)\(subject.words(subject.value))，\(last.period.chinese)为\(subject.words(last.value))，"
            + "相差约一万倍；表头单位是“\(subject.measure.unit)”，\(hint)"
    }

    static func jump(_ subject: Subject, pace: Rational, normal: JumpCheck.Normal, ratio: Rational) -> String {
        let basis =
            normal.isScheduled ? "按进度每期应有" : "本单位历期增量的中位数"
        return "\(subject.measure.name)\(subject.words(subject.value))，\(increase(subject, pace))，是\(basis)"
            + "\(subject.rounded(normal.pace))的\(ratio.decimal(places: 1))倍"
    }

    static func stockJump(_ subject: Subject, _ last: PastValue) -> String {
        let change = (subject.value - last.value).divided(by: last.value) ?? .zero
        return
            "\(subject.measure.name)\(subject.words(subject.value))，\(last.period.chinese)为\(subject.words(last.value))，"
            + "一期\(change > .zero ? "增加" : "减少")\(change.magnitude.percent(places: 1))％"
    }

    static func unchanged(_ subject: Subject, since first: PastValue, periods: Int) -> String {
        let left = subject.target.map { "，离目标还差\(subject.words($0 - subject.value))" } ?? ""
        return "\(subject.measure.name)从\(first.period.chinese)起连续\(periods)期都是\(subject.words(subject.value))\(left)"
    }

    static func ownPast(
        _ subject: Subject,
        pace: Rational,
        series: Series,
        _ evidence: OwnPastCheck.Evidence
    ) -> String {
        let usual = "以前\(series.count)期的中位数是\(subject.rounded(series.median))"
        let method =
            switch evidence.method {
            case .modifiedZScore:
                "绝对中位差\(subject.rounded(series.medianDeviation))，修正z值\(evidence.score?.decimal(places: 1) ?? "")"
            case .meanDeviationScore:
                "多数相同，平均绝对偏差\(subject.rounded(series.meanDeviation))，偏离\(evidence.score?.decimal(places: 1) ?? "")倍"
            default: "以前各期完全相同，偏离超过计数误差的三倍"
            }
        return "\(subject.measure.name)\(subject.words(subject.value))，\(increase(subject, pace))；\(usual)，\(method)"
    }

    static func amongPeers(
        _ subject: Subject,
        done: Rational,
        expected: Rational,
        rate: Rational,
        peers: Int
    ) -> String {
        let own = subject.target.flatMap { done.divided(by: $0) } ?? .zero
        let since = subject.last.map { "\($0.period.chinese)以来" } ?? "今年以来"
        return
            "\(subject.measure.name)\(since)完成\(subject.words(done))（目标的\(own.percent(places: 1))％）；其他\(peers)个单位合计完成目标的"
            + "\(rate.percent(places: 1))％，照此应有\(subject.rounded(expected))；偶然达到的可能不到千分之一（泊松检验）"
    }

    static func monthSum(_ subject: Subject, before: Rational, month: Rational) -> String {
        "\(subject.measure.name)上期累计\(subject.words(before))，加本期\(subject.words(month))应为"
            + "\(subject.words(before + month))，累计填\(subject.words(subject.value))"
            + "（差\(subject.words((before + month - subject.value).magnitude))）"
    }

    static func identical(_ other: Region, _ figures: [String]) -> String {
        "与“\(other.name)”已报的\(figures.count)项完全相同：\(figures.joined(separator: "、"))"
    }

    private static func increase(_ subject: Subject, _ pace: Rational) -> String {
        guard subject.measure.accumulation == .cumulative, let last = subject.last else { return "本期数" }
        let steps = subject.period.steps(after: last.period)
        let average = steps > 1 ? "（平均每期\(subject.rounded(pace))）" : ""
        return "比\(last.period.chinese)多\(subject.words(subject.value - last.value))\(average)"
    }
}

extension Subject {
    /// A number that need not be whole, with at most one decimal and its unit.
    func rounded(_ number: Rational) -> String {
        guard measure.kind != .money, number.denominator != 1 else { return words(number) }
        return number.decimal(places: 1) + measure.unit
    }
}
