import Testing
import XLSXReading

@Suite("Reading .xlsx files that other programs wrote")
struct XLSXReadingTests {
    private func rows(_ sheet: String, strings: String = "") throws -> [XLSXRow] {
        let handmade = try HandmadeFile(sheet: "<sheetData>\(sheet)</sheetData>", strings: strings)
        let file = try XLSXFile(path: handmade.path)
        var rows: [XLSXRow] = []
        try file.readSheet(file.sheets[0]) { rows.append($0) }
        return rows
    }

    private func values(_ cells: String, strings: String = "") throws -> [XLSXValue] {
        try rows("<row r=\"1\">\(cells)</row>", strings: strings).flatMap(\.cells).map(\.value)
    }

    @Test("knows every type of cell")
    func types() throws {
        let cells = """
            <c r="A1"><v>1.5E3</v></c><c r="B1" t="s"><v>0</v></c><c r="C1" t="b"><v>1</v></c>\
            <c r="D1" t="e"><v>#DIV/0!</v></c><c r="E1" t="str"><f>A1&amp;"x"</f><v>1500x</v></c>\
            <c r="F1" t="inlineStr"><is><t>内</t></is></c><c r="G1" s="7"/><c r="H1" t="d"><v>2023-08-31</v></c>
            """
        let found = try values(cells, strings: "<si><t>共</t></si>")
        let expected: [XLSXValue] = [
            .number(text: "1.5E3", value: 1_500), .text("共"), .boolean(true), .error("#DIV/0!"), .text("1500x"),
            .text("内"), .blank, .text("2023-08-31"),
        ]
        #expect(found == expected)
    }

    @Test("joins the runs of rich text, leaves readings out and undoes escapes")
    func richText() throws {
        let strings = """
            <si><r><t>唐</t></r><r><t xml:space="preserve"> 河</t></r><rPh><t>tang</t></rPh></si>\
            <si><t>a_x000A_b_x005F_x0041_</t></si><si/>
            """
        let cells = (0..<3).map { "<c t=\"s\"><v>\($0)</v></c>" }.joined()
        #expect(try values(cells, strings: strings) == [.text("唐 河"), .text("a\nb_x0041_"), .text("")])
    }

    @Test("counts on where places are left out")
    func implicitPlaces() throws {
        let found = try rows("<row><c/><c r=\"D1\"/><c/></row><row r=\"5\"><c/></row><row><c/></row>")
        #expect(found.map(\.index) == [0, 4, 5])
        #expect(found[0].cells.map(\.column) == [0, 3, 4])
    }

    @Test("reads elements with a prefix")
    func prefixes() throws {
        let sheet = "<x:row xmlns:x=\"u\"><x:c x:r=\"B1\"><x:v>2</x:v></x:c></x:row>"
        #expect(try rows(sheet)[0].cells == [XLSXCell(row: 0, column: 1, value: .number(text: "2", value: 2))])
    }

    @Test("finds merges, links and rules")
    func details() throws {
        let sheet = """
            <sheetData/><mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>\
            <hyperlinks><hyperlink ref="C3" location="'表'!A1"/></hyperlinks>\
            <dataValidations><dataValidation sqref="A1"/></dataValidations>
            """
        let handmade = try HandmadeFile(sheet: sheet)
        let file = try XLSXFile(path: handmade.path)
        let details = try file.readSheet(file.sheets[0]) { _ in }
        #expect(details.merges == ["A1:B2"])
        #expect(details.links == [.init(cell: "C3", place: "'表'!A1")])
        #expect(details.inputRules == 1)
    }

    @Test("passes on the errors of its caller")
    func callerErrors() throws {
        struct Enough: Error {}
        let handmade = try HandmadeFile(sheet: "<sheetData><row/><row/></sheetData>")
        let file = try XLSXFile(path: handmade.path)
        var count = 0
        #expect(throws: Enough.self) {
            try file.readSheet(file.sheets[0]) { _ in
                count += 1
                throw Enough()
            }
        }
        #expect(count == 1)
    }
}
