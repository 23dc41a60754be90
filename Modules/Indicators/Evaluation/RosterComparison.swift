public import Domain
import Formulas
public import Quantities

/// A reported figure that is not what the register comes to.
public struct RosterDifference: Hashable, Sendable {
    /// The region.
    public let region: RegionID
    /// The measure.
    public let measure: MeasureID
    /// What was reported.
    public let reported: Rational
    /// What the register comes to on the last day of the period.
    public let roster: Rational
}

extension Programme {
    /// Where reported figures differ from those counted on the register, region by region in the order of the programme.
    public func rosterDifferences(in period: Period, from figures: PeriodFigures) -> [RosterDifference] {
        let counted = measures.filter { $0.roster != nil }
        guard !counted.isEmpty else { return [] }
        let book = FigureBook(inForce(on: period.end), period, figures)
        return regions.flatMap { region in
            counted.compactMap { measure in
                guard let reported = figures[region.id, measure.id]?.number,
                    let roster = measure.roster?.evaluate(for: region.id, in: book).number, roster != reported
                else { return nil }
                return RosterDifference(region: region.id, measure: measure.id, reported: reported, roster: roster)
            }
        }
    }

    /// The institutions that an indicator still waits for, by name (缺哪些): those of its kind on the register that the
    /// condition of its numerator does not hold for. Empty where its figures do not come from a register.
    public func lackingInstitutions(for indicator: Indicator, of region: Region, on day: CalendarDate) -> [Institution]
    {
        guard indicator.numerator.measures.count == 1,
            let roster = measure(MeasureID(indicator.numerator.measures[0]))?.roster,
            case .institutions(let kind, let condition?) = roster.expression
        else { return [] }
        let view: Register.View = region.kind == .zone ? .managing : .host
        return register.lacking(condition, ofKind: kind, of: region.id, by: view, on: day)
    }
}
