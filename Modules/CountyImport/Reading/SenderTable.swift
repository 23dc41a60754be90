/// The rows of a county's file as they stood, for those who give them back: nothing is dropped, joined or evened out.
public struct SenderTable: Sendable {
    /// The rows, the first of them row 1, blank ones included.
    public let rows: [[String]]
    /// The sheet they come from; `nil` for a text.
    public let sheet: String?

    /// Reads a file as ``CountyReader`` does; `nil` where it is no table that can be read.
    public init?(_ file: CountyFile, options: ReadingOptions) {
        guard let table = CountyReader(options).senderTable(of: file) else { return nil }
        self = table
    }

    init(_ records: [Record], sheet: String?) {
        var rows: [[String]] = []
        for record in records {
            while rows.count < record.row - 1 { rows.append([]) }
            rows.append(record.cells)
        }
        self.rows = rows
        self.sheet = sheet
    }
}
