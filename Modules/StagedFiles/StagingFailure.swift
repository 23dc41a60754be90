/// A file or folder that could not be made, synced, renamed or removed.
public struct StagingFailure: Error, Sendable, Equatable {
    /// What was being done, for example `rename`.
    public let operation: String
    /// The system's error number.
    public let systemError: Int32

    /// A failure of a system call.
    public init(operation: String, systemError: Int32) {
        self.operation = operation
        self.systemError = systemError
    }
}
