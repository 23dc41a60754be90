import Glibc
import Testing
import Workbooks
import XLSXExport

@Suite("Writing again")
struct RepeatedRunTests {
    private let folder: TemporaryFolder
    private let workbook: Workbook

    init() throws {
        folder = try TemporaryFolder()
        var sheet = Sheet(name: "台账", kind: .ledger, columnWidths: [12])
        sheet.append([.integer(7)])
        workbook = Workbook(properties: DocumentProperties(title: "台账", created: 1_693_526_400), sheets: [sheet])
    }

    @Test func leavesAFileThatIsTheSameAsItIs() throws {
        let path = folder.file("台账.xlsx")
        try XLSXWriter().write(workbook, to: path)
        let before = try inode(of: path)
        try XLSXWriter().write(workbook, to: path)
        #expect(try inode(of: path) == before)
        #expect(folder.names == ["台账.xlsx"])
    }

    @Test func removesWhatAKilledProgramLeft() throws {
        let abandoned = folder.file(".taizhang-abcdef")
        let running = folder.file(".taizhang-uvwxyz")
        for path in [abandoned, running] {
            #expect(mkdir(path, 0o700) == 0)
            try XLSXExportTests.write([1], to: "\(path)/workbook")
        }
        // A program that still runs holds a lock on its folder; it dies with the program.
        let lock = open(running, O_RDONLY | O_DIRECTORY)
        #expect(flock(lock, LOCK_EX) == 0)
        defer {
            close(lock)
            unlink("\(running)/workbook")
            rmdir(running)
        }
        try XLSXWriter().write(workbook, to: folder.file("台账.xlsx"))
        #expect(access(abandoned, F_OK) != 0)
        #expect(access(running, F_OK) == 0)
    }

    private func inode(of path: String) throws -> UInt {
        var facts = stat()
        guard stat(path, &facts) == 0 else { throw SystemError(number: errno) }
        return facts.st_ino
    }
}
