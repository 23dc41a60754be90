import StagedFiles
public import Workbooks

/// Writes workbooks as .xlsx files with libxlsxwriter.
///
/// The library reports success for files that a full disk cut, so nothing it writes is trusted: the file is built in a
/// private folder beside its destination, read back and compared with the workbook cell by cell, synced, and only then
/// renamed into place. The same workbook gives the same bytes.
///
/// Calls may run at the same time, one workbook to a thread; each blocks its thread. (The library shares nothing but the
/// seed of the names of its scratch files, which are opened exclusively and so stay unique.)
public struct XLSXWriter: WorkbookWriter {
    /// `xlsx`.
    public var fileExtension: String { "xlsx" }

    /// A writer; it holds nothing.
    public init() {}

    /// Writes the workbook to `path`, whole or not at all, replacing a file of that name.
    /// - Throws: `WorkbookRefusal` when the workbook has faults, before anything touches the disk;
    ///   `StagingFailure` when the folder does not take the file; ``XLSXExportError`` otherwise. After an error neither a new file nor a left-over stands in the folder.
    public func write(_ workbook: consuming Workbook, to path: String) throws {
        let faults = workbook.faults(inTails: false)
        guard faults.isEmpty else { throw WorkbookRefusal(faults) }
        let staging = try StagingFolder(beside: path)
        let scratch = ScratchFolder.path(for: workbook, or: staging.path)
        var canvas = try Canvas(path: staging.file, scratch: scratch, isLong: workbook.isLong)
        let expected = try canvas.draw(workbook)
        try canvas.close()
        try verify(staging.file, against: expected)
        try staging.publish()
    }

    /// Reads a file back and compares it with the workbook it should be: sheets, every cell, formulas and their
    /// results, merges, links, names and the number of charts and rules, and the soundness of every part.
    /// - Throws: ``XLSXExportError`` with the code `verification` and the first place that differs.
    public func verify(_ path: String, against workbook: Workbook) throws {
        try verify(path, against: ExpectedWorkbook(workbook))
    }

    private func verify(_ path: String, against workbook: ExpectedWorkbook) throws {
        do {
            try Verification(of: workbook).run(on: path)
        } catch let error as XLSXExportError {
            throw error
        } catch {
            throw XLSXExportError(.verification, operation: "read back", cause: error)
        }
    }
}
