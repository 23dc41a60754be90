import CountyForms
import Domain
public import Reporting
public import Workbooks

/// The blank forms of the programme (空白报表): one workbook a form, to send to the counties.
public struct BlankFormsReport: ReportAdapter {
    /// The report.
    public init() {}

    /// `blank-forms`, for every year.
    public var descriptor: ReportDescriptor {
        ReportDescriptor(name: "blank-forms", title: Wording.title, cadence: .year, needs: [], summary: Wording.summary)
    }

    /// One workbook for every form that has figures to fill in.
    public func workbooks(for request: ReportRequest) throws -> [NamedWorkbook] {
        try request.check()
        let forms = request.programme.forms.compactMap { form in
            BlankForm(form, of: request.programme, in: request.period.reportingYear).map {
                NamedWorkbook(stem: Wording.fileName(form.title), workbook: $0.workbook)
            }
        }
        guard !forms.isEmpty else { throw ReportRefusal.nothingAbout(Wording.subject, request.programme.id) }
        return forms
    }
}

/// The Chinese words of the blank forms.
enum Wording {
    static let title = "空白报表"
    static let summary = "每张报表一份可以直接发给县区填的空白表，有下拉列表、填数规则和示例。"
    static let subject = "要填数的报表"

    /// Whatever a title holds, it becomes one file name.
    static func fileName(_ form: String) -> String {
        "空白 " + String(form.map { "/\\:*?\"<>|".contains($0) ? "_" : $0 })
    }
}
