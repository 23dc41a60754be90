public import Domain

/// Remembers what clerks confirmed about headers that no pack knows. Nothing is erased: what is forgotten stays known as
/// forgotten, with who said so.
public protocol ColumnStore: Sendable {
    /// What is remembered for a programme, by region, form and header.
    func columns(of programme: ProgrammeID) async throws -> [ConfirmedColumn]

    /// Remembers headers; what was remembered otherwise counts no more.
    func remember(_ columns: [RememberedColumn], of programme: ProgrammeID, by act: Act) async throws

    /// Forgets what a sender means by a header; `false` when nothing was remembered.
    func forget(_ header: String, of region: RegionID, in form: FormID, of programme: ProgrammeID, by act: Act)
        async throws -> Bool
}

/// A remembered header with who confirmed it, and when.
public struct ConfirmedColumn: Hashable, Sendable {
    /// The header and what it means.
    public let column: RememberedColumn
    /// Who confirmed it, and when.
    public let act: Act

    /// A remembered header.
    public init(_ column: RememberedColumn, by act: Act) {
        self.column = column
        self.act = act
    }
}
