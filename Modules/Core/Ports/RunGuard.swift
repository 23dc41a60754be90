/// Lets one batch run through at a time.
public protocol RunGuard: Sendable {
    /// Runs the body while nobody else runs under this name; `nil`, without running it, when somebody does.
    func alone<Result: Sendable>(_ name: String, _ body: @Sendable () async throws -> Result) async throws -> Result?
}
