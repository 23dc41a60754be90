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
            "<row r=\"50\"><c r=\"A50\"></row>", "<row r=\"2\"></row>", "<row r=\"x\"></row>", "<row r=\"50\">",
            "</sheetData>",
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

    /// Everything a row of ours may have.
    private static let everything = """
        <row r="1" spans="1:9" ht="18" customHeight="1" x14ac:dyDescent="0.25"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="2"/>\
        <c r="C1"><v>-1.5E-3</v></c><c r="D1" s="3"><f>IF(A1&lt;&gt;"&amp;",1,2)</f><v>12</v></c>\
        <c r="E1" t="str"><f>A1</f><v>甲&amp;乙</v></c><c r="F1" t="inlineStr"><is><t xml:space="preserve"> 内 </t></is></c>\
        <c r="AA1" t="s"><v>1</v></c></row><row r="3" spans="1:9"/><row r="4"><c r="A4"><v>7</v></c></row>
        """

    private func file(_ rows: String) throws -> HandmadeFile {
        let strings = "<si><t>甲</t></si><si><t xml:space=\"preserve\">_x005F_x0041_ &lt;</t></si>"
        return try HandmadeFile(sheet: "<sheetData>\(rows)</sheetData>", strings: strings)
    }

    /// The cells as a reader of XML finds them; nil when it refuses the file.
    private func cells(of handmade: HandmadeFile) -> [XLSXCell]? {
        try? {
            let file = try XLSXFile(path: handmade.path)
            var cells: [XLSXCell] = []
            try file.readSheet(file.sheets[0]) { cells += $0.cells }
            return cells
        }()
    }

    /// Whether the same cells are found plainly; nil when the file is refused.
    private func hasPlainly(_ cells: [XLSXCell], _ handmade: HandmadeFile) -> Bool? {
        try? {
            let file = try XLSXFile(path: handmade.path, isOurs: true)
            var agree: [Bool] = []
            _ = try file.cutSheet(file.sheets[0], bytes: 1 << 20) { piece in
                try piece.readCells { found in
                    agree.append(agree.count < cells.count && Self.agrees(found, cells[agree.count]))
                }
            }
            return agree.count == cells.count && agree.allSatisfy(\.self)
        }()
    }

    private static func agrees(_ found: XLSXCellBytes, _ cell: XLSXCell) -> Bool {
        guard found.row == cell.row, found.column == cell.column, found.hasFormula(cell.formula) else { return false }
        return switch cell.value {
        case .blank: found.isBlank
        case .number(_, let value): found.number == value
        case .text(let words): found.holds(words)
        case .boolean, .error: false
        }
    }

    @Test("says of rows of ours what a reader of XML says, also when a piece of them is lost, or refuses them")
    func damage() throws {
        let whole = try file(Self.everything)
        let all = try #require(cells(of: whole))
        #expect(all.count == 8)
        #expect(hasPlainly(all, whole) == true)
        let characters = Array(Self.everything)
        var refused = 0
        for start in characters.indices {
            for length in [1, 2, 3, 5, 8, 13, 40] where start + length <= characters.count {
                let rest = String(characters[..<start] + characters[(start + length)...])
                let damaged = try file(rest)
                if let found = cells(of: damaged) {
                    #expect(hasPlainly(found, damaged) != false, "\(rest)")
                } else {
                    refused += 1
                    #expect(hasPlainly(all, damaged) != true, "\(rest)")
                }
            }
        }
        #expect(refused > 1_000)
    }
}
