/// The inside of a transaction: runs statements one after the other on the session's thread.
///
/// Not Sendable and handed to a synchronous closure only, so no other work can slip between two statements of a
/// transaction, and nothing can be run after its end.
///
/// Every method throws `PostgresError`, or `CancellationError` when the surrounding task is cancelled.
public struct Database {
    let connection: Connection
    let timeouts: Timeouts

    /// Runs a statement and returns its rows.
    public func query(_ sql: SQL) throws -> Rows {
        Rows(result: try run(sql))
    }

    /// Runs a statement and returns its only row, or `nil` when there is none. Refuses several rows.
    public func queryOptionalRow(_ sql: SQL) throws -> Row? {
        let rows = try query(sql)
        guard rows.count <= 1 else { throw Self.unexpected(count: rows.count, sql) }
        return rows.first
    }

    /// Runs a statement that gives exactly one row. Refuses none and several.
    public func queryRow(_ sql: SQL) throws -> Row {
        guard let row = try queryOptionalRow(sql) else { throw Self.unexpected(count: 0, sql) }
        return row
    }

    /// Runs a statement that gives exactly one row and returns its first column.
    public func queryValue<Value: PostgresDecodable>(_ sql: SQL, as type: Value.Type = Value.self) throws -> Value {
        try queryRow(sql)[0, as: type]
    }

    /// Runs a statement for its effect and returns how many rows it wrote.
    @discardableResult
    public func execute(_ sql: SQL) throws -> Int {
        try run(sql).affectedRows
    }

    /// Appends rows to a table with COPY, the fastest way in, and returns how many were stored.
    ///
    /// Every row must have one cell for every column, in order. Refuses NUL in a text, and throws `copyCountMismatch`
    /// when the server stored another number of rows than were sent; nothing is kept then, as the transaction fails.
    @discardableResult
    public func copy(
        into table: Identifier,
        columns: [Identifier],
        rows: some Sequence<[(any PostgresEncodable)?]>
    ) throws -> Int {
        let list = SQL.list(columns)
        let cells = rows.lazy.map { row in row.map { $0?.postgresText } }
        return try connection.copy("copy \(table) (\(list)) from stdin", rows: cells, patience)
    }

    /// Runs several statements of the program as one text; migrations are such texts.
    func runScript(_ text: String, operation: String) throws {
        _ = try connection.runScript(text, operation: operation, patience)
    }

    private func run(_ sql: SQL) throws -> QueryResult {
        try connection.run(sql, patience)
    }

    private var patience: Connection.Patience {
        Connection.Patience(timeouts.answer, isCancellable: true)
    }

    private static func unexpected(count: Int, _ sql: SQL) -> PostgresError {
        PostgresError(
            code: .cardinalityViolation,
            operation: sql.text,
            message: "one row was expected, \(count) came"
        )
    }
}

extension SQL {
    /// Names separated by commas, for column lists.
    public static func list(_ identifiers: [Identifier]) -> SQL {
        identifiers.dropFirst().reduce(identifiers.first.map { "\($0)" } ?? "") { list, name in "\(list), \(name)" }
    }
}
