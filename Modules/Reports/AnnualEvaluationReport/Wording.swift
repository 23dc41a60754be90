import Domain
import Indicators
import Reporting

/// The Chinese words of the evaluation.
enum Wording {
    static let title = "年度综合评价"
    static let summary = "年度得分逐项列明，达标数、名次、扣加分、走势和未完成事项。"
    static let recipients = "各有关单位"
    static let method = "评价办法"
    static let results = "评价结果"
    static let open = "存在问题和未完成事项"
    static let evaluation = "综合评价表"
    static let trends = "走势图"
    static let unfinished = "未完成清单"
    static let place = "名次"
    static let unit = "单位"
    static let items = "各项得分"
    static let shares = "各项得分率"
    static let adjustment = "扣加分"
    static let score = "综合得分"
    static let met = "达标项"
    static let light = "预警"
    static let remark = "备注"
    static let pause = "；"
    static let note = "注：各项得分＝权重×完成程度（封顶后）；“—”为无此项任务，综合得分按有任务的指标重新归一；达标项为已完成、已达标的项数／有任务的项数，人工评分的不计为达标。"

    static func documentTitle(_ programme: Programme, _ period: Period) -> String {
        "关于\(period.chinese)\(programme.shortTitle)综合评价情况的通报"
    }

    static func methodSentence(_ request: ReportRequest) -> String {
        let isGrouped = request.groups.count > 1
        return
            "依据《\(request.programme.title)》和评分方案\(request.standing.scheme)，以截至\(request.standing.asOf.chinese)的报送数据计算\(isGrouped ? "，分组排名" : "")。"
    }

    static func underWay(_ count: Int, annex: String) -> String { "正在推进、尚未完成的事项还有\(count)项，见“\(annex)”。" }

    static func evaluationTitle(_ request: ReportRequest) -> String {
        "\(request.programme.title)综合评价表（\(request.period.chinese)）"
    }

    static func trendsTitle(_ request: ReportRequest) -> String {
        "\(request.programme.shortTitle)走势（\(request.period.chinese)）"
    }

    static func unfinishedTitle(_ request: ReportRequest) -> String {
        "\(request.programme.title)未完成清单（\(request.period.chinese)）"
    }

    static func heading(_ group: RankedGroup) -> String { "\(group.title)（\(group.rows.count)个）" }

    static func met(_ met: Int, of asked: Int) -> String { "\(met)／\(asked)" }
}
