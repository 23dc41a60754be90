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

/// Every built-in report, by name.
enum EveryReport {
    static let all: [String: any ReportAdapter] = {
        let adapters: [any ReportAdapter] = [
            AnnualEvaluationReport(), BlankFormsReport(), CountyWorkbookReport(), DutyTableReport(),
            HalfYearSummaryReport(), MonthlyRankingReport(), MultiYearTasksReport(), ProposalReplyReport(),
            QuarterlyBulletinReport(), SubsidyMoneyReport(), UnfinishedListReport(), WeeklySummaryReport(),
            WorkLedgerReport(), WorkPointsReport(), FigureDetailsReport(),
        ]
        return Dictionary(uniqueKeysWithValues: adapters.map { ($0.descriptor.name, $0) })
    }()

    static let names = all.keys.sorted()
}
