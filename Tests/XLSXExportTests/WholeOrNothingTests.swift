import Glibc
import StagedFiles
import Testing
import Workbooks
import XLSXReading

@testable import XLSXExport

@Suite("A file is there whole or not at all", .serialized)
struct WholeOrNothingTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    /// Much XML, little of it compressible.
    private static func large(rows: Int) -> Workbook {
        var sheet = Sheet(name: "明细", kind: .data)
        for row in 0..<rows {
            sheet.append((0..<8).map { .text("第\(row * 7_919 % 10_007)行第\($0 * row % 97)列") })
        }
        return Workbook(properties: DocumentProperties(title: "t", created: 1), sheets: [sheet])
    }

    @Test(
        "however full the disk is",
        .enabled(if: TemporaryFolder.canMount, "only root can mount a small disk"),
        arguments: [4, 12, 40, 80, 120, 160, 240, 400, 700, 1_000]
    )
    func fullDisk(kilobytes: Int) throws {
        #expect(folder.mountSmallDisk(kilobytes: kilobytes))
        let path = folder.file("a.xlsx")
        let workbook = Self.large(rows: 1_500)
        do {
            try XLSXWriter().write(workbook, to: path)
            try XLSXWriter().verify(path, against: workbook)
            #expect(folder.names == ["a.xlsx"])
        } catch  where error is XLSXExportError || error is StagingFailure {
            #expect(folder.names == [])
        }
    }

    @Test(
        "and a file of that name survives a failure",
        .enabled(if: TemporaryFolder.canMount, "only root can mount a small disk")
    )
    func oldFileSurvives() throws {
        #expect(folder.mountSmallDisk(kilobytes: 64))
        let path = folder.file("a.xlsx")
        try XLSXWriter().write(Self.large(rows: 1), to: path)
        let old = try bytes(of: path)
        #expect(throws: (any Error).self) { try XLSXWriter().write(Self.large(rows: 2_000), to: path) }
        #expect(folder.names == ["a.xlsx"])
        #expect(try bytes(of: path) == old)
    }

    @Test("and its parts go to memory only while they are small", .enabled(if: access(ScratchFolder.memory, W_OK) == 0))
    func scratch() throws {
        let before = TemporaryFolder.names(in: ScratchFolder.memory)
        #expect(ScratchFolder.path(for: Self.large(rows: 10), or: folder.path) == ScratchFolder.memory)
        #expect(ScratchFolder.path(for: Self.large(rows: 10_000), or: folder.path) == folder.path)
        try XLSXWriter().write(Self.large(rows: 10), to: folder.file("a.xlsx"))
        #expect(Set(TemporaryFolder.names(in: ScratchFolder.memory)).isSubset(of: before))
    }

    @Test("and a workbook with faults never touches the disk")
    func refusedFirst() {
        var workbook = Self.large(rows: 1)
        workbook.sheets[0][0, 0] = .number(.nan, .body)
        let refusal = WorkbookRefusal([WorkbookFault(.notFinite, sheet: 1, cell: CellAddress(row: 0, column: 0))])
        #expect(throws: refusal) { try XLSXWriter().write(workbook, to: "/nonexistent/a.xlsx") }
    }

    @Test("and a folder that is missing is an error of the system")
    func missingFolder() {
        let error = #expect(throws: StagingFailure.self) {
            try XLSXWriter().write(Self.large(rows: 1), to: "/nonexistent/a.xlsx")
        }
        #expect(error?.systemError == ENOENT)
    }

    @Test("and a folder in its place is not replaced")
    func folderInPlace() throws {
        #expect(throws: StagingFailure.self) { try XLSXWriter().write(Self.large(rows: 1), to: folder.path) }
        #expect(folder.names == [])
    }
}
