import Glibc
import Testing
import Workbooks

@testable import XLSXExport

@Suite("Tables too long to be held")
struct LongTableTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private static func workbook(rows: Int, _ change: (inout Sheet) -> Void = { _ in }) -> Workbook {
        var sheet = Sheet(name: "明细", kind: .data, columnWidths: [8, 20, 12])
        sheet.place(.text("明细", .title), row: 0, column: 0, columns: 3)
        sheet.append(["序号", "单位", "数"].map { .text($0, .header) })
        sheet.tail = RowStream(count: rows, identity: "test") { number in
            [.integer(number), .text("第\(number % 97)县"), .number(Double(number) / 8, .body.formatted(.decimal(3)))]
        }
        change(&sheet)
        return Workbook(properties: DocumentProperties(title: "明细", created: 1), sheets: [sheet])
    }

    @Test(
        "are written row by row and read back whole, below and above the length that is held",
        arguments: [10, 100_000]
    )
    func written(rows: Int) throws {
        let workbook = Self.workbook(rows: rows)
        #expect(workbook.isLong == (rows >= 100_000))
        let path = folder.file("a.xlsx")
        try XLSXWriter().write(workbook, to: path)
        try XLSXWriter().verify(path, against: workbook)
        #expect(throws: XLSXExportError.self) { try XLSXWriter().verify(path, against: Self.workbook(rows: rows - 1)) }
    }

    @Test("have no chart, no merge over rows, and no links")
    func refused() {
        let tall = Self.workbook(rows: 100_000) { $0.merges.append(CellRange(row: 0, column: 5, rows: 2)) }
        #expect(tall.faults().map(\.code) == [.tooLong])
        let below = Self.workbook(rows: 5) { $0.merges.append(CellRange(row: 4, column: 0, columns: 2)) }
        #expect(below.faults().map(\.code) == [.tooLong])
        let linked = Self.workbook(rows: 5) { sheet in
            sheet.tail = RowStream(count: 1, identity: "links") { _ in [.link("明细", toSheet: "明细")] }
        }
        #expect(linked.faults().map(\.code) == [.tooManyLinks])
        let broken = Self.workbook(rows: 5) { sheet in
            sheet.tail = RowStream(count: 2, identity: "nan") { _ in [.number(.nan, .body)] }
        }
        #expect(broken.faults().map(\.code) == [.notFinite, .notFinite])
    }
}
