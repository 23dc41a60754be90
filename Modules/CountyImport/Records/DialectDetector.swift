/// Finds delimiter, quote and escape by trying them on the beginning of the text: what cuts most records into the same
/// number of cells wins. A name such as `.csv` proves nothing.
struct DialectDetector {
    private let sample: [UInt8]
    private static let sampleBytes = 1 << 16
    private static let sampleRecords = 200

    /// The next group counts only when nothing of the one before cuts anything: full-width marks are common inside
    /// sentences, and any other mark inside words.
    private static let usual = [",", "\t", ";", "|", ", ", "; "]
    private static let fullWidth = ["，", "；", "、"]
    private static let rare = [
        " ", "\u{3000}", ":", "~", "^", "#", "&", "!", "$", "%", "*", "/", "\\", "\u{1}", "\u{1F}",
    ]

    /// Four records of five are cut into the same number of cells, two or more: no marks of sentences are so regular.
    private static let regular = 1.2
    /// How many times better than the usual marks full-width ones must cut; no score reaches 2.
    private static let advantage = 1.5

    private init(_ utf8: [UInt8]) { sample = Array(utf8.prefix(Self.sampleBytes)) }

    /// Finds the dialect. `amongMany` also takes the apostrophe for a quote, which no spreadsheet writes.
    static func detect(in utf8: [UInt8], amongMany: Bool = false) -> FoundDialect {
        let detector = DialectDetector(utf8)
        let quotes = amongMany ? detector.quotes : [UInt8(ascii: "\"")]
        let usual = detector.best(of: usual, quotes)
        // Most files end here.
        if let usual, usual.score * advantage >= 2 { return usual }
        let wide = detector.best(of: fullWidth, quotes)
        // Remarks may hold commas where the delimiter is a full-width one.
        if let wide, wide.score >= regular, wide.score > advantage * (usual?.score ?? 0) { return wide }
        return usual ?? wide ?? detector.best(of: rare, quotes) ?? FoundDialect(dialect: .comma, tried: [])
    }

    /// The dialect that cuts best, of two that cut alike the plainer one, which stands first; `nil` when none cuts.
    private func best(of delimiters: [String], _ quotes: [UInt8]) -> FoundDialect? {
        let tried = delimiters.flatMap { delimiter in quotes.flatMap { tries(delimiter, quote: $0) } }
        let best = tried.enumerated().max {
            ($0.element.score, -$0.offset) < ($1.element.score, -$1.offset)
        }
        guard let best = best?.element, best.score > 0 else { return nil }
        return FoundDialect(dialect: withPadding(best.dialect), tried: tried)
    }

    /// A delimiter without and, where backslashes stand before quotes, with an escape.
    private func tries(_ delimiter: String, quote: UInt8) -> [FoundDialect.Try] {
        let escape = UInt8(ascii: "\\")
        let hasEscapes = zip(sample, sample.dropFirst()).contains { $0 == escape && $1 == quote }
        return (hasEscapes ? [nil, escape] : [nil]).map { escape in
            let dialect = Dialect(delimiter: Array(delimiter.utf8), quote: quote, escape: escape)
            return score(dialect)
        }
    }

    /// The share of the filled records that have the most frequent width, weighted up to double by that width.
    private func score(_ dialect: Dialect) -> FoundDialect.Try {
        let records = records(dialect)
        let widths = Dictionary(grouping: records.map(\.cells.count), by: \.self).mapValues(\.count)
        let stray = records.count(where: \.hasUnclosedQuote)
        let all = Double(max(1, records.count + stray))
        if let mode = widths.max(by: { ($0.value, $0.key) < ($1.value, $1.key) }), mode.key > 1 {
            let score = Double(mode.value) / all * (2 - 1 / Double(mode.key))
            return FoundDialect.Try(dialect: dialect, score: score, records: mode.value, width: mode.key)
        }
        // Titles and notes may be more than half of a short file; a second width that repeats still counts.
        guard let wide = widths.filter({ $0.key > 1 && $0.value > 1 }).max(by: { $0.value < $1.value }) else {
            return FoundDialect.Try(dialect: dialect, score: 0, records: 0, width: 1)
        }
        let score = Double(wide.value) / all / 2
        return FoundDialect.Try(dialect: dialect, score: score, records: wide.value, width: wide.key)
    }

    private func withPadding(_ dialect: Dialect) -> Dialect {
        let later = records(dialect).flatMap { $0.cells.dropFirst() }.filter { !$0.isEmpty }
        var dialect = dialect
        dialect.hasPadding = !later.isEmpty && later.allSatisfy { $0.hasPrefix(" ") }
        return dialect
    }

    /// The quotes worth a try, the one with which more cells begin first.
    private var quotes: [UInt8] {
        let quotes = "\"'".utf8.map { quote in
            (quote, zip(sample, sample.dropFirst()).count { $1 == quote && ",;\t\n|".utf8.contains($0) })
        }
        let (double, apostrophe) = (quotes[0], quotes[1])
        guard apostrophe.1 > 2 else { return [double.0] }
        return apostrophe.1 > double.1 ? [apostrophe.0, double.0] : [double.0, apostrophe.0]
    }

    private func records(_ dialect: Dialect) -> [Record] {
        var reader = RecordReader(sample, dialect: dialect)
        var records: [Record] = []
        while records.count < Self.sampleRecords, let record = try? reader.next() {
            if !record.isBlank { records.append(record) }
        }
        return records
    }
}
