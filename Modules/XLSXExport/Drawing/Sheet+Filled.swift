internal import Workbooks

extension Sheet {
    /// The rows with the style of every merged cell carried to all cells under it, so that its frame closes. The
    /// painter draws these rows and the verification expects them.
    var filledRows: [[Cell]] {
        var filled = rows.map(\.cells)
        for merge in merges {
            let style = self[merge.first].style
            for row in merge.first.row...merge.last.row {
                while filled.count <= row { filled.append([]) }
                while filled[row].count <= merge.last.column { filled[row].append(Cell()) }
                for column in merge.first.column...merge.last.column {
                    if CellAddress(row: row, column: column) != merge.first {
                        filled[row][column] = Cell(.blank, style)
                    }
                }
            }
        }
        return filled
    }
}
