import Domain
import Findings
import Quantities

/// Reads the cells of one measure: what its kind allows, in its unit.
struct MeasureCell {
    /// What a cell says, once its number is known to be one that the measure can have.
    enum Content: Hashable {
        case blank, nothing
        case value(Reading)
        case faulty(FindingCode)
    }

    let measure: Measure
    /// The unit that the header or the table names, if any.
    let headerUnit: String?
    /// What a date without a year, or a serial number, rests on.
    var dates = DateContext()

    /// Reads a cell; `kinds` collects what was evened out.
    func content(of text: String, kinds: inout Set<Normalisation>) -> Content {
        switch measure.kind {
        case .text: return text.isBlankCell ? .blank : .value(.text(text.trimmedCell))
        case .date: return date(text, kinds: &kinds)
        case .count, .decimal, .money: break
        }
        let cell = NumberCell(text, unitWords: unitWords)
        kinds = cell.kinds
        switch cell.content {
        case .blank: return .blank
        case .nothing: return .nothing
        case .faulty(let code): return .faulty(code)
        case .percent(let number):
            guard measure.kind == .decimal, measure.unit == "%" else { return .faulty(.percentForCount) }
            return checked(number)
        case .number(let number): return checked(number)
        }
    }

    /// The words that may stand behind a number: those of the measure, and for money every unit of money.
    private var unitWords: [String] {
        let all = measure.allUnitWords
        return measure.kind == .money ? all + (headerUnit.map { [$0] } ?? []) : all.filter { $0 != "%" }
    }

    private func date(_ text: String, kinds: inout Set<Normalisation>) -> Content {
        if text.isBlankCell { return .blank }
        guard !text.unicodeScalars.contains("\u{FFFD}") else { return .faulty(.damagedText) }
        if NumberCell.saysNothing(text) { return .nothing }
        switch DateCell(text, dates) {
        case .faulty(let code): return .faulty(code)
        case .date(let day, let way):
            kinds = way.kinds
            return .value(.date(day))
        }
    }

    private func checked(_ number: Rational) -> Content {
        guard number >= .zero else { return .faulty(.negative) }
        switch measure.kind {
        case .count:
            guard number.denominator == 1 else { return .faulty(.notAnInteger) }
            guard number.wholeNumber != nil else { return .faulty(.tooLarge) }
            return .value(.number(number))
        case .money: return money(number)
        default:
            let isShare = measure.unit == "%"
            return isShare && number > Rational(100) ? .faulty(.outOfRange) : .value(.number(number))
        }
    }

    private func money(_ number: Rational) -> Content {
        guard let factor = MoneyUnit.yuan(in: headerUnit ?? measure.unit) else { return .faulty(.unitMismatch) }
        let yuan = number * factor
        guard let amount = Money(yuan: yuan) else {
            return .faulty((yuan * Rational(100)).denominator == 1 ? .tooLarge : .notWholeFen)
        }
        return .value(.number(Rational(amount.fen)))
    }
}
