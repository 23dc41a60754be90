/// Rows that are made one at a time, whenever they are needed, for tables too long to be held. They stand below the other
/// rows of their sheet, all of one height, and nothing in them is merged.
public struct RowStream: Sendable, Equatable {
    /// How many rows there are.
    public let count: Int
    private let identity: String
    private let row: @Sendable (Int) -> [Cell]

    /// Rows by their number from zero. The same number must give the same cells every time: rows are made once to be
    /// checked, once to be written and once to be compared.
    ///
    /// - Parameter identity: What tells these rows from others, such as the fingerprint of their source; two streams of one
    ///   identity and length count as equal.
    public init(count: Int, identity: String, row: @escaping @Sendable (Int) -> [Cell]) {
        self.count = count
        self.identity = identity
        self.row = row
    }

    /// The cells of a row, the number from zero.
    public func cells(ofRow number: Int) -> [Cell] { row(number) }

    /// Whether both come from the same source.
    public static func == (left: RowStream, right: RowStream) -> Bool {
        left.count == right.count && left.identity == right.identity
    }
}

extension Sheet {
    /// How many rows it has in all.
    public var rowCount: Int { rows.count + (tail?.count ?? 0) }

    /// The height of the rows of the tail, in points.
    public static let tailRowHeight = 18.0
}

extension Workbook {
    /// Whether a sheet is so long that a writer should not hold it: from a hundred thousand rows on. Such a workbook has
    /// neither charts nor merges over several rows.
    public var isLong: Bool { sheets.contains { $0.rowCount >= Self.longFrom } }

    /// From so many rows on.
    public static let longFrom = 100_000
}
