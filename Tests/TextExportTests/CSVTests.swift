import Foundation
import Testing
import TextExport
import Workbooks

@Suite("Workbooks as CSV")
struct CSVTests {
    private func text(_ workbook: Workbook) throws -> String {
        try Sample.inFolder { folder in
            try CSVWriter().write(workbook, to: "\(folder)/a.csv")
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["a.csv"])
            return String(decoding: try Data(contentsOf: URL(filePath: "\(folder)/a.csv")), as: UTF8.self)
        }
    }

    @Test("A mark for Excel, every visible sheet, figures as shown, and nothing that a spreadsheet would run")
    func whole() throws {
        let lines = [
            "\u{FEFF}【总台账】", "台账<2023>", "\"一县\"\"领先\"\"&二县落后\"", "县市区,团队,,备注", ",完成,完成率",
            "一县,1234,12.35%,\"差1,2个\n请核\"", "\"'=HYPERLINK(\"\"x\"\")\",-3,—,来源", "", "【数据来源】", "文件",
            "'+1.csv,2023-06-30", "",
        ]
        #expect(try text(Sample.workbook) == lines.joined(separator: "\r\n"))
    }

    @Test(
        "Every way to begin a formula is disarmed; figures and lone signs are left",
        arguments: [
            ("=1+1", "'=1+1"), ("+A1", "'+A1"), ("-A1", "'-A1"), ("@SUM(A1)", "'@SUM(A1)"), ("＝1", "'＝1"),
            ("－A1", "'－A1"), ("\t=1", "'\t=1"), ("-", "-"), ("－", "－"), ("—", "—"), ("一=1", "一=1"),
        ]
    )
    func injection(_ words: String, _ expected: String) throws {
        var sheet = Sheet(name: "表", kind: .ledger)
        sheet.append([.text(words), .integer(-5), .number(-0.125, .body.formatted(.percentagePoints(2)))])
        let workbook = Workbook(properties: DocumentProperties(title: "t", created: 1), sheets: [sheet])
        #expect(try text(workbook) == "\u{FEFF}\(expected),-5,-0.13\r\n")
    }

    @Test("A hidden column is not written; what a merged cell says moves to the first column that is")
    func hiddenColumns() throws {
        var sheet = Sheet(name: "表", kind: .ledger)
        sheet.place(.text("左", .header), row: 0, column: 0, columns: 2)
        sheet.place(.text("右", .header), row: 0, column: 2, columns: 2)
        sheet.append([.integer(1), .integer(2), .integer(3), .integer(4)])
        sheet.tail = RowStream(count: 1, identity: "t") { _ in (5...8).map { .integer($0) } }
        sheet.hiddenColumns = [0, 1, 2]
        let workbook = Workbook(properties: DocumentProperties(title: "t", created: 1), sheets: [sheet])
        #expect(try text(workbook) == "\u{FEFF}右\r\n4\r\n8\r\n")
    }

    @Test("The titles of further sheets of paper are only for paper")
    func continuations() throws {
        let header = TableHeader([.column("单位", width: 20)] + (1...60).map { .column("第\($0)项", width: 12) })
        let bands = PaperBands(header, naming: 1)
        var sheet = Sheet(name: "表", kind: .ledger, columnWidths: header.columnWidths)
        sheet.place(.text("标题", .title), row: 0, column: bands.line.lowerBound, columns: bands.line.count)
        sheet.place(.text("截至", .metaLine), row: 1, column: bands.line.lowerBound, columns: bands.line.count)
        sheet.place(header, at: CellAddress(row: 2, column: 0))
        sheet.print.repeatedRows = 2...2
        sheet.part(over: bands) { part, _ in "标题（续\(part)）" }
        let written = try text(Workbook(properties: DocumentProperties(title: "t", created: 1), sheets: [sheet]))
        #expect(!bands.breaks.isEmpty)
        #expect(written.hasPrefix("\u{FEFF},标题\r\n,截至\r\n单位,第1项,"))
        #expect(written.contains("第60项"))
        #expect(!written.contains("续"))
    }

    @Test("Numbers are rounded as spreadsheets round them, on their decimal digits")
    func numbers() throws {
        let cells: [Cell] = [
            .number(0.7995, .body.formatted(.percent(1))), .number(2.675, .body.formatted(.decimal(2))),
            .integer(1_234_567, .body), .integer(3, .body.formatted(.signedInteger)), .number(1.5, .body),
            .number(45_107, .body.formatted(.date)), .number(60_000.5, .body.formatted(.integer)),
        ]
        var sheet = Sheet(name: "表", kind: .ledger)
        sheet.append(cells)
        let workbook = Workbook(properties: DocumentProperties(title: "t", created: 1), sheets: [sheet])
        #expect(try text(workbook) == "\u{FEFF}80.0%,2.68,1234567,+3,1.5,2023-06-30,60001\r\n")
    }

    @Test("Faults are refused, and a folder that is missing is an error")
    func refused() throws {
        var sheet = Sheet(name: "表", kind: .ledger)
        sheet.append([.number(.nan, .body)])
        let broken = Workbook(properties: DocumentProperties(title: "t", created: 1), sheets: [sheet])
        for writer in [CSVWriter(), HTMLWriter()] as [any WorkbookWriter] {
            #expect(throws: WorkbookRefusal.self) { try writer.write(broken, to: "/nonexistent/a") }
            #expect(throws: (any Error).self) { try writer.write(Sample.workbook, to: "/nonexistent/a") }
        }
    }
}
