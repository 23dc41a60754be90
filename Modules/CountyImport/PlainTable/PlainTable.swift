public import Findings

/// A file as a plain table, for people who only want its rows: encoding, delimiter and quotes are found, lines before
/// the table are dropped, header rows are joined, cells stay the text that they are. Nothing of a programme is needed.
public struct PlainTable: Sendable {
    /// The records of the first table, header first if it has one; they may be of different lengths.
    public let records: [[String]]
    /// The encoding that was recognised; `nil` where there is no text.
    public let encoding: String?
    /// What separates the cells; `nil` where there is no text.
    public let delimiter: String?
    /// Why there is no table; `nil` for an empty file, which is an empty table.
    public let refusal: Finding?
    /// What was recognised and why, in Chinese, one sentence a line.
    public let explanation: [String]

    /// Reads the first table of a file, or all of them one below the other where `isWhole`.
    public init(_ bytes: [UInt8], isWhole: Bool = false) {
        do {
            let text = try PlainText.decode(bytes)
            let dialect = DialectDetector.detect(in: text.utf8, amongMany: true)
            let layout = PlainLayout(Array(RecordReader(text.utf8, dialect: dialect)), isWhole: isWhole)
            records = layout.records
            encoding = text.encoding.rawValue
            delimiter = dialect.delimiterText
            refusal = nil
            explanation = ["编码\(text.encoding.rawValue)：\(text.evidence)", "分隔符\(dialect.words)"] + layout.explanation
        } catch {
            records = []
            encoding = nil
            delimiter = nil
            refusal = error.finding.code == .fileEmpty ? nil : error.finding
            explanation = [error.finding.message]
        }
    }
}
