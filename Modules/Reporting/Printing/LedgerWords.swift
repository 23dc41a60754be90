public import Domain
import Formulas
public import Indicators
public import Quantities
public import Workbooks

/// Sentences and words that every ledger prints alike.
public enum LedgerWords {
    /// The rule of the ranking in one sentence: weights with their version, cap, renormalisation, ties, groups. Where a pack
    /// does not show weights the version stands for them.
    public static func rule(for request: ReportRequest) -> String {
        Wording.rule(of: request.programme, showsWeights: request.own.showsWeights)
    }

    /// How everything stands that is scored when a region stands exactly on schedule.
    public static func onSchedule(in programme: Programme) -> String { Wording.onSchedule(in: programme) }

    /// What a light means, with the share of time progress at which being behind becomes being far behind.
    public static func meaning(of light: Indicators.Light, in scheme: ScoringScheme) -> String {
        Wording.meaning(of: light, lag: scheme.lagThreshold)
    }

    /// The heading over the columns of an indicator: its name, its unit unless only rates stand below, and the share demanded of
    /// everybody.
    public static func heading(
        _ name: String,
        of indicator: Indicator,
        in programme: Programme,
        showsUnit: Bool = true
    ) -> String {
        Wording.heading(name, of: indicator, in: programme, showsUnit: showsUnit)
    }

    /// The heading over the rows of a group: its name, how many, how many of them have no place.
    public static func heading(of group: RankedGroup) -> String { Wording.groupHeading(group) }

    /// A period within its year: `6月`, `第2季度`, `上半年`.
    public static func withinYear(_ period: Period) -> String {
        String(period.chinese.trimmingPrefix("\(period.year)年"))
    }

    /// What a report of a period is called by: `周`, `月`, `季`, `半年`, `年`.
    public static func each(_ period: Period) -> String {
        switch period.kind {
        case .week: "周"
        case .month: "月"
        case .quarter: "季"
        case .half: "半年"
        case .year: "年"
        }
    }

    /// How often what went through the year was closed: `逐月`, `逐季`, `逐半年`.
    public static func stepByStep(in request: ReportRequest) -> String {
        switch request.months.last?.period.kind {
        case .quarter: "逐季"
        case .half: "逐半年"
        default: "逐月"
        }
    }

    /// The last annex of a document: what ``EvidencePages`` has.
    public static let evidence = "口径说明与数据来源"

    /// The title of a page that is an annex of a document, with its number where there are several.
    public static func annex(_ number: Int, of count: Int, _ title: String) -> String {
        "附件\(count > 1 ? "\(number)" : "")　\(title)"
    }

    /// A name that takes more than one line of so many characters, in lines about equally long.
    public static func balanced(_ name: String, perLine: Int) -> String {
        let characters = Array(name)
        guard characters.count > perLine, !name.contains("\n") else { return name }
        let lines = (characters.count + perLine - 1) / perLine
        let length = (characters.count + lines - 1) / lines
        return stride(from: 0, to: characters.count, by: length)
            .map { String(characters[$0..<min($0 + length, characters.count)]) }
            .joined(separator: "\n")
    }

    /// Every word once, in its order: two indicators of one matter share a name.
    public static func distinct(_ words: [String]) -> [String] {
        var seen: Set<String> = []
        return words.filter { seen.insert($0).inserted }
    }

    /// A name that has to fit a narrow place, cut with an ellipsis where it is longer than so many characters.
    public static func brief(_ name: String, to length: Int = 8) -> String {
        name.count <= length ? name : name.prefix(length - 1) + "…"
    }

    /// Who has not reported everything, without a stop at the end; `nil` where everybody has.
    public static func unreported(in request: ReportRequest) -> String? {
        let names = request.unreported.map { request.name(of: $0.region) }
        return names.isEmpty ? nil : Wording.unreportedUnits(names)
    }

    /// Which institutions of a region are not counted although the register has them, by name, as many as a cell can hold.
    public static func lackingInstitutions(_ names: [String]) -> String { Wording.lackingInstitutions(names) }

    /// What stands in the place of a score: nothing asked, not reported, partly reported, not computable.
    public static func unscored(_ row: RegionStanding) -> String { Wording.unscored(row) }
}

extension Indicator {
    /// The unit of its counts as they are printed, such as `个`; empty where the programme knows none.
    public func unit(in programme: Programme) -> String {
        numerator.measures.lazy.compactMap { programme.measure(MeasureID($0))?.printedUnit }.first ?? ""
    }

    /// How its counts are shown: whole numbers, unless what is counted can be broken. A day reached counts as one, or as the part
    /// of one that the pack gives for being late.
    public func countFormat(in programme: Programme) -> NumberFormat {
        if kind.isDated { return .general }
        let kinds = numerator.measures.compactMap { programme.measure(MeasureID($0))?.kind }
        return kinds.allSatisfy { $0 == .count } ? .integer : .decimal(2)
    }

    /// What a stored count is multiplied by before it is printed: money is stored in fen and printed in yuan.
    public func printedScale(in programme: Programme) -> Rational {
        programme.countsMoney(self) ? Rational(1, over: 100) ?? .one : .one
    }
}

extension ReportRequest {
    /// What an indicator came to for the whole, its counts as they are printed.
    public func whole(of indicator: Indicator) -> WholeStanding? {
        guard let whole = standing.whole[indicator.id] else { return nil }
        let scale = indicator.printedScale(in: programme)
        return WholeStanding(
            ratio: whole.ratio.flatMap { Ratio($0.numerator * scale, of: $0.denominator * scale) },
            reported: whole.reported,
            expected: whole.expected,
            met: whole.met
        )
    }

    /// What stands in the place of a rate for what is done on a day: how many of how many, or how it stands where it is done once for
    /// all; `nil` for anything else.
    public func datedWords(of indicator: Indicator) -> String? {
        guard indicator.kind.isDated, let whole = standing.whole[indicator.id] else { return nil }
        if indicator.isDoneOnce { return whole.judged?.light.word }
        return "\(whole.met)/\(whole.expected)\(indicator.kind == .reportBy ? "按期" : "完成")"
    }

    /// The share that an indicator demands of every region alike; `nil` where it differs or is no share.
    public func commonShare(of indicator: Indicator) -> Rational? { programme.commonShare(of: indicator) }
}

extension Programme {
    func commonShare(of indicator: Indicator) -> Rational? {
        guard indicator.judgement == .share else { return nil }
        let shares = Set(regions.compactMap { targets.cell(indicator.target, of: $0.id).number })
        return shares.count == 1 ? shares.first : nil
    }
}
