public import Workbooks
import XLSXExport

/// Writes a workbook for those who have no services, because they use no database: whole or not at all.
///
/// Throws what `XLSXWriter` throws.
public func writeWorkbook(_ workbook: Workbook, to path: String) throws {
    try XLSXWriter().write(workbook, to: path)
}
