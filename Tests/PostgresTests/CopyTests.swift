import Postgres
import PostgresTestKit
import Testing

@Suite("COPY")
struct CopyTests {
    private func withTable(_ body: @escaping @Sendable (Database) throws -> Void) async throws {
        try await TestDatabase.with { settings throws in
            try await PostgresSession.with(settings) { session throws in
                try await session.transaction { db throws in
                    try db.execute("create table cell (number int primary key, content text)")
                    try body(db)
                }
            }
        }
    }

    @Test("Rows arrive whole, whatever stands in them")
    func content() async throws {
        let texts: [String?] = [
            "\\.", "", nil, "\\N", "NULL", "a\tb", "line\nline\r\n", "\\", "\u{8}\u{B}\u{C}", "宛城区 𠀀", "\"',;",
        ]
        try await withTable { db throws in
            let rows = texts.enumerated().map { [$0.offset, $0.element] as [(any PostgresEncodable)?] }
            #expect(try db.copy(into: "cell", columns: ["number", "content"], rows: rows) == texts.count)
            let stored = try db.query("select content from cell order by number").map { try $0[0, as: String?.self] }
            #expect(stored == texts)
        }
    }

    @Test("Many rows are streamed and counted")
    func many() async throws {
        try await withTable { db throws in
            let rows = (0..<50_000).lazy.map { [$0, "行"] as [(any PostgresEncodable)?] }
            #expect(try db.copy(into: "cell", columns: ["number", "content"], rows: rows) == 50_000)
            #expect(try db.queryValue("select count(*) from cell", as: Int.self) == 50_000)
        }
    }

    @Test("No rows are no error")
    func none() async throws {
        try await withTable { db throws in
            #expect(try db.copy(into: "cell", columns: ["number"], rows: []) == 0)
        }
    }

    @Test("A row that the server refuses fails the COPY with its reason")
    func refused() async throws {
        let error = await #expect(throws: PostgresError.self) {
            try await withTable { db throws in
                let rows = [[1, "a"], [1, "b"]] as [[(any PostgresEncodable)?]]
                try db.copy(into: "cell", columns: ["number", "content"], rows: rows)
            }
        }
        #expect(error?.code == .uniqueViolation)
        #expect(error?.constraint == "cell_pkey")
    }

    @Test("NUL ends the COPY, keeps nothing of it and leaves the session usable")
    func nul() async throws {
        try await TestDatabase.with { settings throws in
            try await PostgresSession.with(settings) { session throws in
                let error = await #expect(throws: PostgresError.self) {
                    try await session.transaction { db throws in
                        try db.execute("create table cell (content text)")
                        try db.copy(into: "cell", columns: ["content"], rows: [["fine"], ["a\0b"]])
                    }
                }
                #expect(error?.code == .characterNotInRepertoire)
                #expect(await session.isOpen)
            }
        }
    }

    @Test("COPY into a table that is not there, or one that expects another shape")
    func wrongTable() async throws {
        try await TestDatabase.with { settings throws in
            try await PostgresSession.with(settings) { session throws in
                let error = await #expect(throws: PostgresError.self) {
                    try await session.transaction { db throws in
                        try db.copy(into: "nowhere", columns: ["a"], rows: [["x"]])
                    }
                }
                #expect(error?.code == .undefinedTable)
                #expect(error?.category == .wrongSchema)
                #expect(await session.isOpen)
            }
        }
    }
}
