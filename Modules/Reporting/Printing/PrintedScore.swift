public import Indicators
public import Quantities
public import Workbooks

extension Cell {
    /// A score, exact to four decimals at least, shown with so many decimals.
    public static func score(_ score: Rational, places: Int, _ style: CellStyle = .body) -> Cell {
        Cell(.exactly(score.rounded(to: max(4, places))), style.formatted(.decimal(places)))
    }
}

extension RegionStanding {
    /// The score of the region, or in words why it has none.
    public func scoreCell(places: Int) -> Cell {
        score.map { .score($0, places: places) } ?? .text(LedgerWords.unscored(self), .body.word.lit(.grey))
    }
}
