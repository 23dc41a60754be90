public import CommandLineKit
public import Core
import CountyImport
public import Domain

/// What is said when several files have been received: how many, who is late, who is still missing.
public struct FolderSummary: Sendable {
    /// The state of one report for one period.
    private struct Report: Sendable {
        let form: Form
        let period: Period
        /// Regions of which nothing stands.
        let missing: [Region]
        /// Regions whose files came after the deadline, among those that came now.
        let late: [Region]
        let daysLate: Int
    }

    private let counts: [FileResult.Outcome: Int]
    private let skipped: Int
    private let reports: [Report]

    /// Sums up files that came in on a day. Throws what the store throws.
    public init(
        of results: [FileResult],
        skipped: Int = 0,
        _ services: Services,
        _ programme: Programme,
        receivedOn: CalendarDate
    ) async throws {
        counts = Dictionary(grouping: results, by: \.outcome).mapValues(\.count)
        self.skipped = skipped
        var reports: [Report] = []
        for (form, period) in Self.reports(in: results, programme) {
            let own = results.filter { $0.brings(form, period) }
            let announced = Set(own.flatMap { $0.reading.rows.map(\.region) })
            let silent = try await ListSilentRegions(services)(programme, form, period, announced: announced)
            let now = own.filter { $0.prepared?.state != .alreadyReceived }.flatMap { $0.reading.rows.map(\.region) }
            let days = max(0, receivedOn.days(after: form.deadline(for: period)))
            let late = days > 0 ? programme.regions.filter { now.contains($0.id) } : []
            reports.append(Report(form: form, period: period, missing: silent, late: late, daysLate: days))
        }
        self.reports = reports
    }

    /// The lines, in Chinese.
    public var lines: [String] {
        let (done, part, refused) = (counts[.done] ?? 0, counts[.inPart] ?? 0, counts[.refused] ?? 0)
        let rest = skipped > 0 ? "，跳过\(skipped)个" : ""
        let total = "共\(done + part + refused)份：\(done)份全部收下，\(part)份部分收下，\(refused)份退回\(rest)。"
        return ["", total] + reports.flatMap(Self.lines)
    }

    private static func lines(_ report: Report) -> [String] {
        let title = "“\(report.form.title)”\(report.period.chinese)"
        let deadline = report.form.deadline(for: report.period)
        let late =
            report.late.isEmpty
            ? [] : ["\(report.period.chinese)的报送期限是\(deadline)，以下单位迟报\(report.daysLate)天：\(names(report.late))。"]
        guard !report.missing.isEmpty else { return late + ["\(title)：各单位都已报送。"] }
        let overdue = report.daysLate > 0 ? "，已过期限\(report.daysLate)天" : "，期限\(deadline)"
        return late + ["\(title)还有\(report.missing.count)个单位未报\(overdue)：\(names(report.missing))。"]
    }

    /// The same for scripts.
    public var json: JSON {
        let reports = reports.map { report -> JSON in
            [
                "form": .string(report.form.id.rawValue), "period": .string(report.period.id),
                "deadline": .string(report.form.deadline(for: report.period).description),
                "missing": .array(report.missing.map { .string($0.name) }),
                "late": .array(report.late.map { .string($0.name) }), "daysLate": .integer(report.daysLate),
            ]
        }
        return [
            "stored": .integer(counts[.done] ?? 0), "partial": .integer(counts[.inPart] ?? 0),
            "refused": .integer(counts[.refused] ?? 0), "skipped": .integer(skipped), "reports": .array(reports),
        ]
    }

    private static func names(_ regions: [Region]) -> String { regions.map(\.name).joined(separator: "、") }

    private static func reports(in results: [FileResult], _ programme: Programme) -> [(Form, Period)] {
        var seen: [(Form, Period)] = []
        for result in results {
            guard let period = result.reading.period, let form = result.reading.form.flatMap(programme.form),
                !form.isTargetList, result.brings(form, period),
                !seen.contains(where: { $0.0.id == form.id && $0.1 == period })
            else { continue }
            seen.append((form, period))
        }
        return seen
    }
}

extension FileResult {
    /// Whether figures of this form and period came with the file, or would come after a dry run.
    fileprivate func brings(_ form: Form, _ period: Period) -> Bool {
        outcome != .refused && reading.form == form.id && reading.period == period
    }
}
