/// What keeps a file from being read as a text table.
extension FindingCode {
    /// 文件打不开.
    public static let fileNotOpened = FindingCode(rawValue: "file-not-opened")
    /// 空文件.
    public static let fileEmpty = FindingCode(rawValue: "file-empty")
    /// 不是CSV表格.
    public static let notCSV = FindingCode(rawValue: "not-csv")
    /// 含有零字节.
    public static let nulBytes = FindingCode(rawValue: "nul-bytes")
    /// 编码无法读取.
    public static let encodingUnknown = FindingCode(rawValue: "encoding-unknown")
    /// 认不出任何单位或表头.
    public static let unfamiliarText = FindingCode(rawValue: "unfamiliar-text")
    /// 文字已损坏且不可恢复.
    public static let textDestroyed = FindingCode(rawValue: "text-destroyed")
    /// 单元格文字损坏.
    public static let damagedText = FindingCode(rawValue: "damaged-text")
    /// 疑似丢失一个字节.
    public static let byteLost = FindingCode(rawValue: "byte-lost")
    /// 双引号没有配对.
    public static let unclosedQuote = FindingCode(rawValue: "unclosed-quote")
    /// 一行过长.
    public static let recordTooLong = FindingCode(rawValue: "record-too-long")
    /// 列数过多.
    public static let tooManyColumns = FindingCode(rawValue: "too-many-columns")
    /// 单元格过长.
    public static let cellTooLong = FindingCode(rawValue: "cell-too-long")
    /// 用全角逗号分隔.
    public static let fullWidthDelimiter = FindingCode(rawValue: "full-width-delimiter")
}

extension FindingCatalogue {
    static let filePages: [FindingPage] = [
        FindingPage(
            .fileNotOpened,
            .error,
            title: "文件打不开",
            cause: "文件没有读取权限、过大，或在读的时候出错；同一批的其他文件不受影响。",
            advice: "请检查文件的权限和磁盘，改好后单独再导入这一个。",
            example: "没有读取权限的 镇平县.csv"
        ),
        FindingPage(
            .fileEmpty,
            .error,
            title: "空文件",
            cause: "文件没有内容，或只有空白。",
            advice: "请打开原表确认有数据后重新另存并报送。",
            example: "0字节的文件"
        ),
        FindingPage(
            .notCSV,
            .error,
            title: "不是CSV表格",
            cause: "文件名改成了.csv，内容仍是工作簿、图片、网页或压缩包。",
            advice: "请在Excel中打开原表，选“另存为→CSV UTF-8（逗号分隔）”；WPS选“另存为→CSV（逗号分隔）”，不要只改文件名。",
            example: "工作簿.xlsx改名为月报.csv"
        ),
        FindingPage(
            .nulBytes,
            .error,
            title: "含有零字节",
            cause: "文件不是文字，或在传输中损坏。",
            advice: "请从原表重新另存为CSV后报送。",
            example: "文件中出现0x00"
        ),
        FindingPage(
            .encodingUnknown,
            .error,
            title: "编码无法读取",
            cause: "文字编码不是UTF-8、GB18030或UTF-16，或本机缺少转换表。",
            advice: "请在Excel中另存为“CSV UTF-8（逗号分隔）”。",
            example: "Big5编码的文件"
        ),
        FindingPage(
            .unfamiliarText,
            .error,
            title: "认不出任何单位或表头",
            cause: "编码判断错误时也能读出文字，但读出的不是原文；因此文字里必须有已登记的单位名称或表头。",
            advice: "请核对是否为本方案的报表，并另存为“CSV UTF-8（逗号分隔）”后重新报送。",
            example: "鏄熸湡涓€"
        ),
        FindingPage(
            .textDestroyed,
            .error,
            title: "文字已损坏且不可恢复",
            cause: "文件曾以错误的编码打开并另存，原来的汉字已经丢失。",
            advice: "请从原始Excel重新“另存为”后再报送，不要修改本文件。",
            example: "锟斤拷锟斤拷"
        ),
        FindingPage(
            .damagedText,
            .error,
            title: "单元格文字损坏",
            cause: "个别字节在传输或另存时丢失，该单元格无法读取。",
            advice: "请从原表重新另存后报送，或补报该行。",
            example: "邓州市\u{FFFD}"
        ),
        FindingPage(
            .byteLost,
            .error,
            title: "疑似丢失一个字节",
            cause: "GB18030的汉字占两个字节，丢失一个，其后直到单元格末尾的字全部错位；补上一个字节就成为已登记的名称或表头。",
            advice: "请与报送单位核对，在原表中改正后重新另存、报送；系统不自动改正。",
            example: "“蚱较\u{FFFD}”疑为“镇平县”"
        ),
        FindingPage(
            .unclosedQuote,
            .error,
            title: "双引号没有配对",
            cause: "单元格以双引号开头却没有结束，后面的逗号和换行都可能属于它。",
            advice: "请删去多余的双引号，或从原表重新另存。",
            example: "邓州市,5,\"1,2"
        ),
        FindingPage(
            .recordTooLong,
            .error,
            title: "一行过长",
            cause: "一行超过1MB，不是表格的一行：换行符可能丢失，或文件不是表格。",
            advice: "请打开原表检查后重新另存为CSV。",
            example: "300MB没有一个换行"
        ),
        FindingPage(
            .tooManyColumns,
            .error,
            title: "列数过多",
            cause: "一行超过16384列，这是Excel的上限，表格不可能有这么多列。",
            advice: "请打开原表，删去右侧的空列后重新另存为CSV。",
            example: "100万个逗号"
        ),
        FindingPage(
            .cellTooLong,
            .error,
            title: "单元格过长",
            cause: "一个单元格超过32767个字，这是Excel的上限；多半是双引号没有配对，把后面的行都包了进去。",
            advice: "请检查该处的双引号，或从原表重新另存为CSV。",
            example: "一个单元格里有100万个双引号"
        ),
        FindingPage(
            .fullWidthDelimiter,
            .warning,
            title: "用全角逗号分隔",
            cause: "手工编辑时输入了中文逗号。",
            advice: "请从Excel或WPS另存为CSV，不要手工输入分隔符。",
            example: "宛城区，8，5"
        ),
    ]
}
