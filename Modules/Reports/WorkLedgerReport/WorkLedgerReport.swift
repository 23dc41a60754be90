import Domain
public import Reporting
public import Workbooks

/// The work ledger (工作台账): a first page for the leader, the ledger of record, a list of tasks to strike off, what the
/// document demands, definitions, live checks, and the source of every figure.
public struct WorkLedgerReport: ReportAdapter {
    /// The report.
    public init() {}

    /// `work-ledger`, after every month.
    public var descriptor: ReportDescriptor {
        ReportDescriptor(name: "work-ledger", title: Wording.title, cadence: .month, summary: Wording.summary)
    }

    /// One workbook for everybody.
    public func workbooks(for request: ReportRequest) throws -> [NamedWorkbook] {
        try request.check()
        let plan = LedgerPlan(request)
        let title = request.own.title ?? Wording.fileTitle(request.programme.title, request.period)
        let workbook = Workbook(
            properties: request.properties(title: title),
            sheets: CoverSheet(plan).sheets() + [
                LedgerSheet(plan).sheet(), ScheduleSheet(plan).sheet(), ChecklistSheet(plan).sheet(),
                DutiesSheet(plan).sheet(),
                DefinitionsSheet(plan).sheet(), ChecksSheet(plan).sheet(), SourcesSheet(plan).sheet(),
                EvidencePages(request).sources(name: Wording.filesSheet),
            ],
            names: [
                DefinedName(Wording.cutOffName, for: plan.cutOff), DefinedName(Wording.faultsName, for: plan.faults),
            ]
        )
        return [NamedWorkbook(stem: Wording.stem(request.period), workbook: workbook)]
    }
}
