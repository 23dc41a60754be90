public import Core
import CountyImport
public import Domain

/// What is said when several files have been received: how many, who is late, who is still missing.
public struct FolderSummary: Sendable {
    private let services: Services
    private let programme: Programme
    private let receivedOn: CalendarDate

    /// A summary of files that came in on a day.
    public init(_ services: Services, _ programme: Programme, receivedOn: CalendarDate) {
        self.services = services
        self.programme = programme
        self.receivedOn = receivedOn
    }

    /// The lines, in Chinese; none for a single file. Throws what the store throws.
    public func lines(of results: [FileResult]) async throws -> [String] {
        guard results.count > 1 else { return [] }
        let count = { (outcome: FileResult.Outcome) in results.count { $0.outcome == outcome } }
        var lines = ["", "共\(results.count)份：\(count(.done))份全部收下，\(count(.inPart))份部分收下，\(count(.refused))份退回。"]
        for (form, period) in reports(in: results) {
            lines += late(results, form, period)
            let silent = try await ListSilentRegions(services)(programme, form, period)
            let names = silent.map(\.name).joined(separator: "、")
            let title = "“\(form.title)”\(period.chinese)"
            lines.append(silent.isEmpty ? "\(title)：各单位都已报送。" : "\(title)还有\(silent.count)个单位未报：\(names)。")
        }
        return lines
    }

    private func reports(in results: [FileResult]) -> [(Form, Period)] {
        var seen: [(Form, Period)] = []
        for result in results where result.outcome != .refused {
            guard let period = result.reading.period, let form = result.reading.form.flatMap(programme.form),
                !form.isTargetList, !seen.contains(where: { $0.0.id == form.id && $0.1 == period })
            else { continue }
            seen.append((form, period))
        }
        return seen
    }

    private func late(_ results: [FileResult], _ form: Form, _ period: Period) -> [String] {
        let deadline = form.deadline(for: period)
        guard receivedOn > deadline else { return [] }
        let files = results.filter { result in
            result.reading.form == form.id && result.reading.period == period && result.prepared?.state == .stored
        }
        guard !files.isEmpty else { return [] }
        let days = receivedOn.days(after: deadline)
        let names = Set(files.flatMap(\.reading.rows).map(\.name))
        let regions = programme.regions.map(\.name).filter(names.contains).joined(separator: "、")
        return ["\(period.chinese)的报送期限是\(deadline)，以下单位迟报\(days)天：\(regions)。"]
    }
}
