import Domain
import Findings
import Quantities

/// A table while it is being checked: the rows of regions, the totals, and what was found so far.
struct TableDraft {
    let programme: Programme
    let form: Form
    /// The measures that have a column.
    let measures: [Measure]
    var rows: [RowDraft] = []
    /// Numbers of rows whose region nobody knows; the clerk's total contains them.
    var strangers: [[MeasureID: Rational]] = []
    /// Rows that were not read at all, so that no total can be checked.
    var unreadRows = 0
    /// Total and subtotal rows in their order among the rows of regions.
    var totals: [TotalDraft] = []
    var findings: [Finding] = []
    /// Every region that the file names, also in rows that were refused.
    var named: Set<RegionID> = []

    /// Refuses one cell for a reason.
    mutating func refuse(_ measure: MeasureID, ofRow index: Int, because finding: Finding) {
        rows[index].refuse(measure)
        findings.append(finding)
    }

    /// Refuses a whole row for a reason.
    mutating func refuseRow(_ index: Int, because finding: Finding) {
        rows[index].refuseAll()
        findings.append(finding)
    }
}

/// A total or subtotal row.
struct TotalDraft {
    let source: SheetRow
    /// How many rows of regions stand above it.
    let rowsAbove: Int
    let numbers: [MeasureID: Rational]
    let targets: [MeasureID: Rational]

    var isSubtotal: Bool { source.subject == .subtotal }
}
