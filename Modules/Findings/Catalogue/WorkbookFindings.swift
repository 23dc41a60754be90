/// What is found in a file that is a workbook.
extension FindingCode {
    /// 文件其实是工作簿.
    public static let workbookRead = FindingCode(rawValue: "workbook-read")
    /// 工作簿已损坏.
    public static let workbookDamaged = FindingCode(rawValue: "workbook-damaged")
    /// 工作簿过大.
    public static let workbookTooLarge = FindingCode(rawValue: "workbook-too-large")
    /// 没有这张工作表.
    public static let sheetNotFound = FindingCode(rawValue: "sheet-not-found")
    /// 工作表是空的.
    public static let sheetEmpty = FindingCode(rawValue: "sheet-empty")
    /// 还有没读的工作表.
    public static let otherSheets = FindingCode(rawValue: "other-sheets")
    /// 有隐藏的行.
    public static let hiddenRows = FindingCode(rawValue: "hidden-rows")
    /// 有隐藏的列.
    public static let hiddenColumns = FindingCode(rawValue: "hidden-columns")
    /// 有隐藏的工作表.
    public static let hiddenSheets = FindingCode(rawValue: "hidden-sheets")
    /// 公式没有计算结果.
    public static let formulaNotComputed = FindingCode(rawValue: "formula-not-computed")
    /// 显示的数与实际的数差倍数.
    public static let scaledDisplay = FindingCode(rawValue: "scaled-display")
}

extension FindingCatalogue {
    static let workbookPages: [FindingPage] = [
        FindingPage(
            .workbookRead,
            .warning,
            title: "文件其实是工作簿",
            cause: "文件名不是.xlsx，内容却是Excel工作簿，多半是只改了文件名。程序按工作簿读取第一张工作表。",
            advice: "请核对读出的数；下次请直接报送.xlsx文件，或“另存为→CSV UTF-8（逗号分隔）”，不要只改文件名。",
            example: "月报.xlsx改名为月报.csv"
        ),
        FindingPage(
            .workbookDamaged,
            .error,
            title: "工作簿已损坏",
            cause: "文件是Excel工作簿，但在传输或保存时缺了一部分。",
            advice: "请在Excel或WPS中打开原表，另存为新的.xlsx文件后重新报送。",
            example: "只传了一半的月报.xlsx"
        ),
        FindingPage(
            .workbookTooLarge,
            .error,
            title: "工作簿过大",
            cause: "工作簿解压后的内容超过县区报表可能的大小，多半是整行整列设了格式、嵌入了大量内容，或文件有问题。",
            advice: "请把报表的有效区域复制到新的工作簿，或另存为CSV后报送。",
            example: "100万行带格式的空白行"
        ),
        FindingPage(
            .sheetNotFound,
            .error,
            title: "没有这张工作表",
            cause: "用 --sheet 指明的工作表不在文件里。",
            advice: "请按提示中列出的名称或序号改正 --sheet。",
            example: "--sheet 7月，而文件里只有“6月”"
        ),
        FindingPage(
            .sheetEmpty,
            .error,
            title: "工作表是空的",
            cause: "要读取的工作表没有任何内容，数据可能在另一张工作表上。",
            advice: "请用 --sheet 指明有数据的工作表，或把它移到最前面。",
            example: "第一张工作表Sheet1是空的"
        ),
        FindingPage(
            .otherSheets,
            .warning,
            title: "还有没读的工作表",
            cause: "工作簿里不止一张有内容的工作表，一次只读一张。",
            advice: "请核对读取的是不是要报送的那一张；要读另一张，请加 --sheet 名称或序号。",
            example: "“5月”“6月”两张工作表"
        ),
        FindingPage(
            .hiddenRows,
            .info,
            title: "有隐藏的行",
            cause: "隐藏或被筛选掉的行也按数据读取，与另存为CSV时一样。",
            advice: "请取消隐藏和筛选，核对这些行是否应当报送。",
            example: "第8—12行被隐藏"
        ),
        FindingPage(
            .hiddenColumns,
            .info,
            title: "有隐藏的列",
            cause: "隐藏的列也读取，与另存为CSV时一样。",
            advice: "请取消隐藏，核对这些列是否应当报送。",
            example: "F列被隐藏"
        ),
        FindingPage(
            .hiddenSheets,
            .info,
            title: "有隐藏的工作表",
            cause: "隐藏的工作表不读取。",
            advice: "如果数据在隐藏的工作表上，请取消隐藏，或用 --sheet 指明。",
            example: "隐藏的“底稿”"
        ),
        FindingPage(
            .formulaNotComputed,
            .error,
            title: "公式没有计算结果",
            cause: "单元格里是公式，文件中没有保存它的结果；程序不代为计算。",
            advice: "请在Excel或WPS中打开文件，等计算完成后保存，或把公式粘贴为数值。",
            example: "=C6+C7"
        ),
        FindingPage(
            .scaledDisplay,
            .warning,
            title: "显示的数与实际的数差倍数",
            cause: "单元格格式把数缩小显示（如以万元显示元），看到的数与存的数不同，无法判断以哪个为准，该格不读取。",
            advice: "请把单元格格式改为“常规”，按表头的单位填数。",
            example: "存的是127600，显示为12.8"
        ),
    ]
}
