import Domain
import Indicators
import Quantities

/// Words of official documents and their annexes.
extension Wording {
    static let comma = "、"
    static let indent = "　　"
    static let rightIndent = "　　　　"
    static let room = "　　"
    static let annexes = "附件："
    static let annexIndent = "　　　"
    static let contact = "（联系人：　　　　　　电话：　　　　　　）"
    static let copies = "抄送："
    static let place = "名次"
    static let rise = "升降"
    static let lightHeading = "预警"
    static let noProblems = "各单位均按时报送，没有低于序时、未达标的指标。"
    static let catchUp = "低于序时进度的单位要倒排工期、逐项销号，主要负责人直接抓；严重滞后的，要书面说明原因和整改时限。"
    static let reachThreshold = "占比未达标的单位要按差额逐项落实、逐项销号。"
    static let beOnTime = "逾期完成的单位要说明原因，今后在期限内完成。"
    static let reportNow = "未报全的单位要立即补报；补报以前不计分、不排名。"
    static let reportInTime = "迟报的单位要明确报送责任人，按期限报送。"
    static let verify = "各单位要对所报数据的真实性负责，佐证材料留存备查。"
    static let nothingUnfinished = "所有单位的各项任务都已完成。"
    static let nothingUrgent = "没有需要督促的事项。"

    static func urgent(_ count: Int, _ lights: [Light]) -> String {
        let words = Set(lights).sorted { $0.severity > $1.severity }.map(\.word)
        return "一、\(words.joined(separator: comma))的事项（\(count)项）"
    }

    static func underWay(_ count: Int, isAlone: Bool) -> String { "\(isAlone ? "" : "二、")正在推进、尚未完成的事项（\(count)项）" }

    static func incomputable(_ counts: [String: Int]) -> String {
        let reasons = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { "\($0.key)\($0.value)项" }
        return reasons.isEmpty ? "" : "\(Light.notComputable.word)、不列入本表：\(reasons.joined(separator: comma))。"
    }

    static func leftOut(_ count: Int) -> String { count > 0 ? "另有\(count)项正在推进、尚未完成，不列入本表。" : "" }

    static func unfinishedNote(isUrgentOnly: Bool) -> String {
        "注：同一单位内重的在前；" + (isUrgentOnly ? "" : "“进行中”“正常”是还没有到期、尚未完成的事项；") + gapNote
    }
    private static let gapNote = "差额按实际数量计算，不按百分比。含义见“口径说明”。"

    static let checksHeading = "数字核对（屏幕上核对用，不打印）"

    static func wholeCheck(_ indicator: String, _ sheet: String) -> String { "总体“\(indicator)”与“\(sheet)”一致" }

    static func rankedCheck(_ group: String, _ sheet: String) -> String { "\(group)排名单位数与“\(sheet)”一致" }

    static func sheetCheck(_ sheet: String) -> String { "“\(sheet)”自身的勾稽" }

    static func unfinishedCheck(_ count: Int, _ sheet: String) -> String { "“\(sheet)”列\(count)项" }

    static func ordinal(_ number: Int) -> String {
        let digits = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"]
        return digits.indices.contains(number - 1) ? digits[number - 1] : "\(number)"
    }

    static func groupHeading(_ group: RankedGroup) -> String {
        let count = group.unranked.count
        let unranked = count == 0 ? "" : group.ranked.isEmpty ? "，均未排名" : "，其中\(count)个未排名、列于后"
        return "\(group.title)（\(group.rows.count)个\(unranked)）"
    }

    private static let same = "持平"

    /// By how much a rate or a mark changed; nothing for what is no rate.
    static func change(_ indicator: Indicator, from then: Rational, to now: Rational) -> String? {
        let kind = indicator.judgedKind
        guard kind.isWorkedOff || kind == .ratio || indicator.isMark else { return nil }
        let points = (now - then) * Rational(100)
        if points == .zero { return "\(indicator.shortName)\(same)" }
        let unit = indicator.isMark ? "分" : "个百分点"
        return "\(indicator.shortName)\(points > .zero ? "提高" : "下降")\(pointsText(points))\(unit)"
    }

    static func changes(_ before: Period, _ changes: [String]) -> String {
        if changes.count > 1, changes.allSatisfy({ $0.hasSuffix(same) }) { return "与\(before.chinese)相比，各项比率均\(same)。" }
        return "与\(before.chinese)相比，\(changes.joined(separator: "，"))。"
    }

    static func placed(_ names: [String], _ score: Rational?, _ places: Int) -> String {
        guard let score else { return listing(names) }
        return "\(listing(names))（\(score.decimal(places: places))分\(names.count > 1 ? "，并列" : "")）"
    }

    static func ranking(_ group: RankedGroup, first: [String], last: [String], unranked: [String]) -> String {
        if group.rows.count == 1, let only = first.first { return "\(group.title)只有\(only)。" }
        var parts: [String] = []
        if !first.isEmpty {
            let word = group.ranked.count > 3 ? "前三位" : "依次为"
            parts.append("\(word)：\(listing(first))")
        }
        if !last.isEmpty { parts.append("\(last.count < 3 ? "末位" : "后三位")：\(listing(last))") }
        if !unranked.isEmpty { parts.append("缺报、未排名：\(listing(unranked))") }
        let count = group.ranked.isEmpty ? "均未排名" : "\(group.ranked.count)个单位参加排名"
        return "\(group.title)\(count)。" + parts.joined(separator: "；") + (parts.isEmpty ? "" : "。")
    }

    static func lagging(_ region: Region, _ judged: JudgedRatio, _ indicator: Indicator, _ request: ReportRequest)
        -> String
    {
        guard judged.ratio.denominator != .one || indicator.judgedKind.isWorkedOff else { return region.name }
        let missing = (judged.shortfall * indicator.printedScale(in: request.programme)).grouped
        let isCounted = indicator.judgedKind.isWorkedOff || indicator.judgedKind == .ratio
        let short =
            isCounted && judged.shortfall > .zero ? "，差\(missing)\(indicator.unit(in: request.programme))" : ""
        return
            "\(region.name)（\(percent(judged.ratio.value, against: request.thresholds(of: indicator, of: region.id)))\(short)）"
    }

    static func laggingAll(_ name: String, _ light: Light, _ regions: [String]) -> String {
        "\(name)\(light.word)\(regions.count)个：\(listing(regions, isCounted: false))。"
    }

    /// What the whole has not reached, where it is judged as one.
    static func wholeLagging(_ progress: IndicatorProgress, _ light: Light, in request: ReportRequest) -> String {
        let goal = request.programme.targets.whole(progress.indicator.target)
        let rate = progress.indicator.judgedKind == .ratio ? progress.ratio?.value : nil
        let now = rate.map { "（\(percent($0, against: [goal].compactMap(\.self)))）" } ?? ""
        let words = progress.gap.isEmpty ? progress.indicator.shortName + now : "\(progress.gap)\(now)，"
        return "\(request.programme.wholeName)\(words)\(light.word)。"
    }

    static func unreported(_ names: [String]) -> String { "未报、缺报\(names.count)个：\(listing(names))。" }

    static func lateFile(_ file: String, _ days: Int) -> String { "《\(file)》迟\(days)天" }

    /// With the period of the file where that is a shorter one within the period of the document.
    static func lateRegion(_ name: String, _ files: [LateSubmission], in period: Period) -> String {
        let days = files.map(\.days).max() ?? 0
        guard files.count == 1, let own = files.first?.submission.period else {
            return "\(name)（\(files.count)份，最长\(days)天）"
        }
        let which = own == period ? "" : "\(LedgerWords.withinYear(own))报表"
        return "\(name)（\(which)迟\(days)天）"
    }

    static func lateAll(_ count: Int, _ words: [String]) -> String { "迟报\(count)份：\(listing(words))。" }

    static func timeLeft(_ days: Int, on day: CalendarDate) -> String {
        "截至\(day.chinese)，距年底还有\(days)天，各单位要对照年度目标，把差额分解到月、落实到人。"
    }

    static func unfinished(_ entries: [(String, [Light])]) -> String {
        let all = entries.flatMap(\.1)
        let open = entries.count { !$0.1.isEmpty }
        let kinds = Set(all).sorted { $0.severity > $1.severity }.map { light in
            "\(light.word)\(all.count { $0 == light })项"
        }
        guard !all.isEmpty else { return nothingUnfinished }
        return "\(entries.count)个单位中\(open)个还有未完成事项，共\(all.count)项：\(kinds.joined(separator: "、"))。"
    }

    static func unfinishedAlarm(_ entries: [(String, [Light])]) -> String? {
        let words: [Light] = [.notReported, .overdue, .farBehind, .notMet, .found]
        let parts = words.compactMap { light -> String? in
            let names = entries.filter { $0.1.contains(light) }.map(\.0)
            return names.isEmpty ? nil : naming(light.word, names)
        }
        return parts.isEmpty ? nil : parts.joined(separator: pause) + stop
    }

    static func finished(_ names: [String]) -> String {
        names.isEmpty ? "" : "没有未完成事项的单位：\(listing(names))。"
    }

    static func uncollected(_ names: [String]) -> String {
        names.isEmpty ? "" : "尚未收集数据、各单位都没有报过，因而不列入本表的\(names.count)项：\(listing(names))。"
    }
}
