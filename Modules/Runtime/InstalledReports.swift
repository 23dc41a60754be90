import AnnualEvaluationReport
import BlankFormsReport
import CountyWorkbookReport
import DutyTableReport
import FigureDetailsReport
import HalfYearSummaryReport
import MonthlyRankingReport
import MultiYearTasksReport
import ProposalReplyReport
import QuarterlyBulletinReport
import Reporting
import SubsidyMoneyReport
import UnfinishedListReport
import WeeklySummaryReport
import WorkLedgerReport
import WorkPointsReport

/// The reports that are compiled in, in the order in which they are listed and written. A new report is a folder, its
/// name in `Package.swift`, a line here, and a page in `Docs/Reports/`; `Scripts/new-report` writes them all.
enum InstalledReports {
    static let all: [any ReportAdapter] = [
        WeeklySummaryReport(),
        MonthlyRankingReport(),
        WorkLedgerReport(),
        UnfinishedListReport(),
        SubsidyMoneyReport(),
        WorkPointsReport(),
        CountyWorkbookReport(),
        QuarterlyBulletinReport(),
        MultiYearTasksReport(),
        ProposalReplyReport(),
        HalfYearSummaryReport(),
        DutyTableReport(),
        AnnualEvaluationReport(),
        BlankFormsReport(),
        FigureDetailsReport(),
    ]
}
