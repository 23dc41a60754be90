/// Which records of a text are its first table: what stands before it goes, header rows become one, and a second
/// table ends it.
struct PlainLayout {
    let records: [[String]]
    /// The logical row with which the rows below the header begin.
    let firstRowBelowHeader: Int
    let explanation: [String]

    /// Lays out the first table, or everything from its header on where `isWhole`.
    init(_ all: [Record], isWhole: Bool = false) {
        let filled = all.filter { !$0.isBlank }
        let width = Self.width(of: filled)
        let body = Self.withoutPreamble(filled, width: width)
        let depth = Self.headerDepth(Array(body.prefix(8)))
        let header = Self.joined(Array(body.prefix(depth)))
        let below = Array(body.dropFirst(depth))
        let rows = isWhole ? below : Self.untilSecondTable(below)
        firstRowBelowHeader = below.first?.row ?? (all.last?.row ?? 0) + 1
        records = (header.map { [$0] } ?? []) + rows.map(\.cells)
        var words: [String] = []
        if body.count < filled.count { words.append("表前有\(filled.count - body.count)行说明文字，已略去") }
        if depth > 1 { words.append("表头有\(depth)行，已合并为一行") }
        let cut = body.count - depth - rows.count
        if cut > 0 { words.append("其后还有另一张表（\(cut)行），未列出") }
        explanation = words
    }

    /// The most frequent number of cells.
    private static func width(of records: [Record]) -> Int {
        let counts = Dictionary(grouping: records.map(\.cells.count), by: \.self).mapValues(\.count)
        return counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? 1
    }

    private static func withoutPreamble(_ records: [Record], width: Int) -> ArraySlice<Record> {
        var first = 0
        while first < records.count - 1, isPreamble(records[first], before: records[first + 1], width: width) {
            first += 1
        }
        return records[first...]
    }

    /// A title stands alone in its row, in a narrow table with a blank row below it; a line such as
    /// `填报单位：…,,填报日期：…` has keys; what an instrument writes about itself is a name and a value.
    private static func isPreamble(_ record: Record, before next: Record, width: Int) -> Bool {
        let filled = record.filledColumns.count
        return width > 2 && filled <= 1 || width == 2 && filled <= 1 && next.row > record.row + 1
            || width > 3 && filled * 2 < width && KeyedText(record).isSignature
            || width > 1 && record.cells.count == 1 || width > 3 && record.cells.count == 2
    }

    /// A second header row repeats the first one word for word, or fills the gaps that merged cells left in it.
    private static func headerDepth(_ rows: [Record]) -> Int {
        guard let first = rows.first, !first.hasNumbers, rows.dropFirst().contains(where: \.hasNumbers) else {
            return min(1, rows.count)
        }
        var depth = 1
        while depth < 3, depth < rows.count, !rows[depth].hasNumbers {
            let row = rows[depth]
            let gaps = first.cells.indices.filter { first.cells[$0].isBlankCell }.map { $0 + 1 }
            guard row.cells == first.cells || gaps.contains(where: { !row[column: $0].isBlankCell }) else { break }
            depth += 1
        }
        return depth
    }

    private static func joined(_ rows: [Record]) -> [String]? {
        guard rows.count > 1 else { return rows.first?.cells }
        let width = rows.map(\.cells.count).max() ?? 0
        var above = ""
        return (1...max(1, width)).map { column in
            let upper = rows[0][column: column]
            if !upper.isBlankCell { above = upper }
            let hasWordsBelow = rows.dropFirst().contains { !$0[column: column].isBlankCell }
            let levels = [hasWordsBelow ? above : upper] + rows.dropFirst().map { $0[column: column] }
            return levels.filter { !$0.isBlankCell }.joined(separator: " ")
        }
    }

    /// A row of words alone, below rows with numbers and above more of them, is the header of the next table.
    private static func untilSecondTable(_ rows: [Record]) -> [Record] {
        guard rows.count > 4, rows.count(where: \.hasNumbers) * 5 > rows.count * 4 else { return rows }
        let next = rows.indices.dropFirst(2).dropLast().first { index in
            let row = rows[index]
            return row.filledColumns.count == row.cells.count && row.cells.count > 1 && !row.hasNumbers
                && rows[index - 1].hasNumbers && rows[index + 1].hasNumbers
        }
        return next.map { Array(rows[..<$0]) } ?? rows
    }
}

extension Record {
    /// Whether any cell is mostly digits: a number, an amount, a date or a time.
    fileprivate var hasNumbers: Bool {
        cells.contains { cell in
            let digits = cell.utf8.count { (0x30...0x39).contains($0) }
            return digits > 0 && digits * 2 >= cell.utf8.count
        }
    }
}
