public import Domain
import Quantities

/// Made-up reports of every region for a period, so that a programme can be tried from county files to a standing. The same
/// seed gives the same files. Everything says 示例, so that nobody takes it for a report.
public struct SampleReports: Sendable {
    private let programme: Programme
    private let period: Period
    private let seed: UInt64

    /// Reports for a period. `nil` where no form of the programme reports for that kind of period.
    public init?(_ programme: Programme, _ period: Period, seed: UInt64) {
        guard programme.forms.contains(where: { $0.cadence == period.kind && !$0.isTargetList }) else { return nil }
        self.programme = programme.inForce(on: period.end)
        self.period = period
        self.seed = seed
    }

    /// A file for each form and region: its name and its text, CSV in UTF-8.
    public var files: [(name: String, text: String)] {
        programme.forms.filter { $0.cadence == period.kind && !$0.isTargetList }.flatMap { form in
            programme.regions.map { region in
                ("\(region.name)_\(form.id)_\(period.id)_示例.csv", text(form, region))
            }
        }
    }

    private func text(_ form: Form, _ region: Region) -> String {
        let figures = SampleFigures(programme: programme, period: period, seed: seed, region: region)
        let blank = BlankForm(form, of: programme, regions: [region])
        let columns = (blank?.columns ?? []).filter { $0.measure != nil }
        let header = [blank?.regionHeader ?? "单位"] + columns.map(\.header)
        let values = columns.map { column in
            blank?.hasNoTask(column, region) == true ? "—" : column.measure.map(figures.text) ?? ""
        }
        let lines = [
            ["\(period.chinese)\(form.title)（示例数据）"], ["填报单位：\(region.name)", "统计截至：\(period.end.chinese)"], header,
            [region.name] + values,
        ]
        return lines.map { $0.map(Self.quoted).joined(separator: ",") + "\r\n" }.joined()
    }

    private static func quoted(_ text: String) -> String {
        text.contains { ",\"\n\r".contains($0) } ? "\"\(text.replacing("\"", with: "\"\""))\"" : text
    }
}
