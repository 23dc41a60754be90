public import Domain
import Formulas
public import Indicators
import Quantities
public import Workbooks

/// The columns that tell everything about one indicator of one region: what is asked, what was reached of what, what is
/// missing, the light, and why. Reports that go through tasks line by line share them.
public struct OutcomeTable: Sendable {
    private let request: ReportRequest
    private let sources: FigureSources
    private let uncollected: Set<IndicatorID>
    /// The first task that was arranged for a region and an indicator.
    private let arranged: [RegionID: [IndicatorID: WorkTask]]

    /// Prepares the rows of a request.
    public init(_ request: ReportRequest) {
        self.request = request
        uncollected = Set(request.programme.duties.filter(request.isUncollected).map(\.id))
        arranged = Dictionary(grouping: request.programme.tasks, by: \.region).mapValues { tasks in
            Dictionary(tasks.map { ($0.indicator, $0) }) { first, _ in first }
        }
        sources = FigureSources(request)
    }

    /// The columns.
    public static let columns: [HeaderNode] = zip(
        Wording.outcomeHeaders,
        [30, 7, 10, 12, 12, 11, 11, 14, 34]
    ).map { .column($0, width: $1) }

    /// Which of the columns, from zero, has what was reached.
    public static let doneColumn = 4
    /// Which of the columns, from zero, has the light.
    public static let lightColumn = 7

    /// The cells of one row. Counts carry the file and cell they came from as notes; the rate and what is missing are live
    /// where both sides are numbers.
    ///
    /// - Parameters:
    ///   - row: The number of the row from zero, which the live cells name.
    ///   - column: The column from zero in which these cells begin.
    public func cells(_ indicator: Indicator, of region: RegionID, row: Int, column: Int) -> [Cell] {
        let outcome = request.standing.row(of: region)?.outcome(of: indicator.id) ?? .noSuchTask
        let name = Cell.text(indicator.name, .words)
        let unit = Cell.text(indicator.unit(in: request.programme), .body.aligned(.center))
        let remark = Cell.text(remark(outcome, indicator, region), .smallWords)
        let isUncollected = uncollected.contains(indicator.id) && outcome.light != nil
        let light = isUncollected ? .uncollected(.body) : outcome.light.map { $0.cell(.body) } ?? .notApplicable()
        if indicator.kind.isDated || isUncollected {
            return [name, unit] + Array(repeating: .notApplicable(), count: 5) + [light, remark]
        }
        let printed = PrintedOutcome(indicator, of: region, in: request)
        return [name, unit] + figures(printed, outcome, region, row: row, column: column) + [light, remark]
    }

    private func figures(
        _ printed: PrintedOutcome,
        _ outcome: Outcome,
        _ region: RegionID,
        row: Int,
        column: Int
    ) -> [Cell] {
        let indicator = printed.indicator
        let count = CellStyle.body.formatted(indicator.countFormat(in: request.programme))
        // A count that is held against nothing has a denominator of one, which is no base.
        let isHeldAgainstNothing = indicator.denominator.measures.isEmpty && indicator.denominator.targets.isEmpty
        let isPlain =
            !indicator.judgedKind.isWorkedOff && (outcome.judged?.ratio.denominator == .one || isHeldAgainstNothing)
        let done = printed.done.cell(count, note: sources.note(on: indicator.numerator, of: region))
        guard !isPlain else { return [.notApplicable(), .notApplicable(), done, .notApplicable(), .notApplicable()] }
        let rate = CellStyle.body.formatted(printed.rateFormat)
        func cell(_ offset: Int) -> String { CellAddress(row: row, column: column + offset).a1 }
        return [
            printed.isHeldAgainstGoal ? demanded(printed) : .notApplicable(),
            printed.base.cell(count, note: sources.note(on: indicator.denominator, of: region)),
            done,
            printed.rate.live("\(cell(4))/\(cell(3))", rate),
            printed.shortfallCell(demanded: cell(2), base: cell(3), done: cell(4), count),
        ]
    }

    private func demanded(_ printed: PrintedOutcome) -> Cell {
        let places = printed.demanded.number.map { ($0 * Rational(100)).wholeNumber == nil ? 2 : 0 } ?? 0
        return printed.indicator.kind == .gain
            ? .notApplicable() : printed.demanded.cell(.body.formatted(.percent(places)))
    }

    private func remark(_ outcome: Outcome, _ indicator: Indicator, _ region: RegionID) -> String {
        var parts: [String] = []
        switch outcome {
        case .value(let judged): if let remark = judged.remark { parts.append(remark) }
        case .noSuchTask: parts.append(Wording.noSuchTask)
        case .notReported where uncollected.contains(indicator.id): break
        case .notReported(let measures):
            parts.append(Wording.lacking(measures.map { request.programme.measure($0)?.name ?? $0.rawValue }))
        case .notComputable(let reason): parts.append(reason)
        }
        if let due = indicator.terms.due?.day(in: request.standing.asOf.year) {
            parts.append(Wording.due(due))
        } else if let due = arranged[region]?[indicator.id]?.due {
            parts.append(Wording.arranged(due))
        }
        if let place = request.programme.region(region) {
            let lacking = request.programme.lackingInstitutions(for: indicator, of: place, on: request.standing.asOf)
            if !lacking.isEmpty { parts.append(Wording.lackingInstitutions(lacking.map(\.name))) }
        }
        return parts.joined(separator: Wording.pause)
    }
}

extension Indicators.Light {
    /// Whether something is left to do, or to report.
    public var isUnfinished: Bool {
        switch self {
        case .behind, .farBehind, .notMet, .overdue, .dueSoon, .pending, .onTrack, .striving, .found, .notReported,
            .notComputable:
            true
        case .complete, .met, .metToVerify, .onTime, .doneLate, .noneFound, .monitored, .marked: false
        }
    }
}
