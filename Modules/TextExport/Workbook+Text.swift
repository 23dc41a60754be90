internal import StagedFiles
internal import Workbooks

extension Workbook {
    /// Writes words in the place of this workbook: nothing where the workbook has faults, otherwise whole or not at all.
    func writeText(_ text: @autoclosure () -> String, to path: String) throws {
        let faults = faults()
        guard faults.isEmpty else { throw WorkbookRefusal(faults) }
        let staging = try StagingFolder(beside: path)
        try staging.fill(Array(text().utf8))
        try staging.publish()
    }
}
