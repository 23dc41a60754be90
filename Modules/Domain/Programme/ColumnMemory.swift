/// A header that no pack knows, and what a clerk confirmed that a sender means by it.
public struct RememberedColumn: Hashable, Sendable {
    /// Who sends it: a county, or the city for a table of many.
    public let region: RegionID
    /// The form.
    public let form: FormID
    /// The header as it stands, levels joined by `/`.
    public let header: String
    /// The measure that it means.
    public let measure: MeasureID

    /// A confirmed header.
    public init(region: RegionID, form: FormID, header: String, measure: MeasureID) {
        self.region = region
        self.form = form
        self.header = header
        self.measure = measure
    }

    /// What the header says, for comparison.
    public var comparable: String { HeaderText.comparable(header) }
}

extension Form {
    /// The form with more headers. A header that the pack knows keeps its meaning, and a measure that the form does not
    /// have stays out.
    public func knowing(_ headers: [String: MeasureID]) -> Form {
        let new = headers.filter { measures.contains($0.value) && columns[HeaderText.comparable($0.key)] == nil }
        guard !new.isEmpty else { return self }
        var form = self
        form.columns.whole += new.sorted { $0.key < $1.key }.map { header, measure in
            FormHeaders.Entry(HeaderPattern(literal: header), means: .figure(measure))
        }
        return form
    }
}
