import Postgres
import PostgresTestKit
import Testing

@Suite("Parameters and columns")
struct ParameterTests {
    enum Light: String, PostgresEncodable, PostgresDecodable, Sendable {
        case green, red
    }

    /// Runs a query that returns one row in an empty database and decodes it.
    private func row<Value: Sendable>(_ sql: SQL, _ decode: @Sendable (Row) throws -> Value) async throws -> Value {
        try await TestDatabase.with { settings in
            try await PostgresSession.with(settings) { session in
                try await session.transaction { db in try decode(db.queryRow(sql)) }
            }
        }
    }

    @Test("Every kind of value comes back as it was sent")
    func roundTrip() async throws {
        let bytes = Bytea((0...255).map { UInt8($0) })
        try await row(
            """
            select \(Int.max)::bigint as big, \(Int16.min)::smallint as small, \(true)::boolean as flag,
                   \(0.1)::float8 as ratio, \(-Double.infinity)::float8 as infinite, \(bytes)::bytea as raw,
                   \(Light.red) as light, \("1999-12-31")::date as day, \("123.4500")::numeric as exact,
                   \(String?.none)::text as nothing, \(Int?.some(7))::int as seven
            """
        ) { row throws in
            #expect(try row["big", as: Int.self] == .max)
            #expect(try row["small", as: Int16.self] == .min)
            #expect(try row["flag", as: Bool.self])
            #expect(try row["ratio", as: Double.self] == 0.1)
            #expect(try row["infinite", as: Double.self] == -.infinity)
            #expect(try row["raw", as: Bytea.self] == bytes)
            #expect(try row["light", as: Light.self] == .red)
            #expect(try row["day", as: String.self] == "1999-12-31")
            #expect(try row["exact", as: String.self] == "123.4500")
            #expect(try row["nothing", as: String?.self] == nil)
            #expect(try row[10, as: Int?.self] == 7)
        }
    }

    @Test(
        "Text is never syntax",
        arguments: [
            "", "宛城区", "𠀀㐀", "👩‍👩‍👧", "O'Brien", "\"", "\\", "\\.", "$1", "'; drop table figure; --", "a\tb\nc\rd",
            "NULL", "{a,b}", "\u{FEFF}bom", "\u{1}\u{7F}",
        ]
    )
    func text(text: String) async throws {
        let (scalar, array) = try await row("select \(text)::text as a, \([text, text])::text[] as b") { row throws in
            (try row["a", as: String.self], try row["b", as: [String].self])
        }
        #expect(Array(scalar.unicodeScalars) == Array(text.unicodeScalars))
        #expect(array == [text, text])
    }

    @Test("Arrays of numbers, and empty ones")
    func arrays() async throws {
        let none: [String] = []
        try await row("select \([1, -2, 3])::bigint[] as a, \(none)::text[] as b, \([nil, 4] as [Int?])::int[] as c") {
            row throws in
            #expect(try row["a", as: [Int].self] == [1, -2, 3])
            #expect(try row["b", as: [String].self] == [])
            #expect(try row["c", as: String.self] == "{NULL,4}")
        }
    }

    @Test("NUL is refused before it is sent, for libpq would cut the text off there")
    func nul() async throws {
        let error = await #expect(throws: PostgresError.self) {
            try await row("select \("a\0b")::text") { _ in }
        }
        #expect(error?.code == .characterNotInRepertoire)
    }

    @Test("A column read as the wrong type says so, and never shows the value")
    func mismatch() async throws {
        try await row("select 'geheim'::text as a, 70000 as b, null::int as c, 1.5::numeric as d") { row throws in
            #expect(throws: PostgresError.self) { try row["a", as: Int.self] }
            #expect(code { try row["a", as: Int.self] } == .datatypeMismatch)
            #expect(code { try row["d", as: Double.self] } == .datatypeMismatch)
            #expect(code { try row["b", as: Int16.self] } == .invalidTextRepresentation)
            #expect(code { try row["c", as: Int.self] } == .nullValueNotAllowed)
            #expect(code { try row["z", as: Int.self] } == .undefinedColumn)
            #expect(code { try row[9, as: Int.self] } == .undefinedColumn)
        }
    }

    @Test("Fragments are put together and renumbered; identifiers are quoted")
    func fragments() {
        let condition: SQL = "region = \("x") and year = \(2023)"
        let sql: SQL = "select \(1) from \(Identifier("we\"ird")) where \(condition) limit \(5)"
        #expect(sql.text == #"select $1 from "we""ird" where region = $2 and year = $3 limit $4"#)
        #expect(SQL.list(["a", "b"]).text == #""a", "b""#)
    }

    @Test("What PostgreSQL could not keep is no identifier", arguments: ["", "a\0", String(repeating: "长", count: 22)])
    func identifier(name: String) {
        #expect(Identifier(name) == nil)
    }

    private func code(_ body: () throws -> Any) -> PostgresError.Code? {
        do {
            _ = try body()
            return nil
        } catch {
            return (error as? PostgresError)?.code
        }
    }
}
