extension ForeignFormat {
    /// What a file of this format is called.
    var words: String {
        switch self {
        case .workbook: "Excel工作簿（.xlsx）"
        case .binaryWorkbook: "Excel二进制工作簿（.xlsb）"
        case .openSpreadsheet: "OpenDocument电子表格（.ods）"
        case .word: "Word文档（.docx）"
        case .slides: "演示文稿（.pptx）"
        case .officePackage: "Office文件（.xlsx、.docx等），里面没有工作簿"
        case .zip: "ZIP压缩包"
        case .encryptedWorkbook: "设了打开密码的Excel工作簿"
        case .oldWorkbook: "旧版Excel/WPS工作簿（.xls、.et）"
        case .oldWord: "旧版Word/WPS文档（.doc、.wps）"
        case .oldOffice: "旧版Office/WPS文件（.xls、.et等）"
        case .pdf: "PDF文件"
        case .picture: "图片"
        case .html: "网页（HTML）"
        case .xmlSpreadsheet: "XML电子表格（2003）"
        case .xml: "XML文件"
        case .richText: "RTF文档"
        case .archive: "压缩包"
        }
    }

    /// How to get from there to a file that can be read.
    var advice: String {
        switch self {
        case .workbook, .officePackage, .binaryWorkbook, .openSpreadsheet, .oldWorkbook, .oldOffice, .xmlSpreadsheet:
            Self.saveAs
        case .html: "文件多半是从网页系统导出的。\(Self.saveAs)"
        case .encryptedWorkbook: "请先取消打开密码（Excel：文件→信息→保护工作簿→用密码进行加密，清空；WPS：文件→文档加密→密码加密，清空），再保存报送。"
        case .word, .oldWord, .slides, .richText: "请把表格复制到Excel或WPS表格中。\(Self.saveAs)"
        case .pdf, .picture: "请报送原来的电子表格，不要报送扫描件、截图或PDF。\(Self.saveAs)"
        case .zip, .archive: "请先解压，报送里面的表格文件；还是打不开的，请从原表另存为CSV或.xlsx后报送。"
        case .xml: Self.saveAs
        }
    }

    private static let saveAs =
        "请在Excel中打开，选“另存为→CSV UTF-8（逗号分隔）”或“Excel工作簿（.xlsx）”；WPS选“另存为→CSV（逗号分隔）”或“Microsoft Excel文件（.xlsx）”，不要只改文件名。"
}
