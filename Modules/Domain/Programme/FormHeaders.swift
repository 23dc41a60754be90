/// The headers that a form understands, in comparable form (`HeaderText.comparable`): whole headers, and headers put
/// together from what is counted and what is said about it (线下培训团队 + 累计完成). Nothing else is a match.
public struct FormHeaders: Hashable, Sendable {
    /// Headers that stand for a column by themselves.
    public var whole: [String: FormColumn] = [:]
    /// What is counted, and the measure.
    public var subjects: [String: MeasureID] = [:]
    /// What is said about it, and what such a column holds.
    public var words: [String: FormColumn.Aspect] = [:]

    /// No headers yet.
    public init() {}

    /// The column of a header in comparable form: a whole header first, then a subject with one word after it, then
    /// a word alone, as the value columns of vertical forms have it.
    public subscript(header: String) -> FormColumn? {
        if let column = whole[header] { return column }
        for cut in header.indices.reversed() + [header.endIndex] where cut != header.startIndex {
            guard let measure = subjects[String(header[..<cut])] else { continue }
            if cut == header.endIndex { return .figure(measure) }
            if let aspect = words[String(header[cut...])] { return aspect.column(of: measure) }
        }
        return words[header].map(FormColumn.aspect)
    }
}

extension FormColumn.Aspect {
    /// The column that says this about a measure.
    public func column(of measure: MeasureID) -> FormColumn {
        switch self {
        case .figure: .figure(measure)
        case .target: .target(measure)
        case .rate: .statedRate(measure)
        }
    }
}
