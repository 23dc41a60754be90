public import Domain

/// Lets one batch run of a programme through at a time.
public struct RunAlone: Sendable {
    private let services: Services

    /// Uses these services.
    public init(_ services: Services) { self.services = services }

    /// Runs the body while no other run of the programme is under way, with what `preparing` made: work that needs no
    /// lock, done while the lock is taken. Throws `AnotherRun` when another run is under way, and what the two throw.
    public func callAsFunction<Preparation: Sendable, Result: Sendable>(
        _ programme: ProgrammeID,
        preparing: @escaping @Sendable () async throws -> Preparation,
        body: @Sendable (Preparation) async throws -> Result
    ) async throws -> Result {
        let preparation = Task { try await preparing() }
        defer { preparation.cancel() }
        return try await withTaskCancellationHandler {
            let result = try await services.runs.alone("batch.\(programme)") {
                try await body(try await preparation.value)
            }
            if let result { return result }
            // A mistake of the caller's own is worth more than the news that somebody else is busy.
            _ = try await preparation.value
            throw AnotherRun()
        } onCancel: {
            preparation.cancel()
        }
    }
}

/// Another run holds the lock; trying again later helps.
public struct AnotherRun: Error, Hashable, Sendable {}
