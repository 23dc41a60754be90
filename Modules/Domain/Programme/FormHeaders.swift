/// The headers that a form understands: whole headers, and headers put together from what is counted and what is said
/// about it (线下培训团队 + 累计完成). Nothing else is a match.
public struct FormHeaders: Hashable, Sendable {
    /// What headers of one pattern mean.
    public struct Entry<Meaning: Hashable & Sendable>: Hashable, Sendable {
        /// The headers.
        public let pattern: HeaderPattern
        /// What they mean.
        public let meaning: Meaning

        /// What headers of one pattern mean.
        public init(_ pattern: HeaderPattern, means meaning: Meaning) {
            self.pattern = pattern
            self.meaning = meaning
        }
    }

    /// Headers that stand for a column by themselves.
    public var whole: [Entry<FormColumn>] = []
    /// What is counted, and the measure.
    public var subjects: [Entry<MeasureID>] = []
    /// What is said about it, and what such a column holds.
    public var words: [Entry<FormColumn.Aspect>] = []

    /// No headers yet.
    public init() {}

    /// The column of a header in comparable form (`HeaderText.comparable`): a whole header first, then a subject with
    /// one word after it, longest subject first, then a word alone, as the value columns of vertical forms have it.
    public subscript(header: String) -> FormColumn? {
        let bytes = Array(header.utf8)[...]
        guard !bytes.isEmpty else { return nil }
        if let entry = whole.first(where: { $0.pattern.matches(bytes) }) { return entry.meaning }
        let cuts = subjects.flatMap { entry in entry.pattern.ends(in: bytes).map { (end: $0, measure: entry.meaning) } }
        for cut in cuts.sorted(by: { $0.end > $1.end }) where cut.end > bytes.startIndex {
            if cut.end == bytes.endIndex { return .figure(cut.measure) }
            if let aspect = aspect(of: bytes[cut.end...]) { return aspect.column(of: cut.measure) }
        }
        return aspect(of: bytes).map(FormColumn.aspect)
    }

    /// The characters of all the headers that are known.
    public var characters: Set<Character> {
        let patterns = whole.map(\.pattern) + subjects.map(\.pattern) + words.map(\.pattern)
        return patterns.reduce(into: []) { $0.formUnion($1.characters) }
    }

    private func aspect(of bytes: ArraySlice<UInt8>) -> FormColumn.Aspect? {
        words.first { $0.pattern.matches(bytes) }?.meaning
    }
}

extension FormColumn.Aspect {
    /// The column that says this about a measure.
    public func column(of measure: MeasureID) -> FormColumn {
        switch self {
        case .figure: .figure(measure)
        case .target: .target(measure)
        case .rate: .statedRate(measure)
        case .system: .system(measure)
        case .current: .current(measure)
        }
    }
}
