extension Sheet {
    /// Lays out a table header with its upper left corner at a cell. The body of the table starts
    /// ``TableHeader/rowCount`` rows below. Column widths are not touched; see ``TableHeader/columnWidths``.
    public mutating func place(_ header: TableHeader, at corner: CellAddress) {
        var column = corner.column
        for node in header.nodes {
            place(node, at: CellAddress(row: corner.row, column: column), level: 0, depth: header.depth)
            column += node.columns.count
        }
        guard header.hasIndexRow else { return }
        for (offset, leaf) in header.columns.enumerated() {
            self[corner.offset(rows: header.depth, columns: offset)] = .text(leaf.index, CellStyle(.columnIndex))
        }
    }

    private mutating func place(_ node: HeaderNode, at corner: CellAddress, level: Int, depth: Int) {
        let rows = node.children.isEmpty ? depth - level : 1
        let style = CellStyle(level == 0 ? .header : .subHeader)
        let span = CellRange(at: corner, rows: rows, columns: node.columns.count)
        place(.text(node.text, style, note: node.note), over: span)
        var column = corner.column
        for child in node.children {
            place(child, at: CellAddress(row: corner.row + 1, column: column), level: level + 1, depth: depth)
            column += child.columns.count
        }
    }
}
