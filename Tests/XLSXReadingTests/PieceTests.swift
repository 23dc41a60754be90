import Testing
import XLSXReading

@Suite("A sheet of ours read in pieces")
struct PieceTests {
    /// Rows 1, 4, 5 … with gaps, styled blanks, words and formulas, and something around them.
    private static let rows = (0..<40).map { number in
        "<row r=\"\(number < 1 ? 1 : number + 3)\"><c r=\"A\(number < 1 ? 1 : number + 3)\" s=\"1\"/>"
            + "<c r=\"C\(number < 1 ? 1 : number + 3)\"><f>A1+\(number)</f><v>\(number)</v></c></row>"
    }
    private static let after = "<mergeCells count=\"1\"><mergeCell ref=\"A1:B1\"/></mergeCells>"

    private func file(_ rows: [String], after: String = after) throws -> HandmadeFile {
        try HandmadeFile(sheet: "<sheetData>\(rows.joined())</sheetData>\(after)")
    }

    @Test("has the cells it has as a whole, however it is cut", arguments: [1, 90, 100, 101, 500, 1 << 20])
    func sameCells(bytes: Int) throws {
        let handmade = try file(Self.rows)
        let file = try XLSXFile(path: handmade.path, isOurs: true)
        var whole: [[Int]] = []
        try file.readSheet(file.sheets[0]) { row in whole += row.cells.map { [$0.row, $0.column] } }
        var pieces: [Range<Int>] = []
        var cells: [[Int]] = []
        let details = try file.cutSheet(file.sheets[0], bytes: bytes) { piece in
            pieces.append(piece.rows)
            try piece.readCells { cells.append([$0.row, $0.column]) }
        }
        #expect(cells == whole)
        #expect(details.merges == ["A1:B1"])
        // Every row belongs to one piece.
        #expect(pieces.first?.lowerBound == 0)
        #expect(pieces.last?.upperBound == 1_048_576)
        #expect(zip(pieces, pieces.dropFirst()).allSatisfy { $0.upperBound == $1.lowerBound })
    }

    @Test(
        "is refused when a row is broken, stands out of order, or the rows never end",
        arguments: [
            "<row r=\"50\"><c></row>", "<row r=\"2\"></row>", "<row r=\"x\"></row>", "<row r=\"50\">", "</sheetData>",
        ]
    )
    func broken(row: String) throws {
        let handmade = try file(Self.rows + [row])
        for bytes in [1, 1 << 20] {
            #expect(throws: XLSXReadingError.self) {
                let file = try XLSXFile(path: handmade.path, isOurs: true)
                _ = try file.cutSheet(file.sheets[0], bytes: bytes) { try $0.readCells { _ in } }
            }
        }
    }

    @Test("is refused when there are rows outside their place")
    func stray() throws {
        let handmade = try file(Self.rows, after: "<sheetData><row r=\"90\"><c r=\"A90\"/></row></sheetData>")
        #expect(throws: XLSXReadingError.self) {
            let file = try XLSXFile(path: handmade.path, isOurs: true)
            _ = try file.cutSheet(file.sheets[0], bytes: 1 << 20) { try $0.readCells { _ in } }
        }
    }

    @Test("is refused when the place of the rows is lost", arguments: ["", "<sheetData><row r=\"1\"/>"])
    func lost(sheet: String) throws {
        let handmade = try HandmadeFile(sheet: sheet + Self.after)
        #expect(throws: XLSXReadingError.self) {
            let file = try XLSXFile(path: handmade.path, isOurs: true)
            _ = try file.cutSheet(file.sheets[0], bytes: 1 << 20) { _ in }
        }
    }
}
