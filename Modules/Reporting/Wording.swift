import Domain
import Indicators
import Quantities
import Workbooks

/// The Chinese words of this module.
enum Wording {
    static let sample = "示例"
    static let sampleData = "示例数据"
    static let provisional = "未封账·初步数据"
    static let gap = "　"
    static let pause = "；"
    static let stop = "。"
    static let dot = "● "
    static let score = "综合得分"
    static let onSchedule = "序时应得分"
    static let rulesSheet = "口径说明"
    static let ruleHeading = "评分规则"
    static let notesHeading = "口径"
    static let documentHeading = "文号"
    static let sourcesSheet = "数据来源"
    static let noFiles = "无"
    static let senderUnknown = "（文件未写）"
    static let sourceHeaders = [
        "回执", "文件", "涉及单位", "条数", "填报单位", "收到日期", "是否按时", "入库时间", "入库人", "SHA-256",
    ]
    static let signatures = ["主要负责人（签字）：", "审核人："]
    static let serial = "序号"
    static let region = "单位"
    static let noWhole = "分母为0"
    static let outcomeHeaders = ["事项", "计量", "应达到", "基数或目标", "完成", "完成率", "差额", "预警", "说明"]
    static let noSuchTask = "无此项任务"
    static let allAgree = "勾稽校验：全部通过"
    static let someDiffer = "勾稽校验：有不符，请核对"
    static let states = "状态计数："
    static let inAll = "，合计"
    static let unjudged = "；另有“—”"
    static let dash = "—"

    /// A state as it is named in a count: without its dot.
    static func state(_ word: String) -> String { word.hasPrefix(dot) ? String(word.dropFirst(dot.count)) : word }

    static let pageOfPages: [PageBanner.Part] = ["第 ", .pageNumber, " 页　共 ", .pageCount, " 页"]

    static func declaredTitle(_ programme: String, _ table: String, _ period: Period) -> String {
        "\(programme)\(table)（\(period.chinese)）"
    }

    static func declaredSentence(_ count: Int, missing: [String]) -> String {
        missing.isEmpty
            ? "\(count)个单位都已报送。" : "应报\(count)个单位，未报全\(missing.count)个：\(missing.joined(separator: "、"))。"
    }

    static func unreportedUnits(_ names: [String]) -> String { "未报全的单位：\(listing(names))" }

    static func lacking(_ names: [String]) -> String { "未报：\(names.joined(separator: "、"))" }

    static func due(_ day: CalendarDate) -> String { "期限\(day.chinese)" }

    /// Of a task whose last day the document does not name.
    static func arranged(_ day: CalendarDate) -> String { "工作安排\(day.chinese)前完成" }

    /// By name, as many as a cell can hold.
    static func lackingInstitutions(_ names: [String]) -> String {
        let shown = names.prefix(60).joined(separator: "、")
        return "缺\(names.count)所：\(shown)" + (names.count > 60 ? "等" : "")
    }

    static func noSuchReport(_ name: String) -> String { "settings 里的“\(name)”不是报告的名称" }

    static func useReports(_ names: [String]) -> String { "可以写：\(names.joined(separator: "、"))，或本方案自己的表" }

    static func nameTaken(_ id: String, _ title: String) -> String { "表“\(id)”（\(title)）与已有的报告重名" }

    static let useOtherName = "请改用不同的 id 和 title"

    static func issuer(_ name: String) -> String { "填报单位：\(name)" }

    static func cutOff(_ day: CalendarDate, _ time: Ratio) -> String {
        "统计截至：\(day.chinese)　序时进度：\(time.value.percent(places: 2))%（\(time.numerator)/\(time.denominator)天）"
    }

    static func prepared(_ day: CalendarDate) -> String { "制表日期：\(day.chinese)" }

    static func rulesCaption(_ request: ReportRequest) -> String {
        "\(request.programme.title)　数据截止\(request.standing.asOf.chinese)　评分方案\(request.standing.scheme)"
    }

    /// Of the files that are listed below it.
    static func sourcesCaption(_ request: ReportRequest) -> String {
        let listed = Set(request.submissions.map(\.receipt))
        let late = request.late.count { listed.contains($0.submission.receipt) }
        let before = request.late.count - late
        let earlier = before > 0 ? "（期内较早的报表另有\(before)个）" : ""
        return
            "批次 \(request.batch)　文件\(request.submissions.count)个，迟报\(late)个\(earlier)，缺报单位\(request.unreported.count)个"
    }

    static func traceNote(_ request: ReportRequest) -> String {
        "查任何一个数的出处：admin trace --programme \(request.programme.id) --period \(request.period) "
            + "--region 单位 --indicator 指标，给出公式、各项数、文件、行列、时间和SHA-256。"
    }

    static func regions(_ names: [String]) -> String {
        names.count <= 6 ? names.joined(separator: "、") : "\(names[0])等\(names.count)个"
    }

    static func punctuality(_ days: Int) -> String { days > 0 ? "迟\(days)天" : "按时" }

    static func batch(_ name: String) -> String { "批次 \(name)" }

    static func remarks(batch: String, scheme: String) -> String { "批次 \(batch)；评分方案 \(scheme)" }

    static func title(of group: RankGroup, isTowns: Bool, isOfProvince: Bool) -> String {
        switch group {
        case .county: isTowns ? "乡镇街道" : isOfProvince ? "市县" : "县市区"
        case .zone: "功能区"
        }
    }

    static func sentence(for refusal: ReportRefusal) -> String {
        switch refusal {
        case .otherProgramme(let standing, let programme): "进度数据属于方案 \(standing)，不是 \(programme)，不能出报表。"
        case .noRegions(let programme): "方案 \(programme) 没有县市区，不能出报表。"
        case .noIndicators(let programme): "方案 \(programme) 没有评价指标，不能出报表。"
        case .regionsWithoutRow(let regions): "进度数据缺少 \(regions.map(\.rawValue).joined(separator: "、"))，不能出报表。"
        case .nothingAbout(let what, let programme): "方案 \(programme) 里没有\(what)，出不了这张表。"
        case .noSuchColumn(let name, let report, _): "reports.yaml 要求“\(report)”不印“\(name)”，可是它没有这一列。"
        case .gaps(let names): "还有\(names.count)个单位没有报全：\(names.joined(separator: "、"))，不能印发。"
        }
    }

    static func advice(for refusal: ReportRefusal) -> String {
        switch refusal {
        case .nothingAbout: "请用 admin report list 看有哪些报告，或在方案里补写"
        case .noSuchColumn(_, _, let known): "hide 里可以写：\(known.joined(separator: "、"))"
        case .gaps: "请先催报；确实要印发的，加 --with-gaps，文中会写明哪些单位未报"
        case .otherProgramme, .noRegions, .noIndicators, .regionsWithoutRow: "请检查方案与报表"
        }
    }

    static func source(receipt: Int, file: String?, cell: CellPlace, stored: String?) -> String {
        let sheet = cell.sheet.map { "工作表“\($0)”" } ?? ""
        let column = CellAddress.letters(ofColumn: cell.column - 1)
        let found = "\(sheet)第\(cell.row)行\(column)列“\(cell.text)”"
        return ["回执\(receipt)", file, found, stored].compactMap(\.self).joined(separator: "\n")
    }
}

/// The sentences of a headline.
extension Wording {
    static func percent(_ value: Rational, against thresholds: [Rational] = []) -> String {
        value.percent(places: RatePlaces.honest(value, against: thresholds)) + "%"
    }

    /// A percentage as ``percent(_:against:)`` rounds it.
    private static func printed(_ value: Rational, against thresholds: [Rational] = []) -> Rational {
        (value * Rational(100)).rounded(to: RatePlaces.honest(value, against: thresholds))
    }

    static func asOf(_ day: CalendarDate, time: Rational, whole: String) -> String {
        "截至\(day.chinese)，序时进度\(percent(time))。\(whole)"
    }

    static func whole(_ indicator: Indicator, _ whole: WholeStanding?, in request: ReportRequest) -> String {
        guard let whole, whole.expected > 0 else { return "\(indicator.shortName)无任务" }
        guard let ratio = whole.ratio else { return "\(indicator.shortName)均未报" }
        if indicator.isDoneOnce { return "\(indicator.shortName)\(once(indicator, in: request))" }
        let rate = percent(ratio.value, against: request.thresholds(of: indicator))
        let absent = whole.expected - whole.reported
        let gap = absent > 0 ? "（缺\(absent)个单位）" : ""
        let met = "\(whole.expected)个单位中\(whole.met)个"
        switch indicator.judgedKind {
        case .count, .coverage, .amount, .recurring, .perInstitution:
            return "\(indicator.shortName)\(rate)，\(difference(ratio.value, indicator, request))\(gap)"
        case .ratio: return "\(indicator.shortName)\(rate)，\(met)达标\(gap)"
        case .gain, .trend: return "\(indicator.shortName)\(met)达标\(gap)"
        case .milestone: return "\(indicator.shortName)\(met)完成\(gap)"
        case .reportBy: return "\(indicator.shortName)\(met)按期\(gap)"
        case .prohibition: return "\(indicator.shortName)\(met)未发现问题\(gap)"
        case .monitor, .baseline, .standard, .qualitative:
            return "\(indicator.shortName)\(value(ratio, of: indicator, in: request.programme))\(gap)"
        }
    }

    /// Ahead of time progress or behind it; of the schedule of its own where it has other days than the year.
    private static func difference(_ value: Rational, _ indicator: Indicator, _ request: ReportRequest) -> String {
        if value >= .one { return "已完成" }
        let standing = request.standing
        let expected = request.programme.expectedShare(of: indicator, on: standing.asOf)
        let isOfYear = expected == standing.timeProgress.value
        let schedule = isOfYear ? "序时" : "本项进度要求（\(percent(expected))）"
        guard value != expected else { return "与\(schedule)持平" }
        let exact = (value - expected) * Rational(100)
        // As the two percentages that stand there differ, unless they look alike and are not.
        let shown = printed(value, against: request.thresholds(of: indicator)) - printed(expected)
        return "\(exact < .zero ? "慢于" : "快于")\(schedule)\(pointsText(shown == .zero ? exact : shown))个百分点"
    }

    static func pointsText(_ points: Rational) -> String {
        points.magnitude.decimal(places: RatePlaces.telling(points))
    }

    static func places(_ group: RankedGroup, in request: ReportRequest) -> String {
        let (name, places) = (request.name(of:), group.scorePlaces)
        let first = group.ranked.filter { $0.place?.inGroup == 1 }.map { name($0.region) }
        guard let best = group.ranked.first?.score, let worst = group.ranked.last?.score else {
            return "\(group.title)均未排名"
        }
        if group.ranked.count == 1, group.rows.count == 1 {
            return "\(group.title)只有\(listing(first))（\(best.decimal(places: places))分）"
        }
        let lead = "\(group.title)第一：\(listing(first))（\(best.decimal(places: places))分）"
        guard best != worst else { return lead }
        let last = group.ranked.filter { $0.score == worst }.map { name($0.region) }
        return "\(lead)，末位：\(listing(last))（\(worst.decimal(places: places))分）"
    }

    static func region(_ name: String, _ subjects: [String]) -> String {
        subjects.isEmpty ? name : "\(name)（\(subjects.joined(separator: "、"))）"
    }

    static func continued(_ title: String, _ part: Int, of parts: Int) -> String {
        "\(title)（续表\(parts > 2 ? String(part - 1) : "")）"
    }

    static func naming(_ word: String, _ regions: [String]) -> String {
        "\(word)：\(listing(regions))"
    }

    /// Names as far as a sentence bears them; the table below has all.
    static func listing(_ names: [String], isCounted: Bool = true) -> String {
        let most = 20
        guard names.count > most else { return names.joined(separator: "、") }
        return names.prefix(most).joined(separator: "、") + "等" + (isCounted ? "\(names.count)个" : "")
    }

    static func chartDescription(_ group: String, _ scores: [(String, Rational?)]) -> String {
        let words = scores.map { "\($0)\($1?.decimal(places: 2) ?? "")" }
        let all = "\(group)综合得分由高到低：\(words.joined(separator: "、"))"
        // Programs take 255 characters at most.
        guard all.utf16.count > 250, let first = words.first, let last = words.last else { return all }
        return "\(group)\(words.count)个单位综合得分由高到低，首位\(first.prefix(80))，末位\(last.prefix(80))"
    }
}
