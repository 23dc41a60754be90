import Domain

/// The last row of a header when it names nothing but the units of the columns above: `计量单位 | 个 | 名 | （万元）`.
struct UnitRow {
    private let units: [Int: String]

    /// `nil` when any cell says something else.
    init?(_ cells: [Sheet.HeaderCell]) {
        var units: [Int: String] = [:]
        for (offset, cell) in cells.enumerated() where cell != .empty {
            let word = HeaderText.unit(in: cell.text) ?? HeaderText.plain(cell.text)
            if Self.words.contains(word) {
                units[offset + 1] = word
            } else if !Self.labels.contains(word) {
                return nil
            }
        }
        guard !units.isEmpty else { return nil }
        self.units = units
    }

    /// The unit of a column, by its number from 1.
    subscript(column: Int) -> String? { units[column] }

    private static let labels: Set<String> = ["单位", "计量单位", "—", "-", "/"]
    private static let words: Set<String> = [
        "个", "人", "名", "所", "支", "家", "户", "项", "次", "份", "件", "张", "台", "人次", "万人", "万人次", "元", "千元", "万元", "亿元", "%",
        "百分比",
    ]
}
