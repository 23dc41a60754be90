import Glibc
import Testing
import Workbooks
import XLSXExport
import XLSXReading

@Suite("A ledger with everything in it")
struct DemoLedgerTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test("is written, read back and leaves nothing beside it")
    func roundTrip() throws {
        let path = folder.file("ledger.xlsx")
        try XLSXWriter().write(DemoLedger.workbook, to: path)
        #expect(folder.names == ["ledger.xlsx"])
        let file = try XLSXFile(path: path)
        #expect(file.sheets.map(\.name) == ["首页", "总台账", "清单销号", "倒排工期", "指标口径", "图表数据"])
        #expect(file.sheets.map(\.isHidden) == [false, false, false, false, false, true])
        // For people and for the checks that open files with other programs.
        if let kept = getenv("TAIZHANG_KEEP_DEMO") { try write(bytes(of: path), to: String(cString: kept)) }
    }

    @Test("has the same bytes a second later")
    func determinism() throws {
        try XLSXWriter().write(DemoLedger.workbook, to: folder.file("first.xlsx"))
        sleep(2)
        try XLSXWriter().write(DemoLedger.workbook, to: folder.file("second.xlsx"))
        #expect(try bytes(of: folder.file("first.xlsx")) == bytes(of: folder.file("second.xlsx")))
    }

    @Test("can be written by several tasks at once")
    func concurrency() async throws {
        let workbook = DemoLedger.workbook
        let paths = (0..<8).map { folder.file("\($0).xlsx") }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for path in paths { group.addTask { try XLSXWriter().write(workbook, to: path) } }
            try await group.waitForAll()
        }
        let first = try bytes(of: paths[0])
        for path in paths.dropFirst() { #expect(try bytes(of: path) == first) }
    }
}
