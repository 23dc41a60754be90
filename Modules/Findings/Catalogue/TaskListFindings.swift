/// What is seen in a list of tasks that sets targets.
extension FindingCode {
    /// 无此项任务的单位.
    public static let noTarget = FindingCode(rawValue: "no-target")
    /// 目标含“其中”数.
    public static let ofWhich = FindingCode(rawValue: "of-which")
    /// 目标完全相同.
    public static let identicalValues = FindingCode(rawValue: "identical-values")
}

extension FindingCatalogue {
    static let taskListPages: [FindingPage] = [
        FindingPage(
            .noTarget,
            .info,
            title: "无此项任务的单位",
            cause: "清单给别的单位下了这项任务，没有给这些单位。",
            advice: "请核对确实没有任务，不是漏写；报表中这些格填“—”。",
            example: "无村卫生室补助任务：示范区、高新区"
        ),
        FindingPage(
            .ofWhich,
            .warning,
            title: "目标含“其中”数",
            cause: "县区的目标里已经包含功能区管理的部分，再给功能区加一次就重复了。",
            advice: "请核对括号里的单位和个数；合计时只加县区的数。",
            example: "663个村卫生室（含官庄工区141个）"
        ),
        FindingPage(
            .identicalValues,
            .info,
            title: "目标完全相同",
            cause: "两个单位的同一项目标一个数都不差，可能是抄写时重复录入。",
            advice: "请对照原文件；确实相同的不必处理。",
            example: "官庄工区与职教园区同为151名"
        ),
    ]
}
