import Domain
import Indicators
import Reporting

/// The Chinese words of the bulletin.
enum Wording {
    static let title = "季通报"
    static let summary = "按公文格式写成的通报：总体进展、前三后三、存在问题、下步要求，附排名表和未完成清单；有单位未报时不予印发。"
    static let recipients = "各有关单位"
    static let overall = "总体进展"
    static let places = "各地进度与排名"
    static let problems = "存在问题"
    static let requirements = "下步要求"
    static let ranking = "各单位排名表"
    static let unfinished = "未完成清单"
    static let annexes = ["附件1 排名表", "附件2 未完成清单"]

    static func documentTitle(_ programme: Programme, _ period: Period) -> String {
        "关于\(period.chinese)\(programme.shortTitle)进展情况的通报"
    }

    static func annexTitle(_ number: Int, _ name: String, _ period: Period) -> String {
        annexed(number, "\(name)（\(period.chinese)）")
    }

    static func annexed(_ number: Int, _ title: String) -> String { LedgerWords.annex(number, of: 3, title) }

    static func opening(_ request: ReportRequest) -> String {
        let programme = request.programme
        let document = programme.document.isEmpty ? "" : "（\(programme.document)）"
        return "根据《\(programme.title)》\(document)，现将截至\(request.standing.asOf.chinese)的进展情况通报如下。"
            + (request.unreported.isEmpty ? "" : "截至制表，仍有\(request.unreported.count)个单位没有报全，已在文中列明，不参加排名。")
    }
}
