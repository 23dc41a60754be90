/// Finds the delimiter by trying each on the beginning of the text: the one that cuts most records into the same
/// number of cells wins. A name such as `.csv` proves nothing.
struct DialectDetector {
    /// The full-width marks are tried only when no half-width one cuts anything: they are common inside sentences.
    private static let candidates: [[String]] = [[",", "\t", ";", "|"], ["，", "；"]]
    private static let rareCandidates: [[String]] = [[",", "\t", ";", "|"], ["，", "；"], [" ", ":"]]
    private static let sampleBytes = 1 << 16
    private static let sampleRecords = 200

    /// Finds the delimiter. `amongMany` also tries blanks and colons, and the apostrophe as a quote, which no
    /// spreadsheet writes.
    static func detect(in utf8: [UInt8], amongMany: Bool = false) -> Dialect {
        let sample = Array(utf8.prefix(sampleBytes))
        let quote = amongMany ? quote(in: sample) : UInt8(ascii: "\"")
        for tier in amongMany ? rareCandidates : candidates {
            let scored = tier.map { delimiter in
                let dialect = Dialect(delimiter: Array(delimiter.utf8), quote: quote)
                return (dialect, score(dialect, on: sample))
            }
            if let best = scored.max(by: { $0.1 < $1.1 }), best.1 > 0 { return withPadding(best.0, on: sample) }
        }
        return .comma
    }

    /// The share of the filled records that have the most frequent width, weighted up to double by that width.
    private static func score(_ dialect: Dialect, on sample: [UInt8]) -> Double {
        let records = records(dialect, on: sample)
        let widths = Dictionary(grouping: records.map(\.cells.count), by: \.self).mapValues(\.count)
        guard let mode = widths.max(by: { ($0.value, $0.key) < ($1.value, $1.key) }), mode.key > 1 else {
            // Titles and notes may be more than half of a short file; a second width that repeats still counts.
            guard let wide = widths.filter({ $0.key > 1 && $0.value > 1 }).max(by: { $0.value < $1.value }) else {
                return 0
            }
            return Double(wide.value) / Double(records.count) / 2
        }
        return Double(mode.value) / Double(records.count) * (2 - 1 / Double(mode.key))
    }

    private static func withPadding(_ dialect: Dialect, on sample: [UInt8]) -> Dialect {
        let later = records(dialect, on: sample).flatMap { $0.cells.dropFirst() }.filter { !$0.isEmpty }
        let isPadded = !later.isEmpty && later.allSatisfy { $0.hasPrefix(" ") }
        return Dialect(delimiter: dialect.delimiter, quote: dialect.quote, hasPadding: isPadded)
    }

    /// The apostrophe where cells begin with it and no cell begins with a double quote.
    private static func quote(in sample: [UInt8]) -> UInt8 {
        let apostrophe = UInt8(ascii: "'")
        let double = UInt8(ascii: "\"")
        guard !sample.contains(double) else { return double }
        let opening = zip(sample, sample.dropFirst()).count { $1 == apostrophe && ",;\t\n|".utf8.contains($0) }
        return opening > 2 ? apostrophe : double
    }

    private static func records(_ dialect: Dialect, on sample: [UInt8]) -> [Record] {
        var reader = RecordReader(sample, dialect: dialect)
        var records: [Record] = []
        while records.count < sampleRecords, let record = reader.next() {
            if !record.isBlank { records.append(record) }
        }
        return records
    }
}
