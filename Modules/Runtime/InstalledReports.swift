import MonthlyRankingReport
import Reporting
import WorkLedgerReport

/// The reports that are compiled in, in the order in which they are listed and written. A new report is a folder, its
/// name in `Package.swift`, a line here, and a page in `Docs/Reports/`.
enum InstalledReports {
    static let all: [any ReportAdapter] = [
        MonthlyRankingReport(),
        WorkLedgerReport(),
    ]
}
