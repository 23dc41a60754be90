internal import Quantities
internal import Workbooks

/// A value as a reader of the sheet sees it, without colour.
struct ShownValue {
    /// The words.
    let text: String
    /// Whether it is a figure and not words: words can pretend to be a formula, figures cannot.
    let isFigure: Bool

    /// What a cell shows. `groups` sets a comma after every three digits, for people; programs want none.
    init(of cell: Cell, groups: Bool) {
        switch cell.content {
        case .blank: self.init(words: "")
        case .text(let words): self.init(words: words)
        case .link(let link): self.init(words: link.text)
        case .date(let day): self.init(text: day.isoText, isFigure: true)
        case .integer(let value): self.init(Double(value), exact: Rational(value), cell.style.number, groups)
        case .number(let value): self.init(value, cell.style.number, groups)
        case .formula(let formula):
            switch formula.result {
            case .text(let words): self.init(words: words)
            case .number(let value): self.init(value, cell.style.number, groups)
            }
        }
    }

    private init(text: String, isFigure: Bool) {
        self.text = text
        self.isFigure = isFigure
    }

    private init(words: String) { self.init(text: words, isFigure: false) }

    private init(_ value: Double, _ format: NumberFormat, _ groups: Bool) {
        self.init(value, exact: Rational(written: value), format, groups)
    }

    /// A number in its format, rounded as spreadsheets round: on the decimal digits, halves away from zero.
    private init(_ value: Double, exact: Rational?, _ format: NumberFormat, _ groups: Bool) {
        guard let exact else {
            self.init(text: "\(value)", isFigure: true)
            return
        }
        let grouped = { (places: Int) in Self.digits(exact, places, groups: groups) }
        let sign = exact > .zero ? "+" : ""
        let text =
            switch format {
            case .general, .text: exact.denominator == 1 ? exact.decimal(places: 0) : "\(value)"
            case .integer: grouped(0)
            case .plainInteger: exact.decimal(places: 0)
            case .signedInteger: sign + grouped(0)
            case .decimal(let places): grouped(places)
            case .percent(let places): exact.percent(places: places) + "%"
            case .percentagePoints(let places): sign + exact.decimal(places: places)
            case .date: SheetDate(serial: Int(value))?.isoText ?? exact.decimal(places: 0)
            case .rankChange: Self.rankChange(exact, groups: groups)
            }
        self.init(text: text, isFigure: true)
    }

    /// `▲2` for people, `2` for programs.
    private static func rankChange(_ value: Rational, groups: Bool) -> String {
        guard groups else { return value.decimal(places: 0) }
        guard value != .zero else { return "持平" }
        return (value > .zero ? "▲" : "▼") + value.magnitude.decimal(places: 0)
    }

    private static func digits(_ value: Rational, _ places: Int, groups: Bool) -> String {
        let plain = value.decimal(places: places)
        guard groups else { return plain }
        let sign = plain.hasPrefix("-") ? "-" : ""
        let parts = plain.dropFirst(sign.count).split(separator: ".", omittingEmptySubsequences: false)
        let whole = parts[0]
        var grouped = ""
        for (position, digit) in whole.enumerated() {
            if position > 0, (whole.count - position) % 3 == 0 { grouped.append(",") }
            grouped.append(digit)
        }
        return sign + ([grouped] + parts.dropFirst().map(String.init)).joined(separator: ".")
    }
}

extension Rational {
    /// The number that the shortest digits of a double say, which is what a spreadsheet shows; `nil` for the very large and
    /// the very small, whose digits come with an exponent.
    fileprivate init?(written value: Double) { self.init(decimal: "\(value)") }
}

extension SheetDate {
    /// `2023-08-31`.
    fileprivate var isoText: String {
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(year)-\(two(month))-\(two(day))"
    }

    /// The day of a number that a spreadsheet stores, from 1900-03-01 on.
    fileprivate init?(serial: Int) {
        guard serial >= 61 else { return nil }
        // Days since 0000-03-01, so that leap days end a year; the inverse of `serial`.
        let days = serial + 693_899
        let era = days / 146_097
        let dayOfEra = days % 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let month = (5 * dayOfYear + 2) / 153
        let calendarMonth = month < 10 ? month + 3 : month - 9
        self.init(
            year: era * 400 + yearOfEra + (calendarMonth <= 2 ? 1 : 0),
            month: calendarMonth,
            day: dayOfYear - (153 * month + 2) / 5 + 1
        )
    }
}
