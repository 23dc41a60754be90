import Testing
import XLSXReading

@Suite("Files that are no spreadsheets are refused")
struct RefusalTests {
    private func failure(
        sheet: String = "<sheetData/>",
        extra: [String: String] = [:],
        duplicate: String? = nil
    ) throws -> String? {
        let handmade = try HandmadeFile(sheet: sheet, extra: extra, duplicate: duplicate)
        do {
            let file = try XLSXFile(path: handmade.path, isOurs: true)
            try file.readSheet(file.sheets[0]) { _ in }
            try file.inspectSmallParts()
            return nil
        } catch let error as XLSXReadingError {
            return error.description
        }
    }

    @Test("but a sound one is not")
    func sound() throws { #expect(try failure() == nil) }

    @Test("when there is none, or it is something else")
    func otherFiles() {
        #expect(throws: XLSXReadingError(.notOpened)) { _ = try XLSXFile(path: "/nonexistent.xlsx") }
        #expect(throws: XLSXReadingError(.notAPackage)) { _ = try XLSXFile(path: "/etc/passwd") }
    }

    @Test("when a document type opens the door to entities")
    func documentType() throws {
        let bomb = "<!DOCTYPE w [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><w>&b;</w>"
        #expect(try failure(extra: ["xl/workbook.xml": bomb]) == "document-type in xl/workbook.xml")
        #expect(try failure(extra: ["xl/sheet.xml": bomb]) == "document-type in xl/sheet.xml")
    }

    @Test("when XML is broken", arguments: ["<sheetData>", "<row></c>", "&nothing;", "<row r='1' r='2'/>", "\u{1}"])
    func brokenXML(sheet: String) throws {
        #expect(try failure(sheet: sheet) == "malformed-xml in xl/sheet.xml, line 1")
    }

    @Test("when a reference is none", arguments: ["A0", "1", "XFE1", "A1048577", "A1:B2", "", "ZZZZZZZZZZZZ1"])
    func references(reference: String) throws {
        let sheet = "<sheetData><row><c r=\"\(reference)\"/></row></sheetData>"
        #expect(try failure(sheet: sheet) == "invalid-reference in xl/sheet.xml")
    }

    @Test("when a row stands nowhere", arguments: ["0", "-5", "1048577", "x"])
    func rows(number: String) throws {
        let sheet = "<sheetData><row r=\"\(number)\"><c/></row></sheetData>"
        #expect(try failure(sheet: sheet) == "invalid-reference in xl/sheet.xml")
    }

    @Test(
        "when a value does not fit its type",
        arguments: ["<c t='s'><v>0</v></c>", "<c t='s'><v>-1</v></c>", "<c><v>x</v></c>"]
    )
    func values(cell: String) throws {
        #expect(try failure(sheet: "<sheetData><row>\(cell)</row></sheetData>") == "invalid-reference in xl/sheet.xml")
    }

    @Test("when a part is missing or there twice")
    func parts() throws {
        #expect(try failure(extra: ["xl/sheet.xml": ""]) == "missing-part in xl/sheet.xml")
        #expect(try failure(extra: ["_rels/.rels": ""]) == "missing-part in _rels/.rels")
        #expect(try failure(duplicate: "xl/sheet.xml") == "duplicate-part in xl/sheet.xml")
    }

    @Test("when a list is shorter than it says")
    func counts() throws {
        let sheet = "<sheetData/><mergeCells count=\"2\"><mergeCell ref=\"A1:B2\"/></mergeCells>"
        #expect(try failure(sheet: sheet) == "wrong-count in xl/sheet.xml")
    }
}
