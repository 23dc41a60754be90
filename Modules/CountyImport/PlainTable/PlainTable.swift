public import Findings

/// A file as a plain table, for people who only want its rows: encoding, delimiter and quotes are found, lines before
/// the table are dropped, header rows are joined, cells stay the text that they are. Nothing of a programme is needed.
///
/// This is what was recognised; the rows went out on the way.
public struct PlainTable: Sendable {
    /// The encoding that was recognised; `nil` where there is no text.
    public private(set) var encoding: String?
    /// What separates the cells; `nil` where there is no text.
    public private(set) var delimiter: String?
    /// Why there is no table, or why it ends early; `nil` for an empty file, which is an empty table.
    public private(set) var refusal: Finding?
    /// What was recognised and why, in Chinese, one sentence a line.
    public private(set) var explanation: [String] = []

    /// Reads the first table of a file, or all of them one below the other where `isWhole`, and hands it to `write` as
    /// comma-separated UTF-8 after RFC 4180 with LF. A text of any size needs a few megabytes. Of a workbook it reads one
    /// sheet: the first one that can be seen, or the one of this name or number.
    ///
    /// Throws what the source and `write` throw.
    public init(
        _ source: some ByteSource,
        isWhole: Bool = false,
        sheet: String? = nil,
        write: @escaping (UnsafeRawBufferPointer) throws -> Void
    ) throws {
        var source = source
        let head = try FileHead(&source)
        var writer = TableWriter(write)
        do {
            if WorkbookSheet.isWorkbook(head.bytes) {
                try copy(workbook: try head.whole(&source), sheet: sheet, isWhole, &writer)
            } else {
                try copy(head, source, isWhole, &writer)
            }
            try writer.finish()
        } catch let refused as FileRefused {
            refusal = refused.finding.code == .fileEmpty ? nil : refused.finding
            explanation.append(refused.finding.message)
        }
    }

    private mutating func copy(
        _ head: FileHead,
        _ source: some ByteSource,
        _ isWhole: Bool,
        _ writer: inout TableWriter
    ) throws {
        let text = try PlainText.decode(head.wholeLines)
        let found = DialectDetector.detect(in: text.utf8, amongMany: true)
        encoding = text.encoding.rawValue
        delimiter = found.dialect.delimiterText
        explanation = ["编码\(text.encoding.rawValue)：\(text.evidence)", "分隔符\(found.words)"]
        let records = try RecordReader.records(of: text.utf8, dialect: found.dialect)
        let layout = PlainLayout(records, isWhole: isWhole || !head.isWhole)
        explanation += layout.explanation
        if head.isWhole {
            return try layout.records.forEach { try writer.add($0) }
        }
        let stream = try TextStream(head, source, continuing: text)
        explanation += try PlainBody(layout, isWhole: isWhole).copy(stream, found.dialect, to: &writer)
    }

    private mutating func copy(
        workbook bytes: [UInt8],
        sheet: String?,
        _ isWhole: Bool,
        _ writer: inout TableWriter
    ) throws {
        let workbook = try WorkbookSheet(bytes, asked: sheet, fileName: ".xlsx")
        let layout = PlainLayout(workbook.records, isWhole: isWhole)
        encoding = WorkbookSheet.encoding
        explanation = [workbook.explanation] + workbook.findings.map(\.message) + layout.explanation
        try layout.records.forEach { try writer.add($0) }
    }
}
