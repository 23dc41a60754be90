public import ArgumentParser
public import Runtime

extension ExitCode {
    /// Some files, rows or cells were refused.
    public static let doneInPart = ExitCode(3)

    /// The code of a complaint.
    public init(_ status: Complaint.Status) { self.init(status.rawValue) }
}
