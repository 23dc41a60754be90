extension Sheet {
    /// The cell at a place. Reading outside gives an absent cell; writing makes room.
    public subscript(_ address: CellAddress) -> Cell {
        get {
            guard rows.indices.contains(address.row) else { return Cell() }
            let cells = rows[address.row].cells
            return cells.indices.contains(address.column) ? cells[address.column] : Cell()
        }
        set {
            makeRoom(for: address)
            rows[address.row].cells[address.column] = newValue
        }
    }

    /// The cell in a row and column, both from zero.
    public subscript(row: Int, column: Int) -> Cell {
        get { self[CellAddress(row: row, column: column)] }
        set { self[CellAddress(row: row, column: column)] = newValue }
    }

    /// Puts a cell over a rectangle: the content in the upper left corner, the style everywhere, and a merge when
    /// the rectangle is larger than one cell.
    ///
    /// A rectangle that is not on a sheet leaves no cell, only the merge, which ``Workbook/faults()`` then names.
    public mutating func place(_ cell: Cell, over range: CellRange) {
        guard range.isOnSheet else {
            merges.append(range)
            return
        }
        for row in range.first.row...range.last.row {
            for column in range.first.column...range.last.column {
                self[row, column] = Cell(.blank, cell.style)
            }
        }
        self[range.first] = cell
        if !range.isSingleCell { merges.append(range) }
    }

    /// Puts a cell at a row and column from zero, over this many rows and columns.
    public mutating func place(_ cell: Cell, row: Int, column: Int, rows: Int = 1, columns: Int = 1) {
        place(cell, over: CellRange(row: row, column: column, rows: rows, columns: columns))
    }

    /// Adds a row below the last one and returns its number from zero.
    @discardableResult
    public mutating func append(_ cells: [Cell], height: RowHeight = .automatic) -> Int {
        rows.append(Row(cells, height: height))
        return rows.count - 1
    }

    /// Sets the height of a row, making room for it.
    public mutating func setHeight(_ height: RowHeight, ofRow row: Int) {
        makeRoom(forRow: row)
        rows[row].height = height
    }

    /// The width of a column from zero, in digits of the standard font; none for a hidden one.
    public func width(ofColumn column: Int) -> Double {
        if hiddenColumns.contains(column) { return 0 }
        return columnWidths.indices.contains(column) ? columnWidths[column] : Self.standardColumnWidth
    }

    /// How a formula on another sheet names these cells.
    public func range(_ cells: CellRange) -> SheetRange { SheetRange(sheet: name, cells: cells) }

    /// How many columns its widest row has.
    public var columnCount: Int { rows.reduce(0) { max($0, $1.cells.count) } }

    private mutating func makeRoom(forRow row: Int) {
        while rows.count <= row { rows.append(Row()) }
    }

    private mutating func makeRoom(for address: CellAddress) {
        makeRoom(forRow: address.row)
        while rows[address.row].cells.count <= address.column { rows[address.row].cells.append(Cell()) }
    }
}
