import Core
import Domain
import Persistence
import Postgres
import Quantities
import Testing

@Suite("Figures come back exactly as they were read")
struct ExactFigureTests {
    private func stored(_ reading: Reading, text: String) async throws -> Figure? {
        try await ProductDatabase.with { session, _ throws in
            let june = try Period.of("2023-06")
            let file = Samples.file("一", [Samples.draft(reading, text: text)], period: june)
            _ = try await PostgresSubmissionStore(session).receive(file, by: Samples.act)
            return try await PostgresFigureStore(session).standing(of: Samples.programme, in: june).first
        }
    }

    @Test(
        "Numbers",
        arguments: [
            "0", "1", "-3", "9007199254740993", "123456789012345678901234567890", "0.1", "49.75", "0.000000000001",
            "1.2345678901234567", "100.10", "-0.5",
        ]
    )
    func numbers(_ text: String) async throws {
        let reading = Reading.number(try #require(Rational(decimal: text)))
        #expect(try await stored(reading, text: text)?.reading == reading)
    }

    @Test(
        "What the cell said",
        arguments: [
            "5", "'", "\"引号\"", "a\\b{c},d", "NULL", "null", "", "第一行\n第二行\t尾", "１２３４", "𠮷野家 🈚️", "e\u{301}",
            "'; drop table figure; --", "{\"a\",NULL}",
        ]
    )
    func cellTexts(_ text: String) async throws {
        let figure = try await stored(.number(.one), text: text)
        #expect(figure?.cell.text.unicodeScalars.elementsEqual(text.unicodeScalars) == true)
    }

    @Test("Words", arguments: ["已完成", "", "NULL", "He said \"no\", it's {ok}", "\\N"])
    func words(_ text: String) async throws {
        #expect(try await stored(.text(text), text: text)?.reading == .text(text))
    }

    @Test("No such task is not nothing")
    func noTask() async throws {
        #expect(try await stored(.noSuchTask, text: "—")?.reading == .noSuchTask)
    }

    @Test("A date")
    func date() async throws {
        let day = try Period.of("2023-06").end
        #expect(try await stored(.date(day), text: "2023年6月30日")?.reading == .date(day))
    }

    @Test("The place of the cell")
    func place() async throws {
        let cell = try #require(try await stored(.number(.one), text: "1")).cell
        #expect(cell == CellPlace(sheet: "表1", row: 6, line: 7, column: 4, text: "1"))
    }
}
