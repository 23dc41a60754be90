import Domain

/// The header of a horizontal table: one to three rows whose joined words the form knows.
struct HeaderBlock {
    /// The position of the first header row among the records.
    let first: Int
    /// How many rows it takes.
    let depth: Int
    var columns: [TableColumn]
    /// How many cells its longest row has, with or without words.
    let rawWidth: Int

    /// The position of the first row below the header.
    var end: Int { first + depth }
    /// The last column that has a header.
    var width: Int { columns.last?.column ?? 0 }

    private static let searchedRows = 20
    private static let greatestDepth = 3

    /// The rows among the first twenty that explain most columns; `nil` where none names both a region column and
    /// something to report.
    static func find(in records: [Record], form: Form) -> HeaderBlock? {
        var best: (block: HeaderBlock, score: Int)?
        for first in 0..<min(searchedRows, records.count) {
            for depth in 1...greatestDepth where first + depth <= records.count {
                let rows = Array(records[first..<(first + depth)])
                let block = HeaderBlock(
                    first: first,
                    depth: depth,
                    columns: columns(of: rows, form: form),
                    rawWidth: rows.map(\.cells.count).max() ?? 0
                )
                let score = block.score
                if score > best?.score ?? 0 { best = (block, score) }
            }
        }
        return best?.block
    }

    /// The block alone as `records[first]` would give it, to see whether a later row repeats the header.
    func isRepeated(at position: Int, in records: [Record], form: Form) -> Bool {
        guard position + depth <= records.count else { return false }
        let again = Self.columns(of: Array(records[position..<(position + depth)]), form: form)
        return again.map(\.header) == columns.map(\.header)
    }

    /// Ten for every column of values, one for every other known column, less one for every row.
    private var score: Int {
        let meanings = columns.compactMap(\.meaning)
        let values = meanings.count(where: \.holdsValues)
        guard meanings.contains(.region), values > 0 else { return 0 }
        return values * 10 + meanings.count - values - depth
    }

    private static func columns(of rows: [Record], form: Form) -> [TableColumn] {
        let width = rows.map { $0.filledColumns.last ?? 0 }.max() ?? 0
        let levels = filled(rows, width: width)
        return (0..<width).compactMap { column in
            let path = levels.map { $0[column] }.filter { !$0.isEmpty }
            guard !path.isEmpty else { return nil }
            return TableColumn(
                column: column + 1,
                header: path.joined(separator: "/"),
                meaning: meaning(of: path, form: form),
                unit: path.reversed().lazy.compactMap { HeaderText.unit(in: $0) }.first
            )
        }
    }

    /// The words of each level; a merged cell, which stands in its first column only, is filled to the right as long
    /// as a lower level has words and no higher level begins anew.
    private static func filled(_ rows: [Record], width: Int) -> [[String]] {
        var levels = rows.map { row in (0..<width).map { row[column: $0 + 1].singleLine } }
        for level in levels.indices.dropLast() {
            for column in levels[level].indices.dropFirst() where levels[level][column].isEmpty {
                let hasWordsBelow = levels[(level + 1)...].contains { !$0[column].isEmpty }
                let beginsAnew = levels[..<level].contains { $0[column] != $0[column - 1] }
                if hasWordsBelow, !beginsAnew { levels[level][column] = levels[level][column - 1] }
            }
        }
        return levels
    }

    /// The longest end of the path that the form knows, so that a banner above all columns does no harm.
    private static func meaning(of path: [String], form: Form) -> FormColumn? {
        for start in path.indices {
            var words: [String] = []
            for word in path[start...] where words.last != word { words.append(word) }
            let header = words.map { HeaderText.comparable($0) }.joined()
            if let meaning = form.columns[header], meaning.belongsToHorizontalTable { return meaning }
        }
        return nil
    }
}

extension FormColumn {
    /// Whether the column holds something that is reported, compared or recomputed.
    var holdsValues: Bool {
        switch self {
        case .figure, .target, .statedRate, .narrative: true
        case .region, .serial, .unit, .note, .aspect, .label: false
        }
    }

    /// Whether a missing cell of the column leaves something unreported.
    var holdsReportedValues: Bool {
        switch self {
        case .figure, .target: true
        default: false
        }
    }

    fileprivate var belongsToHorizontalTable: Bool {
        switch self {
        case .aspect, .label, .unit, .narrative: false
        default: true
        }
    }
}

extension String {
    /// The text on one line, for messages and paths; blanks at the ends and line breaks go.
    var singleLine: String {
        String(trimmedCell.unicodeScalars.filter { $0.value >= 0x20 && $0.value != 0xFEFF })
    }
}
