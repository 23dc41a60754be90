import TextExport
public import Workbooks
import XLSXExport

/// What can write workbooks; the first writes where nothing is said.
public let workbookWriters: [any WorkbookWriter] = [XLSXWriter(), CSVWriter(), HTMLWriter()]
