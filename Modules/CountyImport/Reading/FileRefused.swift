import Findings

/// Why nothing of a file can be read. A stage that cannot go on throws it, and `CountyReader` turns it into a reading
/// that refuses the file; it never leaves the module.
struct FileRefused: Error {
    let finding: Finding
    /// What a person has to confirm before the file can be read, if that would help.
    let confirm: [String]

    init(_ finding: Finding, confirm: [String] = []) {
        self.finding = finding
        self.confirm = confirm
    }
}
