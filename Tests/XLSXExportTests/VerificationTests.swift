import Glibc
import Testing
import Workbooks
import XLSXExport
import XLSXReading

@Suite("The verification sees")
struct VerificationTests {
    let folder: TemporaryFolder
    let path: String

    init() throws {
        folder = try TemporaryFolder()
        path = folder.file("a.xlsx")
        try XLSXWriter().write(DemoLedger.workbook, to: path)
    }

    /// Where the file differs from a workbook it is not.
    private func difference(_ change: (inout Workbook) -> Void) -> String? {
        var other = DemoLedger.workbook
        change(&other)
        let error = #expect(throws: XLSXExportError.self) { try XLSXWriter().verify(path, against: other) }
        #expect(error?.code == .verification)
        return error.map { "\($0.operation) \($0.place)" }
    }

    @Test("that a file is cut, wherever it is cut")
    func cut() throws {
        let whole = try bytes(of: path)
        for share in [0.0, 0.1, 0.5, 0.9, 0.999] {
            try write(Array(whole[..<Int(Double(whole.count) * share)]), to: path)
            let error = #expect(throws: XLSXExportError.self) {
                try XLSXWriter().verify(path, against: DemoLedger.workbook)
            }
            #expect(error?.cause is XLSXReadingError)
        }
    }

    @Test("a single wrong byte in what was packed", arguments: [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7])
    func flipped(share: Double) throws {
        var damaged = try bytes(of: path)
        damaged[Int(Double(damaged.count) * share)] ^= 0x55
        try write(damaged, to: path)
        #expect(throws: XLSXExportError.self) { try XLSXWriter().verify(path, against: DemoLedger.workbook) }
    }

    @Test(
        "a list of parts that lost an entry, which leaves sound XML",
        arguments: ["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/worksheets/_rels/sheet2.xml.rels"]
    )
    func lostEntry(part: String) throws {
        let script = """
            import re, sys, zipfile
            path, part = sys.argv[1:]
            with zipfile.ZipFile(path) as book:
                parts = {name: book.read(name) for name in book.namelist()}
            entries = re.findall(rb"<(?:Override|Relationship) [^>]*/>", parts[part])
            lost = next(entry for entry in entries if b"rawing" in entry or b"sheet2" in entry)
            parts[part] = parts[part].replace(lost, b"")
            with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as book:
                for name, data in parts.items():
                    book.writestr(name, data)
            """
        try write(Array(script.utf8), to: folder.file("lose.py"))
        #expect(system("/usr/bin/python3 '\(folder.file("lose.py"))' '\(path)' '\(part)'") == 0)
        #expect(throws: XLSXExportError.self) { try XLSXWriter().verify(path, against: DemoLedger.workbook) }
    }

    @Test("another word, number, formula or result")
    func content() {
        #expect(difference { $0.sheets[1][0, 0].content = .text("别") } == "compare content sheet 2 cell A1")
        #expect(difference { $0.sheets[1][7, 2].content = .integer(7_777) } == "compare content sheet 2 cell C8")
        #expect(
            difference { $0.sheets[1][5, 2].content = .formula(Formula("SUM(C7:C17)", result: .number(1))) }
                == "compare content sheet 2 cell C6"
        )
        #expect(
            difference { $0.sheets[1][5, 2].content = .formula(Formula("SUM(C7:C16)", result: .number(98))) }
                == "compare content sheet 2 cell C6"
        )
    }

    @Test("cells too many, too few and out of place")
    func cells() {
        #expect(difference { $0.sheets[1].append([.text("多")]) } == "compare rows sheet 2")
        #expect(difference { $0.sheets[5].rows.removeLast() } == "compare rows sheet 6")
        #expect(difference { $0.sheets[5].rows[1].cells.removeFirst() } != nil)
        #expect(difference { $0.sheets[5].rows[1].cells.append(.blank()) } == "compare cells sheet 6 cell J2")
    }

    @Test("other sheets, merges, links, names, rules, bars and charts")
    func details() {
        #expect(difference { $0.sheets[5].name = "别" } == "compare sheet names ")
        #expect(difference { $0.sheets[5].isHidden = false } == "compare hidden sheets ")
        #expect(difference { $0.names.removeLast() } == "compare defined names ")
        #expect(difference { $0.sheets[0].charts = [] } == "compare charts ")
        #expect(difference { $0.sheets[1].merges.removeLast() } == "compare merges sheet 2")
        #expect(
            difference { $0.sheets[1][6, 1].content = .link(InternalLink("宛城区", toSheet: "清单销号")) }
                == "compare links sheet 2"
        )
        #expect(difference { $0.sheets[1].hiddenColumns = [3] } == "compare hidden columns sheet 2")
        #expect(difference { $0.sheets[1].dataBars = [] } == "compare data bars sheet 2")
        #expect(difference { $0.sheets[2].inputRules.removeLast() } == "compare input rules sheet 3")
    }
}

@Suite("Caps on what a file may ask")
struct LimitTests {
    @Test("stop a file that inflates too much")
    func caps() throws {
        let folder = try TemporaryFolder()
        let path = folder.file("a.xlsx")
        let row = Row((0..<20).map { _ in Cell.integer(1) })
        let sheet = Sheet(name: "表", kind: .data, rows: Array(repeating: row, count: 3_000))
        let workbook = Workbook(properties: DocumentProperties(title: "t", created: 1), sheets: [sheet])
        try XLSXWriter().write(workbook, to: path)
        func read(_ limits: XLSXLimits) throws {
            let file = try XLSXFile(path: path, limits: limits)
            try file.readSheet(file.sheets[0]) { _ in }
        }
        try read(.standard)
        #expect(throws: XLSXReadingError(.tooDense, part: "xl/worksheets/sheet1.xml")) {
            try read(XLSXLimits(parts: 100, inflatedBytes: 1 << 30, ratio: 3))
        }
        #expect(throws: XLSXReadingError(.tooLarge, part: "xl/worksheets/sheet1.xml")) {
            try read(XLSXLimits(parts: 100, inflatedBytes: 1 << 20, ratio: 1_000))
        }
        #expect(throws: XLSXReadingError(.tooManyParts)) {
            try read(XLSXLimits(parts: 3, inflatedBytes: 1 << 30, ratio: 9))
        }
    }
}
