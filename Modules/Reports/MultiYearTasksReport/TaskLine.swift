import Domain
import Indicators
import Quantities
import Reporting
import Workbooks

/// One task: its goals by year and how it stands for the whole.
struct TaskLine {
    let indicator: Indicator
    let progress: IndicatorProgress
    /// The goal of each year of the programme; `nil` where the document gives none.
    let goals: [Int: Rational]
    /// The commitments that it judges.
    let commitments: [Commitment]

    init(_ indicator: Indicator, in request: ReportRequest) {
        self.indicator = indicator
        progress = IndicatorProgress(indicator, in: request)
        commitments = request.programme.commitments.filter { $0.indicators.contains(indicator.id) }
        var goals: [Int: Rational] = [:]
        for year in request.programme.years {
            guard let end = Period(.year, year: year)?.end, Self.isAsked(indicator, in: year) else { continue }
            goals[year] = Self.goal(indicator, in: request.programme.inForce(on: end))
        }
        self.goals = goals
    }

    /// A number that is to be reached by one day is that year's; every other is asked every year.
    private static func isAsked(_ indicator: Indicator, in year: Int) -> Bool {
        if case .once(let due) = indicator.terms.due { year == due.year } else { true }
    }

    /// The goal of the whole where there is one; where every region has the same, that; the sum of what regions are to
    /// count, otherwise.
    private static func goal(_ indicator: Indicator, in programme: Programme) -> Rational? {
        guard indicator.terms.isGoalGiven else { return nil }
        switch indicator.kind {
        // Full coverage is the whole, whatever the counts that make it up.
        case .coverage, .perInstitution: return .one
        case .baseline, .monitor, .standard, .trend, .qualitative, .milestone, .reportBy, .prohibition: return nil
        case .count, .ratio, .gain, .amount, .recurring: break
        }
        if let whole = programme.targets.whole(indicator.target) { return whole }
        let numbers = programme.regions.compactMap { programme.targets.cell(indicator.target, of: $0.id).number }
        guard let first = numbers.first else { return nil }
        if Set(numbers).count == 1, indicator.kind != .count || !indicator.addsUp(in: programme) { return first }
        return indicator.kind == .count ? programme.targets.total(indicator.target) : nil
    }

    /// The offices that answer for it, each once: who is named elsewhere alone need not be named “and others” as well.
    var responsible: String {
        let named = LedgerWords.distinct(commitments.flatMap(\.lead))
        return named.filter { !($0.hasSuffix(Wording.others) && named.contains(String($0.dropLast()))) }
            .joined(separator: Wording.comma)
    }

    /// How a goal is shown: shares in per cent, money in yuan, everything else as a number.
    func goalCell(_ year: Int, in programme: Programme) -> Cell {
        guard let goal = goals[year] else {
            let words = indicator.terms.isGoalGiven ? Wording.dash : Wording.notGiven
            return .text(words, .body.aligned(.center).lit(.grey))
        }
        switch indicator.kind {
        case .gain: return Cell(.exactly(goal), .body.formatted(.percentagePoints(goal.wholeNumber == nil ? 2 : 0)))
        case .ratio, .coverage, .perInstitution:
            return Cell(.exactly(goal), .body.formatted(.percent(goal.percentPlaces)))
        case .amount:
            let yuan = goal * (Rational(1, over: 100) ?? .one)
            return Cell(.exactly(yuan), .body.formatted(yuan.wholeNumber == nil ? .decimal(2) : .integer))
        default: return Cell(.exactly(goal), .body.formatted(goal.wholeNumber == nil ? .decimal(2) : .integer))
        }
    }
}

extension Rational {
    /// As many decimals as a share in per cent needs, at most two.
    fileprivate var percentPlaces: Int { (self * Rational(100)).wholeNumber == nil ? 2 : 0 }
}
