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
    /// The rows as they stand.
    private let rows: [Record]
    /// The units below the words, where the last row names nothing else.
    private let units: UnitRow?

    /// The position of the first row below the header.
    var end: Int { first + depth }
    /// The last column that has a header.
    var width: Int { columns.last?.column ?? 0 }

    /// The rows among the first twenty that explain most columns; `nil` where none names both a region column and
    /// something to report.
    static func find(in sheet: Sheet, form: Form) -> HeaderBlock? {
        var best: (block: HeaderBlock, score: Int)?
        var meanings = HeaderMeanings(of: form)
        let namesRegion = sheet.heads.map { cells in cells.contains { meanings[$0.comparable] == .region } }
        for first in 0..<min(Sheet.searchedRows, sheet.heads.count) {
            for depth in 1...(Sheet.greatestDepth + 1) where first + depth <= sheet.heads.count {
                guard depth <= Sheet.greatestDepth || UnitRow(sheet.heads[first + depth - 1]) != nil else { continue }
                guard namesRegion[first..<(first + depth)].contains(true) else { continue }
                let block = HeaderBlock(sheet, first: first, depth: depth, &meanings)
                let score = block.score
                if score > best?.score ?? 0 { best = (block, score) }
            }
        }
        return best?.block
    }

    private init(_ sheet: Sheet, first: Int, depth: Int, _ meanings: inout HeaderMeanings) {
        self.first = first
        self.depth = depth
        let levels = Array(sheet.heads[first..<(first + depth)])
        units = depth > 1 ? levels.last.flatMap { UnitRow($0) } : nil
        columns = Self.columns(of: units == nil ? levels : levels.dropLast(), units: units, &meanings)
        rows = Array(sheet.records[first..<(first + depth)])
        rawWidth = rows.map(\.cells.count).max() ?? 0
    }

    /// Whether the header stands once more, word for word, at a later position.
    func isRepeated(at position: Int, in records: ArraySlice<Record>) -> Bool {
        guard position + depth <= records.endIndex else { return false }
        return zip(rows, records[position...]).allSatisfy { one, other in one.cells == other.cells }
    }

    /// Whether a record below is a header too, of the same form and in other words: one column of names, one of values.
    func isAnother(_ record: Record, of form: Form) -> Bool {
        guard let name = columns.first(where: { $0.meaning == .region })?.column else { return false }
        guard form.columns[HeaderText.comparable(record[column: name])] == .region else { return false }
        return record.filledColumns.contains { column in
            form.columns[HeaderText.comparable(record[column: column])]?.holdsValues ?? false
        }
    }

    /// Ten for every column of values, one for every other known column, less one for every row; a row of units belongs
    /// to the header and costs nothing.
    private var score: Int {
        let meanings = columns.compactMap(\.meaning)
        let values = meanings.count(where: \.holdsValues)
        guard meanings.contains(.region), values > 0 else { return 0 }
        return values * 10 + meanings.count - values - depth + (units == nil ? 0 : 2)
    }

    private static func columns(
        of rows: [[Sheet.HeaderCell]],
        units: UnitRow?,
        _ meanings: inout HeaderMeanings
    ) -> [TableColumn] {
        let width = rows.map(\.count).max() ?? 0
        let levels = filled(rows, width: width)
        return (0..<width).compactMap { column in
            let path = levels.map { $0[column] }.filter { $0 != .empty }
            guard !path.isEmpty else { return nil }
            return TableColumn(
                column: column + 1,
                header: path.map(\.text).joined(separator: "/"),
                meaning: meaning(of: path, &meanings),
                unit: units?[column + 1] ?? path.reversed().lazy.compactMap { HeaderText.unit(in: $0.text) }.first
            )
        }
    }

    /// The words of each level; a merged cell, which stands in its first column only, is filled to the right as long
    /// as a lower level has words and no higher level begins anew.
    private static func filled(_ rows: [[Sheet.HeaderCell]], width: Int) -> [[Sheet.HeaderCell]] {
        var levels = rows.map { row in row + Array(repeating: .empty, count: width - row.count) }
        for level in levels.indices.dropLast() {
            for column in levels[level].indices.dropFirst() where levels[level][column] == .empty {
                let hasWordsBelow = levels[(level + 1)...].contains { $0[column] != .empty }
                let beginsAnew = levels[..<level].contains { $0[column] != $0[column - 1] }
                if hasWordsBelow, !beginsAnew { levels[level][column] = levels[level][column - 1] }
            }
        }
        return levels
    }

    /// The longest end of the path that the form knows, so that a banner above all columns does no harm.
    private static func meaning(of path: [Sheet.HeaderCell], _ meanings: inout HeaderMeanings) -> FormColumn? {
        for start in path.indices {
            var words: [String] = []
            for cell in path[start...] where words.last != cell.comparable { words.append(cell.comparable) }
            if let meaning = meanings[words.joined()], meaning.belongsToHorizontalTable { return meaning }
        }
        return nil
    }
}

extension FormColumn {
    /// Whether the column holds something that is reported, compared or recomputed.
    var holdsValues: Bool {
        switch self {
        case .figure, .target, .statedRate, .system, .current, .narrative: true
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
