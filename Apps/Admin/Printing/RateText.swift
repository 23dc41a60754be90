import Domain
import Indicators
import Quantities
import Reporting

extension Programme {
    /// A rate of an indicator in per cent, with as many decimals as it takes to stand below what it is below: the whole, and every
    /// share that is asked.
    func rateText(_ rate: Rational, of indicator: Indicator, places: Int = 2) -> String {
        rate.percent(places: max(places, RatePlaces.honest(rate, against: thresholds(of: indicator)))) + "%"
    }
}
