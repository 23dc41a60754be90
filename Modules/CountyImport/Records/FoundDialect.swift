/// The dialect that was found, and what else was tried.
struct FoundDialect {
    /// How well a dialect cuts the beginning of the text.
    struct Try {
        let dialect: Dialect
        let score: Double
        /// How many records have the most frequent width.
        let records: Int
        /// The most frequent number of cells.
        let width: Int
    }

    let dialect: Dialect
    let tried: [Try]

    /// How well the best of them cuts.
    var score: Double { tried.map(\.score).max() ?? 0 }

    /// The tries that cut anything, best first.
    var reasons: [Try] { tried.filter { $0.score > 0 }.sorted { $0.score > $1.score } }
}
