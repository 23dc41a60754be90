import Domain
import Indicators
import Quantities
import Reporting

extension Programme {
    /// A rate of an indicator in per cent, with as many decimals as it takes to stand below what it is below: the whole, and every
    /// share that is asked.
    func rateText(_ rate: Rational, of indicator: Indicator, places: Int = 2) -> String {
        let shares = regions.compactMap { targets.cell(indicator.target, of: $0.id).number }
        let thresholds = [.one] + (indicator.judgement == .share ? Set(shares).sorted() : [])
        return rate.percent(places: max(places, RatePlaces.honest(rate, against: thresholds))) + "%"
    }
}
