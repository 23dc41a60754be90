// What only the store knows about a file.
extension FindingCode {
    /// The period lies ahead.
    public static let periodNotBegun = FindingCode(rawValue: "period-not-begun")
    /// The period is closed.
    public static let periodClosed = FindingCode(rawValue: "period-closed")
    /// The same bytes were received for another period.
    public static let sameFileOtherPeriod = FindingCode(rawValue: "same-file-other-period")
    /// Nothing in the file can be stored.
    public static let nothingToStore = FindingCode(rawValue: "nothing-to-store")
    /// A person has to confirm what was read.
    public static let confirmationNeeded = FindingCode(rawValue: "confirmation-needed")
}

extension FindingCatalogue {
    static let storePages: [FindingPage] = [
        FindingPage(
            .periodNotBegun,
            .error,
            title: "期间还没有开始",
            cause: "报表写的期间在今天之后，多半是年份或月份写错了。",
            advice: "请核对标题、填报日期或 --period 里的期间，改正后重报。",
            example: "2023年6月导入标题为“2023年12月”的月报"
        ),
        FindingPage(
            .periodClosed,
            .error,
            title: "期间已经关账",
            cause: "该期排名已经公布，关账后的数据不能再改动。",
            advice: "请把数据并入下一期报送；已公布的数确有错误的，请走更正程序。",
            example: "7月10日关账后补报6月月报"
        ),
        FindingPage(
            .sameFileOtherPeriod,
            .error,
            title: "同一文件报了两期",
            cause: "两个期间的文件内容一个字节都不差，多半是误发了旧文件。",
            advice: "请向报送单位要这一期的文件；确实没有变化的，请在文件里写明期间后重报。",
            example: "把5月的文件改名为6月再报一次"
        ),
        FindingPage(
            .nothingToStore,
            .error,
            title: "没有可以入库的数",
            cause: "表格读懂了，但没有一个单元格是可以入库的完成数。",
            advice: "请检查是否发错了文件，或数据列是否全部为空。",
            example: "只有目标数、没有完成数的空表"
        ),
        FindingPage(
            .confirmationNeeded,
            .error,
            title: "须人工确认",
            cause: "内容是从叙述句等形式中解析出来的，或期间有矛盾，程序不自行认定。",
            advice: "请按所列事项逐项核对；期间有矛盾的，请用 --period 写明期间。",
            example: "“实现663个村卫生室（含官庄工区141个）经费补助全覆盖”"
        ),
    ]
}
