public import Workbooks

/// A page behind a document, and what has to stand on it for the document to be right. The checks name the page, so they hold on
/// every sheet of the workbook.
public struct Annex: Sendable {
    /// The page.
    public let sheet: Sheet
    /// What the document can be checked against.
    public let checks: [TableCheck]

    /// A page with its checks.
    public init(sheet: Sheet, checks: [TableCheck]) {
        self.sheet = sheet
        self.checks = checks
    }
}
