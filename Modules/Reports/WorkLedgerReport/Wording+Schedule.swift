import Domain
import Reporting

/// Words of the schedule.
extension Wording {
    static let scheduleSheet = "倒排工期"
    static let task = "任务"
    static func leadingOffice(of programme: Programme) -> String {
        programme.isOfProvince ? "牵头处室" : programme.isOfTowns ? "牵头单位" : "牵头科室"
    }
    static let firstDay = "开始"
    static let lastDay = "时限"
    static let line = "类别"
    static let planned = "计划"
    static let actual = "实际"
    static let scheduleNote =
        "注：浅蓝为计划工期，数为月末应达到的进度（有批准计划的按计划，占比类为目标占比，其余按时间均分）；实际只列已关账的月份和本期，绿为不低于计划，黄为低于计划但不低于其九成，红为更低，或占比未达到目标（力争的目标仍为黄）；灰为不按序时判定的。"

    static func scheduleTitle(_ programme: String) -> String { "\(programme)倒排工期" }

    static func monthEnds(_ year: Int) -> String { "\(year)年各月末进度" }

    static func month(_ number: Int, isCurrent: Bool) -> String { isCurrent ? "\(number)月\n本期" : "\(number)月" }
}
