import Domain
import Formulas
import Quantities

extension RowDraft {
    /// What a formula finds in the row: the number as reported, else the base that the programme gives; the target of the
    /// region.
    func value(of operand: Formula.Operand, in programme: Programme) -> Rational? {
        switch operand {
        case .measure(let name): number(MeasureID(name)) ?? programme.base(of: MeasureID(name), in: region.id)
        case .target(let name): programme.targets.cell(name, of: region.id).number
        }
    }
}

extension Programme {
    /// The number of institutions or people that the programme gives for a region (基数).
    func base(of measure: MeasureID, in region: RegionID) -> Rational? {
        bases[measure]?[region].map { Rational($0) }
    }
}
