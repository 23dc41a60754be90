import CLibPQ

/// Owns one `PGresult`: what the server answered to one statement.
final class QueryResult {
    private let handle: OpaquePointer

    /// The position of every column by its name; the first of equal names counts.
    private(set) lazy var positions: [String: Int] = Dictionary(
        (0..<columnCount).map { (columnName(at: $0), $0) },
        uniquingKeysWith: { first, _ in first }
    )

    init(owning handle: OpaquePointer) {
        self.handle = handle
    }

    deinit {
        PQclear(handle)
    }

    var status: ExecStatusType { PQresultStatus(handle) }

    var isError: Bool { status == PGRES_FATAL_ERROR || status == PGRES_BAD_RESPONSE }

    /// What was done, in the server's words: `INSERT 0 3`, `COMMIT`, `ROLLBACK`.
    var commandTag: String { String(cString: PQcmdStatus(handle)) }

    /// How many rows a statement wrote or returned; 0 for statements that count nothing.
    var affectedRows: Int { Int(String(cString: PQcmdTuples(handle))) ?? 0 }

    var rowCount: Int { Int(PQntuples(handle)) }

    var columnCount: Int { Int(PQnfields(handle)) }

    func columnName(at column: Int) -> String {
        PQfname(handle, Int32(column)).map { String(cString: $0) } ?? ""
    }

    func type(of column: Int) -> PostgresType {
        PostgresType(rawValue: PQftype(handle, Int32(column)))
    }

    /// The text of a cell, `nil` for NULL. The position must exist; `Row` checks it.
    func text(row: Int, column: Int) -> String? {
        guard PQgetisnull(handle, Int32(row), Int32(column)) == 0,
            let bytes = PQgetvalue(handle, Int32(row), Int32(column))
        else { return nil }
        return String(cString: bytes)
    }

    /// The failure this result reports, without anything that could hold a value.
    func error(during operation: String) -> PostgresError {
        guard let state = field(PG_DIAG_SQLSTATE_CODE) else {
            // libpq made this result itself: there was no server left to give a code.
            return PostgresError(
                code: .connectionFailure,
                operation: operation,
                message: "the connection to the server was lost"
            )
        }
        let code = PostgresError.Code(rawValue: state)
        return PostgresError(
            code: code,
            operation: operation,
            message: ServerMessage.withoutValues(field(PG_DIAG_MESSAGE_PRIMARY) ?? "", code: code),
            constraint: field(PG_DIAG_CONSTRAINT_NAME),
            table: field(PG_DIAG_TABLE_NAME)
        )
    }

    private func field(_ code: UnicodeScalar) -> String? {
        PQresultErrorField(handle, Int32(code.value)).map { String(cString: $0) }
    }
}

// libpq defines these as C character constants, which Swift does not import.
private let PG_DIAG_SQLSTATE_CODE: UnicodeScalar = "C"
private let PG_DIAG_MESSAGE_PRIMARY: UnicodeScalar = "M"
private let PG_DIAG_TABLE_NAME: UnicodeScalar = "t"
private let PG_DIAG_CONSTRAINT_NAME: UnicodeScalar = "n"
