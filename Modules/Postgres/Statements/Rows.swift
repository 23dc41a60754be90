/// The rows of an answer, in the order the server sent them.
public struct Rows: RandomAccessCollection {
    let result: QueryResult

    /// Always 0.
    public var startIndex: Int { 0 }

    /// The number of rows.
    public var endIndex: Int { result.rowCount }

    /// The row at a position from 0. A position outside is a mistake of the program and stops it.
    public subscript(position: Int) -> Row {
        precondition(indices ~= position, "row \(position) of \(count)")
        return Row(result: result, index: position)
    }
}
