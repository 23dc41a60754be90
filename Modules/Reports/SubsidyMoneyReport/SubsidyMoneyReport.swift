import Domain
import Formulas
import Indicators
public import Reporting
public import Workbooks

/// Subsidies (补助资金): for every subsidy that the programme pays, what is due, what was paid, what is missing, unit by unit, and
/// by name where a register knows the institutions.
public struct SubsidyMoneyReport: ReportAdapter {
    /// The report.
    public init() {}

    /// `subsidy-money`, after every month.
    public var descriptor: ReportDescriptor {
        ReportDescriptor(
            name: "subsidy-money",
            title: Wording.title,
            cadence: .month,
            needs: [.figures],
            summary: Wording.summary
        )
    }

    /// One workbook for everybody. Refuses a programme that pays nothing.
    public func workbooks(for request: ReportRequest) throws -> [NamedWorkbook] {
        try request.check()
        let programme = request.programme
        let subsidies = programme.everyIndicator.filter { indicator in
            indicator.terms.scope == .each && Wording.isPayment(indicator)
                && (indicator.numerator.measures + indicator.denominator.measures).contains {
                    programme.measure(MeasureID($0))?.kind == .money
                }
        }
        let paid = programme.everyIndicator.filter { indicator in
            indicator.kind == .coverage || indicator.kind == .count
        }
        .filter { indicator in Wording.isSubsidy(indicator) && !subsidies.contains(indicator) }
        guard !(subsidies + paid).isEmpty else { throw ReportRefusal.nothingAbout(Wording.subject, programme.id) }
        let title = request.own.title ?? Wording.tableTitle(programme.title, request.period)
        let sheets =
            [SubsidyPage(paid + subsidies, request, title: title).sheet()]
            + EvidencePages(request, showsWeights: false).sheets()
        let workbook = Workbook(properties: request.properties(title: title), sheets: sheets)
        return [NamedWorkbook(stem: "\(request.period.id) \(Wording.title)", workbook: workbook)]
    }
}
