import Domain
import Formulas
import Indicators
import Quantities
import Reporting
import Workbooks

/// Definitions.
extension Wording {
    static let definitionsTitle = "指标口径与计分规则"
    static let parametersHeading = "参数"
    static let indicatorsHeading = "指标"
    static let lightsHeading = "预警"
    static let ruleHeading = "计分与排名"
    static let notesHeading = "口径说明"
    static let clausesHeading = "文件依据"
    static let indicatorHeaders = ["序号", "指标", "目标", "计算方法", "评判", "权重", "统计口径"]

    static func definitionsCaption(_ programme: Programme) -> String { "依据：\(programme.title)" }

    static func parameters(year: Int) -> [(name: String, words: String)] {
        [
            ("统计截止日", "本期最后一天；剩余天数、序时进度由此计算"),
            ("序时进度", "（统计截止日－\(year)年1月1日＋1）÷全年天数"),
            ("评分方案", "权重不在文件中，由评分方案规定，按版本留存"),
            ("单项封顶", "计分时单项完成程度的上限；完成率照实显示，不封顶"),
            ("滞后界限", "完成率低于序时进度的这一比例为严重滞后"),
        ]
    }

    static func target(of indicator: Indicator, in programme: Programme) -> String {
        switch indicator.judgedKind {
        case .qualitative: "满分\(indicator.denominator.source)分"
        case .milestone, .reportBy: indicator.terms.due.map { "\($0.chinese)前" } ?? "有完成日期"
        case .prohibition: "0"
        case .trend: "好于上年同期"
        case .ratio: shareDemand(of: indicator, in: programme)
        default: total(of: indicator, in: programme)
        }
    }

    private static func total(of indicator: Indicator, in programme: Programme) -> String {
        // Where what is to be reached is reported, the table of targets has no number of things.
        guard indicator.denominator.targets.contains(indicator.target) else { return "各地基数" }
        let (scale, unit) = (indicator.printedScale(in: programme), indicator.unit(in: programme))
        let targets = programme.regions.compactMap { programme.targets.cell(indicator.target, of: $0.id).number }
        // A standard, such as so much money a clinic, is the same everywhere and adds up to nothing.
        if scale != .one, targets.count > 1, Set(targets).count == 1, let standard = targets.first {
            return "各地标准\n（均为\((standard * scale).exactText)\(unit)）"
        }
        return "各地任务数\n（合计\((programme.targets.total(indicator.target) * scale).exactText)\(unit)）"
    }

    private static func shareDemand(of indicator: Indicator, in programme: Programme) -> String {
        let shares = Set(programme.regions.compactMap { programme.targets.cell(indicator.target, of: $0.id).number })
        guard shares.count == 1, let share = shares.first else { return "≥各地目标占比" }
        return "≥\((share * Rational(100)).exactText)%"
    }

    static func judgement(of indicator: Indicator) -> String {
        switch indicator.judgedKind {
        case .count, .coverage, .amount, .recurring, .perInstitution: "完成率与序时进度比较；达到100%为完成"
        case .ratio: "占比与目标占比按个数比较；完成程度＝占比÷目标占比"
        case .gain: "本年比率减上年比率，与目标的百分点比较；完成程度＝增幅÷下限"
        case .trend: "与上年同期比较；没有上年的数为无法计算"
        case .milestone: "有完成日期为完成；到期之前不与序时进度比较"
        case .reportBy: "在期限内收到为按期；到期之前不与序时进度比较"
        case .prohibition: "经核查确认的件数为0"
        case .qualitative: "人工评分；不与序时进度比较，完成程度＝分÷满分"
        case .monitor, .baseline, .standard: "只列出、比较，不判达标与否"
        }
    }

    static func counting(of indicator: Indicator, in programme: Programme) -> String {
        if indicator.isMark { return "各单位分别评分，\(programme.wholeName)为平均分" }
        let zonesAdd = programme.regions.allSatisfy { programme.adds(indicator, from: $0) }
        let (counties, zones) = (programme.title(of: .county), programme.title(of: .zone))
        let whole = programme.wholeName
        guard programme.regions.contains(where: { $0.group == .zone }) else { return "各\(counties)分别统计，\(whole)为各地之和" }
        return zonesAdd ? "各\(counties)、\(zones)分别统计，\(whole)为各地之和" : "\(zones)数已含在所在县区内，\(whole)只加\(counties)"
    }

    static func clause(_ clause: Clause) -> String { "\(clause.id)（第\(clause.line)行）“\(clause.quote)”" }

    static func targetNumber(_ measure: String) -> String { "年度目标数" }
}

/// Checks.
extension Wording {
    static let checksTitle = "数据核查与勾稽校验"
    static let checksCaption = "公式实时计算，应全部为“通过”"
    static let checkHeaders = ["序号", "校验内容", "左值", "右值", "结果"]
    static let unreportedHeaders = ["序号", "单位", "缺哪些数", "情况"]
    static let lateHeaders = ["序号", "单位", "文件与日期", "迟报"]
    static let faultsTotal = "不符项合计"
    static let taskCountCheck = "清单销号条数＝总台账有任务的项数"
    static let allReported = "全部单位已报齐。"
    static let allOnTime = "全部文件按时报送。"

    static func targetsCheck(_ indicator: Indicator) -> String { "\(indicator.shortName)：总台账各地目标之和＝文件下达总数" }

    static func sourcesCheck(_ indicator: Indicator) -> String { "\(indicator.shortName)：总台账累计数之和＝数据来源逐条相加" }

    static func partsCheck(_ indicator: Indicator) -> String { "\(indicator.shortName)：达到数大于基数的单位数＝0" }

    static func demandedCheck(_ indicator: Indicator) -> String { "\(indicator.shortName)：总台账目标占比之和＝出表时的数" }

    static func baseCheck(_ indicator: Indicator) -> String { "\(indicator.shortName)：总台账基数之和＝出表时的数" }

    static let scoresCheck = "总台账综合得分之和＝出表时的数"
    static let placesSum = "总台账组内名次之和＝出表时的数"
    static let lastPlacesSum = "总台账上期名次之和＝出表时的数"

    static func placesCheck(_ group: RankedGroup) -> String { "\(group.title)：已排名单位数＋未排名单位数＝单位总数" }

    static func verdict(_ passes: Bool) -> String { passes ? "通过" : "不符" }

    static func verdictFormula(_ left: String, _ right: String) -> String {
        "IF(ROUND(\(left)-\(right),6)=0,\"\(verdict(true))\",\"\(verdict(false))\")"
    }

    static func unreportedHeading(_ count: Int) -> String { "未报、缺报单位（\(count)个）" }

    static func silence(_ isSilent: Bool) -> String { isSilent ? "未报" : "缺报" }

    static func lateHeading(_ count: Int) -> String { "迟报文件（\(count)份）" }

    static func lateFiles(_ count: Int, _ latest: LateSubmission) -> String {
        let others = count > 1 ? "等\(count)份" : ""
        return "回执\(latest.submission.receipt)《\(latest.submission.fileName)》\(others)，应于\(latest.deadline.chinese)前，"
            + "\(latest.submission.receivedOn.chinese)收到"
    }

    static func lateDays(_ days: Int) -> String { "迟\(days)天" }

    static func regions(_ names: [String]) -> String {
        names.count <= 3 ? names.joined(separator: comma) : "\(names[0])等\(names.count)个单位"
    }
}

/// Sources.
extension Wording {
    static let sourceHeaders = [
        "序号", "单位名称", "填报指标", "报送值", "单位", "文件原文", "计入\n合计", "回执", "文件", "位置", "填报单位", "入库时间", "SHA-256\n（前16位）",
    ]
    static let noFigures = "本期没有入库的数据。"

    static func sourcesCaption(_ request: ReportRequest) -> String {
        "批次 \(request.batch)　评分方案 \(request.standing.scheme)　文件\(request.submissions.count)个"
    }

    static func place(_ cell: CellPlace) -> String {
        let sheet = cell.sheet.map { "\($0) " } ?? ""
        return "\(sheet)第\(cell.row)行\(CellAddress.letters(ofColumn: cell.column - 1))列"
    }
}
