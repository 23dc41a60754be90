/// How a number is shown. The value in the cell keeps all its digits.
public enum NumberFormat: Sendable, Hashable {
    /// As it comes.
    case general
    /// As words: what is typed into the cell stays as it was typed.
    case text
    /// `1,234`.
    case integer
    /// `1234`: years, running numbers, days.
    case plainInteger
    /// `+1,234`, `-1,234`, `0`.
    case signedInteger
    /// `1,234.50` with this many digits after the point, 0 to 12.
    case decimal(Int)
    /// `61.2%` with this many digits after the point, 0 to 12. The value is a ratio: 0.612.
    case percent(Int)
    /// `+2.2` with this many digits after the point, 0 to 12. The value is in percentage points: 2.2.
    case percentagePoints(Int)
    /// `2023-08-31`.
    case date
    /// `▲2` for two places up, `▼1` for one down, `－` for none. The value is the old place less the new one.
    case rankChange

    /// How many digits stand after the point, where that can be chosen.
    public var decimals: Int? {
        switch self {
        case .decimal(let places), .percent(let places), .percentagePoints(let places): places
        default: nil
        }
    }
}

/// A number format in two bytes. Digits beyond what a byte holds are beyond what any format allows.
struct PackedNumberFormat: Sendable, Hashable {
    private let sort: Sort
    private let places: Int8

    private enum Sort {
        case general, text, integer, plainInteger, signedInteger, decimal, percent, percentagePoints, date, rankChange
    }

    init(_ format: NumberFormat) {
        places = Int8(clamping: format.decimals ?? 0)
        sort =
            switch format {
            case .general: .general
            case .text: .text
            case .integer: .integer
            case .plainInteger: .plainInteger
            case .signedInteger: .signedInteger
            case .decimal: .decimal
            case .percent: .percent
            case .percentagePoints: .percentagePoints
            case .date: .date
            case .rankChange: .rankChange
            }
    }

    var format: NumberFormat {
        switch sort {
        case .general: .general
        case .text: .text
        case .integer: .integer
        case .plainInteger: .plainInteger
        case .signedInteger: .signedInteger
        case .decimal: .decimal(Int(places))
        case .percent: .percent(Int(places))
        case .percentagePoints: .percentagePoints(Int(places))
        case .date: .date
        case .rankChange: .rankChange
        }
    }
}
