import Domain
import Indicators
import Quantities

/// How indicators stand, in words.
extension Wording {
    static let uncollected = "尚未收集"
    static let uncollectedMeaning = "还没有一个单位报过，尚未开展收集；不算哪个单位未报，各数记“—”"

    /// `全市62/116个，53.45%；17个单位中2个完成`.
    static func progress(
        _ indicator: Indicator,
        _ whole: WholeStanding?,
        _ outcomes: [Outcome],
        in request: ReportRequest
    ) -> String {
        guard let whole, whole.expected > 0 else { return "\(indicator.shortName)：无任务" }
        if request.isUncollected(indicator) { return "\(indicator.shortName)：\(uncollected)" }
        let lacking = lacking(outcomes)
        guard whole.reported > 0, let ratio = whole.ratio else {
            return "\(indicator.shortName)：\(lacking.isEmpty ? Light.notReported.word : lacking.joined(separator: "，"))"
        }
        if indicator.isDoneOnce { return "\(indicator.shortName)：\(once(indicator, in: request))" }
        let rest = lacking.map { "，\($0)" }.joined()
        if indicator.kind.isDated { return "\(indicator.shortName)：\(whole.expected)个单位中\(whole.met)个已完成\(rest)" }
        // Nobody can meet what is only watched.
        let isWatched = outcomes.allSatisfy { $0.light == nil || $0.light == .monitored }
        let isMet = indicator.kind.isJudgedByRegion && indicator.terms.scope == .each && !isWatched
        let met = isMet ? "\(whole.expected)个单位中\(whole.met)个\(indicator.doneWord)" : nil
        // What does not add up over units is said by how many of them have it.
        let isSummed = indicator.kind != .count || indicator.addsUp(in: request.programme) || met == nil
        let amount = isSummed ? value(ratio, of: indicator, in: request.programme) : nil
        return "\(indicator.shortName)：\([amount, met].compactMap(\.self).joined(separator: pause))\(rest)"
    }

    /// `完成，2023-06-20` of what is done once for the whole.
    static func once(_ indicator: Indicator, in request: ReportRequest) -> String {
        let judged = request.standing.whole[indicator.id]?.judged
        return [judged?.light.word ?? Light.notReported.word, judged?.remark].compactMap(\.self).joined(separator: "，")
    }

    /// A number of the document for a later year.
    static func askedLater(_ year: Int, _ words: String) -> String { "\(year)年考核，现在：\n\(words)" }

    /// A number of the document for years that are over.
    static func askedOtherwise(_ year: Int) -> String { "所定年度已过，\(year)年起执行新的要求" }

    /// Who has no value: those that have not reported, and those whose figures come to none, with the reason.
    private static func lacking(_ outcomes: [Outcome]) -> [String] {
        let silent = outcomes.count { $0.light == .notReported }
        let reasons = outcomes.compactMap { if case .notComputable(let reason) = $0 { reason } else { nil } }
        let words = [
            silent > 0 ? "\(silent)个单位\(Light.notReported.word)" : nil,
            reasons.first.map { "\(reasons.count)个单位\(Light.notComputable.word)（\($0)）" },
        ]
        return words.compactMap(\.self)
    }

    /// How many of how many and the rate; a plain number where nothing is divided.
    static func value(_ ratio: Ratio, of indicator: Indicator, in programme: Programme) -> String {
        let unit = indicator.unit(in: programme)
        if indicator.kind == .qualitative { return "平均\(percentage(ratio.value))分" }
        // Nothing is divided: the denominator only counts who reported. Counts add up; marks and indexes do not.
        if indicator.isPlainNumber {
            return indicator.addsUp(in: programme)
                ? "合计\(ratio.numerator.grouped)\(unit)" : "平均\(ratio.value.grouped)\(unit)"
        }
        let rate = percent(ratio.value, against: [.one])
        return "\(ratio.numerator.grouped)/\(ratio.denominator.grouped)\(unit)，\(rate)"
    }

    private static func percentage(_ value: Rational) -> String { (value * Rational(100)).decimal(places: 2) }

    /// What is missing: to the whole where it is judged as one, otherwise who has not got there.
    static func gap(
        _ whole: JudgedRatio?,
        _ indicator: Indicator,
        _ late: [String],
        of count: Int,
        missing: Rational?,
        in request: ReportRequest
    ) -> String {
        if let whole {
            guard whole.reached != nil, !whole.isMet, whole.shortfall > .zero else { return "" }
            return "\(indicator.shortName)差\(amount(whole.shortfall, of: indicator, in: request))"
        }
        guard !late.isEmpty, indicator.kind != .qualitative else { return "" }
        let sum = missing.flatMap { $0 > .zero ? $0 : nil }.map { "，缺口合计\(amount($0, of: indicator, in: request))" }
        if late.count == count, count > 3 { return "\(indicator.shortName)：\(count)个单位均未达到\(sum ?? "")" }
        return "\(indicator.shortName)：\(regions(late))\(sum ?? "")"
    }

    private static func amount(_ value: Rational, of indicator: Indicator, in request: ReportRequest) -> String {
        (value * indicator.printedScale(in: request.programme)).grouped + indicator.unit(in: request.programme)
    }
}

extension TargetKind {
    /// Whether each region can meet it, so that counting who has says something.
    fileprivate var isJudgedByRegion: Bool {
        switch self {
        case .baseline, .monitor, .standard, .qualitative: false
        default: true
        }
    }
}

extension Indicator {
    fileprivate var doneWord: String {
        if kind == .prohibition { return Light.noneFound.word }
        return isGoalRatio ? "达标" : "完成"
    }

    private var isGoalRatio: Bool { [.ratio, .gain, .trend].contains(kind) }
}
