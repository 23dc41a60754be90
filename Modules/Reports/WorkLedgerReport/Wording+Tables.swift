import Domain
import Indicators
import Quantities
import Reporting

/// The ledger of record.
extension Wording {
    static let serial = "序号"
    static let target = "年度目标"
    static let markColumns = ["满分", "评分", "百分制"]
    static func times(_ scale: Rational) -> String { "×\(scale.exactText)" }
    static let done = "累计完成"
    /// What stands in the place of the days left.
    static func settled(_ light: Indicators.Light) -> String { light == .monitored || light == .marked ? "—" : "已完成" }
    static let rate = "完成率"
    static let demanded = "目标\n占比"
    static let base = "基数"
    static let reached = "达到数"
    static let share = "占比"
    static let shortfall = "距目标\n还差"
    static let judgement = "综合评价"
    static let score = "综合得分"
    static let place = "组内\n名次"
    static let lastPlace = "上期\n名次"
    static let rise = "升降"
    static let light = "预警"
    static let responsibility = "责任落实"
    static let person = "责任人"
    static let post = "岗位"
    static let remark = "备注（口径说明）"
    static let signatures = ["主要负责人（签字）：", "分管负责人（签字）：", "审核人：", "制表人："]

    static func quotient(_ rate: String, _ done: String, _ base: String) -> String { "\(rate)=\(done)÷\(base)" }

    static func difference(_ rise: String, _ before: String, _ now: String) -> String { "\(rise)=\(before)-\(now)" }

    /// What an indicator is about: its name without the word for its rate.
    static func subject(_ indicator: Indicator) -> String {
        for word in ["完成率", "覆盖率", "率"] where indicator.name.hasSuffix(word) && indicator.judgement == .completion {
            return String(indicator.name.dropLast(word.count))
        }
        return indicator.name
    }

    static func ledgerTitle(_ programme: String) -> String { "\(programme)工作总台账" }

    static func units(of programme: Programme, cautions: [String]) -> String {
        let units = distinct(programme.indicators.map { $0.unit(in: programme) } + ["%"])
        return (cautions + ["计量单位：\(units)"]).joined(separator: "　")
    }

    static func wholeRemark(_ request: ReportRequest) -> String {
        let within = request.programme.indicators.filter { indicator in
            request.programme.regions.contains { !request.programme.adds(indicator, from: $0) }
        }
        let reporters = request.unreported.isEmpty ? "" : "；有未报单位，各数只按已报单位合计"
        let marks = request.programme.indicators.contains(where: \.isMark) ? "；打分项为平均分" : ""
        return (within.isEmpty ? "Σ完成÷Σ目标" : "Σ完成÷Σ目标；功能区不重复相加") + marks + reporters
    }

    static func met(_ met: Int, of expected: Int) -> String { "\(met)/\(expected)达标" }

    /// The remarks on a region and what its targets include (含官庄工区141个) or where they are counted.
    static func remark(on region: RegionID, _ remarks: [String], in programme: Programme) -> String {
        (remarks + scopes(of: region, in: programme)).joined(separator: pause)
    }

    private static func scopes(of region: RegionID, in programme: Programme) -> [String] {
        var found: [String] = []
        for indicator in programme.indicators {
            switch programme.targets.cell(indicator.target, of: region) {
            case .number(_, let parts) where !parts.isEmpty:
                let unit = indicator.unit(in: programme)
                let words = parts.map {
                    "\(programme.region($0.zone)?.name ?? $0.zone.rawValue)\($0.count.exactText)\(unit)"
                }
                found.append("\(indicator.shortName)含\(words.joined(separator: comma))")
            case .countedInHosts(let count):
                let hosts = programme.region(region)?.hosts.compactMap { programme.region($0)?.name } ?? []
                let place = hosts.isEmpty ? "所在县区" : hosts.joined(separator: comma)
                found.append("\(indicator.shortName)\(count.exactText)\(indicator.unit(in: programme))计入\(place)")
            case .notIssued: found.append("\(indicator.shortName)任务尚未下达")
            case .number, .noSuchTask: break
            }
        }
        return found
    }
}

/// The list of tasks and the duties.
extension Wording {
    static func checklistHeaders(_ programme: Programme) -> [String] {
        [
            "序号", programme.title(of: .county), "主要任务", "单位", "目标", "基数", "实际\n完成", "完成率\n（占比）", "还差", "开始时间", "完成时限",
            "剩余\n天数", "状态",
            leadingOffice(of: programme), "岗位", "责任人", "销号日期", "进展及问题",
        ]
    }

    static func checklistCaption(_ programme: Programme) -> String {
        "一个单位一项一行，可筛选；空白栏由各单位填写；达到目标并经\(level(of: programme))核验后填写销号日期"
    }

    private static func level(of programme: Programme) -> String { programme.isOfProvince ? "省级" : "市级" }
    static let closedHintTitle = "销号日期"
    static func closedHint(_ programme: Programme) -> String { "任务完成并经\(level(of: programme))核验的日期，如 2023-08-25" }
    static let closedRefusal = "请填写本年度或次年的日期，如 2023-08-25。"

    static func checklistTitle(_ programme: String) -> String { "\(programme)任务清单（倒排工期、清单销号）" }

    static let dutyHeaders = ["编号", "文件要求（原文）", "行", "责任主体", "考核内容", "目标", "时限", "责任单位", "频次", "落实情况"]
    static let dutiesCaption = "引文为文件原文，“行”为文件行号；“落实情况”一栏由责任单位填写"
}
