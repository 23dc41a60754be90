/// The port of everything that turns a workbook into a file.
public protocol WorkbookWriter: Sendable {
    /// The extension of the files it writes, without a dot: `xlsx`.
    var fileExtension: String { get }

    /// Writes the workbook to `path`, whole or not at all, replacing a file of that name.
    ///
    /// Blocks until the bytes are on the disk. A large workbook that nobody else holds is given up while it is written.
    /// - Throws: ``WorkbookRefusal`` when the value itself is wrong (see ``Workbook/faults()``), otherwise the
    ///   implementation's own error. After an error neither a new file nor a left-over stands in the folder.
    func write(_ workbook: consuming Workbook, to path: String) throws
}
