import Domain
import Findings

/// What only the store knows about a file, as findings.
extension Finding {
    static func periodNotBegun(_ period: Period, today: CalendarDate) -> Finding {
        Finding(.periodNotBegun, message: "\(period.chinese)还没有开始（今天是\(today)），不能报这一期的数")
    }

    static func sameFileOtherPeriod(_ receipt: Receipt, _ period: Period) -> Finding {
        Finding(
            .sameFileOtherPeriod,
            message: "同一个文件已经作为\(period.chinese)的报表收过（回执\(receipt)号），两期不可能完全相同"
        )
    }

    static func periodClosed(_ period: Period?) -> Finding {
        Finding(.periodClosed, message: "\(period?.chinese ?? "这一期")已经关账，排名已经公布，不能再收报表")
    }

    static let nothingToStore = Finding(.nothingToStore, message: "文件读懂了，但没有可以入库的数")

    static func confirmationNeeded(_ confirm: [String]) -> Finding {
        let count = confirm.count > 1 ? "（共\(confirm.count - 1)条）" : ""
        return Finding(
            .confirmationNeeded,
            severity: .warning,
            message: "须由人工逐项核对后才能入库\(count)：\(confirm.first ?? "")",
            advice: "请对照原文件核对“须人工确认”所列各条，无误后加 --confirm 再导入一次"
        )
    }
}
