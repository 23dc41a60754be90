/// One row of an answer. Valid as long as somebody holds it; cannot leave the transaction, so decode it there.
///
/// ```swift
/// let name = try row["name", as: String.self]
/// let value = try row["value", as: String?.self]      // NULL is nil
/// ```
public struct Row {
    let result: QueryResult
    let index: Int

    /// The value of a named column.
    ///
    /// Throws `undefinedColumn`, `datatypeMismatch` (the column's type cannot be read as this one),
    /// `nullValueNotAllowed` or `invalidTextRepresentation` (for example a number too large for `Int16`).
    public subscript<Value: PostgresDecodable>(_ name: String, as type: Value.Type) -> Value {
        get throws { try required(column(name)) }
    }

    /// The value of a named column, `nil` for NULL.
    public subscript<Value: PostgresDecodable>(_ name: String, as type: Value?.Type) -> Value? {
        get throws { try optional(column(name)) }
    }

    /// The value of a column by its position from 0.
    public subscript<Value: PostgresDecodable>(_ position: Int, as type: Value.Type) -> Value {
        get throws { try required(checked(position)) }
    }

    /// The value of a column by its position from 0, `nil` for NULL.
    public subscript<Value: PostgresDecodable>(_ position: Int, as type: Value?.Type) -> Value? {
        get throws { try optional(checked(position)) }
    }

    private func column(_ name: String) throws -> Int {
        guard let position = result.positions[name] else {
            throw failure(.undefinedColumn, "no column “\(name)” in the answer")
        }
        return position
    }

    private func checked(_ position: Int) throws -> Int {
        guard 0..<result.columnCount ~= position else {
            throw failure(.undefinedColumn, "no column \(position) in an answer of \(result.columnCount)")
        }
        return position
    }

    private func required<Value: PostgresDecodable>(_ position: Int) throws -> Value {
        guard let value: Value = try optional(position) else {
            throw failure(.nullValueNotAllowed, "column “\(result.columnName(at: position))” is NULL")
        }
        return value
    }

    private func optional<Value: PostgresDecodable>(_ position: Int) throws -> Value? {
        let type = result.type(of: position)
        let name = result.columnName(at: position)
        guard Value.reads(type) else {
            throw failure(.datatypeMismatch, "column “\(name)” is of type \(type.rawValue), not \(Value.self)")
        }
        guard let text = result.text(row: index, column: position) else { return nil }
        guard let value = Value(postgresText: text) else {
            throw failure(.invalidTextRepresentation, "column “\(name)” holds no \(Value.self)")
        }
        return value
    }

    private func failure(_ code: PostgresError.Code, _ message: String) -> PostgresError {
        PostgresError(code: code, operation: "decode", message: message)
    }
}
