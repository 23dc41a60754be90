public import CountyImport
import Domain

/// Adds what clerks confirmed about senders' own headers to the options of a reading.
public struct RecallColumns: Sendable {
    private let services: Services

    /// Recalls from a store.
    public init(_ services: Services) { self.services = services }

    /// The options with what is remembered for their programme.
    public func callAsFunction(_ options: ReadingOptions) async throws -> ReadingOptions {
        var options = options
        options.remembered = try await services.columns.columns(of: options.programme.id).map(\.column)
        return options
    }
}
