/// What was evened out before a cell could be read. Each kind is said once for the file, with examples.
enum Normalisation: Int, Hashable, CaseIterable, Comparable {
    case fullWidth, unitWord, thousands, apostrophe, blanks, wholeDecimal, dateForm, serialDate, assumedYear

    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// A cell with what it was turned into.
struct NormalisedCell {
    let cell: SheetCell
    let result: String
    let kinds: Set<Normalisation>
}

extension DateCell.Way {
    /// What is said about a day that was written in this way.
    var kinds: Set<Normalisation> {
        switch self {
        case .iso: []
        case .other: [.dateForm]
        case .serial: [.serialDate]
        case .withoutYear: [.assumedYear]
        }
    }
}
