internal import CXLSXWriter
internal import Workbooks

extension CellAddress {
    /// The row as the library wants it.
    var cRow: lxw_row_t { lxw_row_t(row) }
    /// The column as the library wants it.
    var cColumn: lxw_col_t { lxw_col_t(column) }
}

extension CellRange {
    /// Calls the library with first row, first column, last row and last column.
    func corners(_ call: (lxw_row_t, lxw_col_t, lxw_row_t, lxw_col_t) -> lxw_error) -> lxw_error {
        call(first.cRow, first.cColumn, last.cRow, last.cColumn)
    }
}
