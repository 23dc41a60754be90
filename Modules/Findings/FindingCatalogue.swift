/// Every kind of finding there is, by code, with what a clerk needs to know about it.
public enum FindingCatalogue {
    /// Pages about one thing.
    public struct Section: Sendable, Hashable {
        /// What they are about, in Chinese.
        public let title: String
        /// The pages.
        public let pages: [FindingPage]

        init(_ title: String, _ pages: [FindingPage]) {
            self.title = title
            self.pages = pages
        }
    }

    /// All pages by what they are about, in the order in which they are documented.
    public static let sections: [Section] = [
        Section("文件和文字", filePages), Section("工作簿", workbookPages), Section("表格和表头", tablePages),
        Section("报告期和日期", periodPages), Section("接收和存档", storePages), Section("单位", regionPages),
        Section("单元格", cellPages), Section("表内核对", checkPages), Section("任务清单", taskListPages),
        Section("表内异常", anomalyPages),
        Section("与以前各期和其他单位比较", historyPages),
    ]

    /// All pages, in the order in which they are documented.
    public static let all: [FindingPage] = sections.flatMap(\.pages)

    static let pages: [FindingCode: FindingPage] = Dictionary(uniqueKeysWithValues: all.map { ($0.code, $0) })
}
