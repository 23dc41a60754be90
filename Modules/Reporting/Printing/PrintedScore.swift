public import Indicators
public import Quantities
public import Workbooks

extension Cell {
    /// A score, shown with so many decimals.
    public static func score(_ score: Rational, places: Int, _ style: CellStyle = .body) -> Cell {
        Cell(.exactly(score.stored(shownWith: places)), style.formatted(.decimal(places)))
    }
}

extension Rational {
    /// A score as its cell keeps it.
    public func stored(shownWith places: Int) -> Rational { rounded(to: storedPlaces(shownWith: places)) }

    /// To how many decimals a cell keeps a score: four at least, and more where rounding once more would show another.
    public func storedPlaces(shownWith places: Int) -> Int {
        let least = max(4, places)
        return rounded(to: least).rounded(to: places) == rounded(to: places) ? least : places + 6
    }
}

extension RegionStanding {
    /// The score of the region, or in words why it has none.
    public func scoreCell(places: Int) -> Cell {
        score.map { .score($0, places: places) } ?? .text(LedgerWords.unscored(self), .body.word.lit(.grey))
    }
}
