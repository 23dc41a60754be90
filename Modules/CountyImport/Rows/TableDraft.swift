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

    /// What a finding is about, and so what an error takes out.
    enum Concern {
        case file
        case row(Int)
        case cell(MeasureID, row: Int)
    }

    /// Records a finding as the programme wants it: an error takes out what it is about, a rule that is off says
    /// nothing. Returns whether anything was taken out.
    @discardableResult
    mutating func report(_ finding: Finding, about concern: Concern = .file) -> Bool {
        guard let finding = programme.checks.applied(to: finding) else { return false }
        findings.append(finding)
        guard finding.severity == .error else { return false }
        switch concern {
        case .file: return false
        case .row(let index): rows[index].refuseAll()
        case .cell(let measure, let index): rows[index].refuse(measure)
        }
        return true
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
