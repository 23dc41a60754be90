import Domain
import Indicators
import Quantities
import Reporting
import Workbooks

/// The key figures of the first page: a card for every indicator with its Σ/Σ rate, and one for who has reported.
struct CoverCards {
    private let plan: LedgerPlan

    init(_ plan: LedgerPlan) { self.plan = plan }

    func place(on page: inout Sheet, columns: Int) {
        let cards = plan.programme.indicators.enumerated().map { card(for: $1, number: $0) } + [coverage()]
        // At most six cards stand in a row, or their figures would be cut; further rows are as long as the first.
        let rows = (cards.count + Self.perRow - 1) / Self.perRow
        let perRow = (cards.count + rows - 1) / rows
        for first in stride(from: 0, to: cards.count, by: perRow) {
            let row = page.rows.count
            let some = cards[first..<min(first + perRow, cards.count)]
            for (index, card) in some.enumerated() {
                let from = index * columns / some.count
                let next = (index + 1) * columns / some.count
                page.place(card, at: CellAddress(row: row, column: from), columns: next - from)
            }
        }
    }

    private func card(for indicator: Indicator, number: Int) -> KPICard {
        let columns = plan.layout.indicators[number]
        guard let whole = plan.request.whole(of: indicator), let ratio = whole.ratio,
            plan.addingRows(of: indicator) != nil
        else {
            return KPICard(indicator.shortName, value: .text(Wording.dash), caption: .text(Wording.nobodyReported))
        }
        if let words = plan.request.datedWords(of: indicator) {
            let state: CardState = whole.met == whole.expected ? .light(.complete) : .someMissed
            return KPICard(
                indicator.shortName,
                value: .text(words),
                light: state.light,
                caption: .text(Wording.datedCaption(whole))
            )
        }
        let places = plan.request.ratePlaces(ofWhole: ratio.value, indicator)
        let reference = plan.ledger(plan.wholeRow...plan.wholeRow, columns.rate)
        let value = ratio.value * indicator.rateScale
        let state = state(of: indicator, ratio, whole)
        return KPICard(
            indicator.shortName,
            value: .formula(Formula(reference, result: .number(value.approximation))),
            format: indicator.rateFormat(.percent(places)),
            light: state.light,
            caption: .text(Wording.cardCaption(state.word, indicator, ratio, whole))
        )
    }

    /// What has a schedule is held against it; a share is green when everybody asked has met it, and a mark says itself.
    private func state(of indicator: Indicator, _ ratio: Ratio, _ whole: WholeStanding) -> CardState {
        if indicator.isMark { return .none }
        let day = plan.request.standing.asOf
        // What is only striven for is never red.
        let isStriven = indicator.terms.strength == .strive
        guard let expected = plan.programme.scheduledShare(of: indicator, on: day) else {
            if whole.met == whole.expected { return .light(.met) }
            let isShort = plan.request.commonShare(of: indicator).map { ratio.value < $0 } ?? false
            guard isShort, indicator.terms.direction != .lower else { return .someMissed }
            return .light(isStriven ? .striving : .notMet)
        }
        if ratio.value >= .one { return .light(.complete) }
        if ratio.value >= expected { return .light(.onTrack) }
        if ratio.value >= plan.programme.scheme.lagThreshold * expected { return .light(.behind) }
        return .light(isStriven ? .striving : .farBehind)
    }

    /// How a card stands, in colour and, for a printer without, in a word.
    private enum CardState {
        case light(Indicators.Light)
        /// The whole has met what some regions have not.
        case someMissed
        case none

        var light: Workbooks.Light {
            switch self {
            case .light(let light): light.sheetLight
            case .someMissed: .amber
            case .none: .grey
            }
        }

        var word: String {
            switch self {
            case .light(let light): light.word
            case .someMissed: Wording.someMissed
            case .none: ""
            }
        }
    }

    private func coverage() -> KPICard {
        let all = plan.rows.count
        let silent = plan.request.unreported.count
        return KPICard(
            Wording.coverage,
            value: .text("\(all - silent)/\(all)"),
            light: silent == 0 ? .green : .red,
            caption: .text(Wording.coverageCaption(missing: silent, late: plan.request.late.count))
        )
    }

    private static let perRow = 6
}
