public import Domain
import Fingerprints
import Indicators
import Quantities
public import Reporting

/// A made-up request for a report: the figures of June 2023 and, if wanted, the standing of May.
public struct SampleRequest: Hashable, Sendable {
    /// The programme.
    public var programme: SampleProgramme
    /// The regions that have sent nothing.
    public var silent: Set<RegionID>
    /// Whether there is a standing of the month before.
    public var hasEarlier: Bool
    /// Whether the period is closed.
    public var isFrozen: Bool

    /// Chooses what the request holds.
    public init(
        _ programme: SampleProgramme = SampleProgramme(),
        silent: Set<RegionID> = [],
        hasEarlier: Bool = true,
        isFrozen: Bool = true
    ) {
        self.programme = programme
        self.silent = silent
        self.hasEarlier = hasEarlier
        self.isFrozen = isFrozen
    }

    /// The request. Throws only if the made-up programme were wrong.
    public func request() throws -> ReportRequest {
        let whole = try programme.programme()
        guard let june = Period(.month, year: 2023, number: 6), let may = june.previous else {
            throw SampleFault.noSuchPeriod
        }
        let now = figures(of: whole, in: june, progress: 10)
        let then = figures(of: whole, in: may, progress: 7)
        let before = Standing(of: whole, in: may, from: PeriodFigures(then))
        let current = Standing(of: whole, in: june, from: PeriodFigures(now))
        return ReportRequest(
            programme: whole,
            standing: current,
            isFrozen: isFrozen,
            earlier: hasEarlier ? [before] : [],
            months: (hasEarlier ? [before] : []) + (isFrozen ? [current] : []),
            figuresBefore: hasEarlier ? then : [],
            figures: now,
            submissions: [submission(in: june, of: whole.id, bringing: now.count)],
            preparedOn: june.end.adding(days: 8),
            batch: "T-2023-06"
        )
    }

    /// Different regions get on differently, and the third county has trained nobody: a zero that was said.
    private func figures(of programme: Programme, in period: Period, progress: Int) -> [Figure] {
        programme.regions.enumerated().flatMap { index, region -> [Figure] in
            guard !silent.contains(region.id) else { return [] }
            let clinics = 50 + index * 7
            var said: [(MeasureID, Int)] = [
                (SampleProgramme.teams, index == 2 ? 0 : (index * 3 + progress) % 11),
                (SampleProgramme.clinics, clinics),
                (SampleProgramme.publicClinics, clinics * (76 + index * 5 % 19) / 100),
            ]
            said.append((SampleProgramme.paid, clinics * 450_000 * (40 + index * 7 % 61) / 100))
            said += self.programme.further.map { ($0.measure, 30 + (index * 13 + progress) % 80) }
            return said.enumerated().map { column, entry in
                // Money is stored in fen and was written in yuan.
                let isMoney = programme.measure(entry.0)?.kind == .money
                let text = isMoney ? "\(entry.1 / 100).\(entry.1 % 100 / 10)\(entry.1 % 10)" : String(entry.1)
                return Figure(
                    draft: DraftFigure(
                        region: region.id,
                        measure: entry.0,
                        reading: .number(Rational(entry.1)),
                        cell: CellPlace(row: index + 3, line: index + 3, column: column + 3, text: text)
                    ),
                    period: period,
                    version: 1,
                    receipt: Receipt(1)
                )
            }
        }
    }

    /// The file came three days late.
    private func submission(in period: Period, of programme: ProgrammeID, bringing count: Int) -> Submission {
        let received = period.end.adding(days: 8)
        return Submission(
            receipt: Receipt(1),
            programme: programme,
            form: SampleProgramme.monthly,
            period: period,
            fileName: Wording.file,
            fingerprint: Array(Wording.file.utf8).withUnsafeBytes { Fingerprint(of: $0) },
            encoding: "GB18030",
            asOf: period.end,
            sender: Wording.sender,
            receivedOn: received,
            storedAt: Timestamp(startOf: received),
            storedBy: Wording.clerk,
            state: .stored,
            figureCount: count
        )
    }
}

/// What would be wrong with the samples themselves.
enum SampleFault: Error { case noSuchPeriod }
