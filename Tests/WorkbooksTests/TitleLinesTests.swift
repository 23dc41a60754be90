import Testing
import Workbooks

@Suite("Titles that one line does not hold")
struct TitleLinesTests {
    @Test(
        "are broken where people would, into as few lines as hold them",
        arguments: [
            ("2023年台账", 30.0, "2023年台账"),
            ("（示例，请填在第一张表上）2023年月报", 30, "（示例，请填在第一张表上）\n2023年月报"),
            (
                "（示例，请填在第一张表上）村卫生室运行补助资金拨付情况（示例标准：2023年每所4500元）", 34,
                "（示例，请填在第一张表上）\n村卫生室运行补助资金拨付情况\n（示例标准：2023年每所4500元）"
            ),
            ("基层卫生省定民生实事任务清单", 20, "基层卫生省定民生实事\n任务清单"),
        ]
    )
    func broken(_ title: String, _ width: Double, _ lines: String) {
        #expect(TitleLines.broken(title, toFit: width) == lines)
    }

    @Test("stay as they are where there is no good place")
    func unbroken() {
        let title = "一个没有括号也没有常用词尾的很长很长的名称"
        #expect(TitleLines.broken(title, toFit: 10) == title)
    }
}
