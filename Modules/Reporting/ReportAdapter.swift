import Domain
public import Workbooks

/// A report: the standing of one period in, workbooks out (报表).
///
/// An adapter is pure. It has no clock, no store, no path and no writer; everything it may print is in the request,
/// and the same request always gives the same workbooks. `ReportAdapterCompatTest` of `ReportingTestKit` is what every
/// adapter promises; run it in the tests of yours.
///
///     struct WeeklyNote: ReportAdapter {
///         let descriptor = ReportDescriptor(name: "weekly-note", title: "…", cadence: .week, summary: "…")
///         func workbooks(for request: ReportRequest) throws -> [NamedWorkbook] {
///             try request.check()
///             …
///         }
///     }
public protocol ReportAdapter: Sendable {
    /// What the report is called and when it is due.
    var descriptor: ReportDescriptor { get }

    /// The workbooks for one period, in the order in which they are written.
    ///
    /// - Throws: ``ReportRefusal`` when the request holds nothing that could be printed honestly.
    func workbooks(for request: ReportRequest) throws -> [NamedWorkbook]

    /// The same workbooks as pieces of work that can run side by side; a report of one workbook a region gives one piece a
    /// region. Does what ``workbooks(for:)`` does unless an adapter says otherwise.
    func drafts(for request: ReportRequest) throws -> [WorkbookDraft]
}

/// A workbook that is not drawn yet.
public typealias WorkbookDraft = @Sendable () throws -> NamedWorkbook

extension ReportAdapter {
    /// The report as the pack wants it: asked with what the pack sets for it, and without the columns that the pack leaves out.
    /// Whoever prints reports asks here; what an adapter overrides is ``workbooks(for:)`` or ``drafts(for:)``.
    ///
    /// - Throws: What the report throws, and ``ReportRefusal`` when the pack leaves out a column that is none.
    public func print(_ request: ReportRequest) throws -> [WorkbookDraft] {
        var request = request
        request.own = request.programme.reports.entries[descriptor.name] ?? ReportSettings.Entry()
        let drafts = try drafts(for: request)
        guard !request.own.hidden.isEmpty else { return drafts }
        // Only all workbooks together show whether the report has a column, so they are drawn here.
        return try HiddenColumns(request.own.hidden).leftOut(of: drafts.map { try $0() }, descriptor).map { named in
            { named }
        }
    }

    /// Every workbook, drawn at once.
    public func drafts(for request: ReportRequest) throws -> [WorkbookDraft] {
        try workbooks(for: request).map { workbook in { workbook } }
    }
}
