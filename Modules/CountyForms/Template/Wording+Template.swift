import Domain

/// The Chinese words of blank forms.
extension Wording {
    static let formSheet = "报表"
    static let exampleSheet = "填报示例"
    static let listsSheet = "选项"
    static let noTask = "—"
    static let yearTarget = "年度目标"
    static let cumulative = "累计完成"
    static let sinceNewYear = "累计"
    static let (sender, period, filledOn) = ("填报单位：", "报告期：", "填报日期：")
    static let (head, auditor, filler) = ("单位负责人：", "审核人：", "填表人：")
    static let someone = "（姓名）"
    static let sampleNote = "没有要说明的可以不填"
    static let sampleText = "已核实"
    static func sampleNumber(_ year: Int) -> String { "×卫〔\(year)〕1号" }
    /// Numbers that nobody wonders at in an example, by their unit; institutions and other things are some twenty.
    static let usual = ["人": 200, "人次": 20_000, "元": 1_000_000, "万元": 100, "分": 88, "%": 85, "年": 2, "点": 100]

    static let senderHint = "填报单位的名称，如“镇平县卫生健康委员会”。"
    static let periodHint = "从下拉列表中选择这份报表是哪一期的。"
    static let periodRefusal = "请从下拉列表中选择报告期。"
    static func dateHint(_ year: Int) -> String { "填这份报表的日期，如 \(year)-07-02。" }
    static func dateRefusal(_ year: Int) -> String { "请填存在的日期，如 \(year)-07-02。" }
    static let regionRefusal = "请从下拉列表中选择已登记的单位名称。"
    static let noTaskHint = "该单位无此项任务，保留“—”。"
    static let noTaskRefusal = "该单位无此项任务，请保留“—”；任务有调整的，请先与市级联系。"

    static func summary(_ form: BlankForm) -> String {
        "\(form.title)，\(form.regions.count)个单位，\(form.columns.count)列"
    }

    static func office(_ region: Region) -> String {
        [.zone, .town, .subdistrict].contains(region.kind) ? region.name : "\(region.name)卫生健康委员会"
    }

    static func exampleTitle(_ title: String) -> String { "（示例，请填在第一张表上）\(title)" }

    static func hintTitle(_ measure: Measure) -> String {
        switch measure.kind {
        case .count, .decimal, .money: String("填数（\(measure.unit)）".prefix(16))
        case .date: "填日期"
        case .text: "填文字"
        }
    }

    static func hint(_ measure: Measure, whole: Measure?, isTarget: Bool, year: Int) -> String {
        switch measure.kind {
        case .count, .decimal, .money: return hint(number: measure, whole: whole, isTarget: isTarget)
        case .date: return String("“\(measure.name)”：填日期，如 \(year)-07-02，还没有办成的空着。".prefix(250))
        case .text: return String("“\(measure.name)”：照实填写，没有的空着。".prefix(250))
        }
    }

    private static func hint(number measure: Measure, whole: Measure?, isTarget: Bool) -> String {
        let since =
            isTarget
            ? "填全年的目标数"
            : measure.accumulation == .cumulative ? "填自年初累计数" : measure.accumulation == .stock ? "填期末数" : "填本期数"
        let part = whole.map { "不大于“\($0.name)”；" } ?? ""
        let number = measure.kind == .count ? "填整数" : "填数"
        return String("“\(measure.name)”：\(since)，单位“\(measure.unit)”；\(part)\(number)，没有进展填0，不写单位和“约”。".prefix(250))
    }

    static func refusal(_ measure: Measure, whole: Measure?, year: Int) -> String {
        switch measure.kind {
        case .count:
            let part = whole.map { "，并且不大于“\($0.name)”" } ?? ""
            return String("请填不小于0的整数\(part)。".prefix(250))
        case .decimal, .money: return "请填不小于0的数（\(measure.unit)）。"
        case .date: return dateRefusal(year)
        case .text: return "文字不超过500个字。"
        }
    }

    /// Who fills it in, and where, if that is not every region in its own row.
    private static func sender(of form: BlankForm) -> String {
        let sender = form.form.filledBy.map { "本表由\($0)填报" }
        guard form.form.isSaidOnce, let first = form.regions.first else { return sender.map { $0 + "。" } ?? "" }
        return (sender.map { $0 + "，" } ?? "") + "\(form.programme.wholeName)只报一份，填在“\(first.name)”一行。"
    }

    /// Numbers since the new year, or as they stand; where some headers say which, the others are the latter.
    private static func counting(_ form: BlankForm) -> String {
        guard form.form.cadence != .year else { return "各项填全年的目标数" }
        let added = form.columns.filter { column in
            column.measure.map { $0.kind.isNumber && $0.accumulation == .cumulative } ?? false
        }
        guard !added.isEmpty else { return "各项填期末的数" }
        let areSaid = added.allSatisfy { $0.header.contains(sinceNewYear) }
        return areSaid ? "写明“累计”的填自年初起的累计数，其余填期末的数" : "除另有说明外，各项填自年初起的累计数"
    }

    static func instructions(_ form: BlankForm) -> String {
        let what = counting(form)
        let others = form.columns.contains { $0.measure?.kind.isNumber == false }
        let lines =
            [
                sender(of: form), "只填浅色的格，不改标题、表头和单位名称，不增删行和列。",
                "\(what)，单位以表头括号内为准，只填数字，不写单位和约数。",
                others ? "问日期的填日期，如 \(form.year)-07-02；问文件、名称的照实填文字；还没有办成的空着。" : "",
                form.form.cadence == .year
                    ? "没有这项任务的保留“—”。" : "数没有进展的填0，空着的按未报处理；“—”表示无此项任务，请保留。", "其中数不大于总数；完成率、合计由系统计算，不用填。",
                "保存为.xlsx或另存为CSV均可报送，文件名不限。",
            ].filter { !$0.isEmpty }
        return "填报说明：\n" + lines.enumerated().map { "\($0 + 1). \($1)" }.joined(separator: "\n")
    }
}
