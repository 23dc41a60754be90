import XLSXReading

/// The words of a workbook's cell, as they would stand in a well-made CSV file: numbers in decimal digits, days after
/// ISO 8601, percentages with their sign. What a cell cannot say plainly it says in a way that no number has.
struct CellText {
    private let countsFrom1904: Bool
    private let numberFormats: XLSXNumberFormats
    /// The formats that were met, by style.
    private var known: [Int: DisplayFormat] = [:]

    /// Words for the cells of a file.
    init(_ numberFormats: XLSXNumberFormats, countsFrom1904: Bool) {
        self.numberFormats = numberFormats
        self.countsFrom1904 = countsFrom1904
    }

    /// The words of a cell, and whether its format hides the real size of its number.
    mutating func words(of cell: XLSXCell) -> (text: String, isScaled: Bool) {
        switch cell.value {
        case .blank: return (cell.formula.map { "=" + $0 } ?? "", false)
        case .text(let text): return (text, false)
        case .boolean(let value): return (value ? "TRUE" : "FALSE", false)
        case .error(let words): return (words, false)
        case .number(_, let value):
            let format = displayFormat(ofStyle: cell.style)
            return (words(of: value, shownAs: format), format == .scaled && value != 0)
        }
    }

    private func words(of value: Double, shownAs format: DisplayFormat) -> String {
        guard let number = DecimalText(value) else { return "#NUM!" }
        switch format {
        case .plain: return number.text()
        case .percent: return number.text(timesTenTo: 2) + "%"
        case .scaled: return value == 0 ? "0" : Wording.scaled(number.text())
        case .day, .moment, .month, .year, .time, .hours: break
        }
        guard let moment = SerialMoment(value, countsFrom1904: countsFrom1904) else { return "########" }
        switch format {
        case .moment: return moment.momentText
        case .month: return moment.monthText
        case .year: return moment.yearText
        case .time: return moment.timeText
        case .hours: return moment.hoursText
        default: return moment.dayText
        }
    }

    private mutating func displayFormat(ofStyle style: Int) -> DisplayFormat {
        if let format = known[style] { return format }
        let format = DisplayFormat(numberFormats[style])
        known[style] = format
        return format
    }
}
