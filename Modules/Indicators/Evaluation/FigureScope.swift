import Domain
import Formulas
import Quantities

/// A region of a programme in a period.
struct FigureScope: FormulaScope {
    let book: FigureBook
    let region: RegionID
    let period: Period

    func value(of measure: String) -> FormulaResult {
        let id = MeasureID(measure)
        switch book.reading(region, id, in: period) {
        case .number(let value): return FormulaResult(.value(.number(value)))
        case .date(let day): return FormulaResult(.value(.date(daysSince1970: day.daysSince1970)))
        case .text(let text): return FormulaResult(.value(.text(text)))
        case .none where book.programme.measure(id) == nil:
            // Not a measure: another indicator, which the pack has checked not to lead back here.
            guard let indicator = book.programme.indicator(IndicatorID(measure)) else { break }
            return indicator.numerator.evaluate(in: self).divided(by: indicator.denominator.evaluate(in: self))
        case .none where book.programme.measure(id)?.roster != nil:
            let roster = book.programme.measure(id)?.roster
            return roster.map { $0.evaluate(in: self) } ?? FormulaResult(.null)
        case .none where book.programme.areas.contains { $0.id == region }: return total(of: measure)
        case .none, .noSuchTask: break
        }
        return FormulaResult(.missing([MissingOperand(measure, region: region.rawValue, period: period.id)]))
    }

    /// What the regions below an area come to; a zone that its hosts have counted is left out.
    private func total(of measure: String) -> FormulaResult {
        let isInHosts = book.programme.measure(MeasureID(measure))?.zoneRule == .withinHost
        let added = book.programme.regions.filter { !isInHosts || $0.kind != .zone }
        let parts = added.map { FigureScope(book: book, region: $0.id, period: period).value(of: measure) }
        return parts.reduce(FormulaResult(.value(.number(.zero)))) { $0.plus($1) }
    }

    func target(of subject: String) -> FormulaResult {
        if let number = book.programme.targets.cell(subject, of: region).number {
            return FormulaResult(.value(.number(number)))
        }
        let name = book.programme.measure(MeasureID(subject))?.name ?? subject
        return FormulaResult(.failed("没有“\(name)”的目标数"))
    }

    func calendar(_ word: CalendarWord) -> FormulaValue? {
        let year = Period(.year, containing: period.end)
        switch word {
        case .days: return .number(Rational(period.days))
        case .periodInYear: return .number(Rational(period.number))
        case .periodsInYear: return .number(Rational(period.siblings.count))
        case .daysGone: return year.map { .number(Rational(period.end.days(after: $0.start) + 1)) }
        case .daysInYear: return year.map { .number(Rational($0.days)) }
        case .asOf: return .date(daysSince1970: period.end.daysSince1970)
        }
    }

    func shifted(by periods: Int) -> FigureScope? {
        var other: Period? = period
        for _ in 0..<abs(periods) { other = periods < 0 ? other?.previous : other?.next }
        return other.map { at($0) }
    }

    var lastYear: FigureScope? {
        guard let other = period.yearBefore, book.knows(other) else { return nil }
        return at(other)
    }

    var yearToDate: [FigureScope] { period.siblings.filter { $0 <= period }.map { at($0) } }

    func parts(_ span: Span) -> [FigureScope] {
        switch span {
        case .regions:
            let regions = [region] + book.programme.regions.filter { $0.parent == region }.map(\.id)
            return regions.map { FigureScope(book: book, region: $0, period: period) }
        case .periods: return period.parts.map { at($0) }
        }
    }

    func institutions(ofKind kind: String) -> [[String: FormulaValue]]? {
        book.programme.region(region).flatMap {
            book.programme.register.attributes(ofKind: kind, in: $0, on: period.end)
        }
    }

    private func at(_ other: Period) -> FigureScope { FigureScope(book: book, region: region, period: other) }
}

extension FormulaResult {
    /// A sum, which has no value while a part has none.
    fileprivate func plus(_ other: FormulaResult) -> FormulaResult {
        switch (outcome, other.outcome) {
        case (.value(.number(let left)), .value(.number(let right))):
            return FormulaResult(.value(.number(left + right)))
        case (.missing(let left), .missing(let right)): return FormulaResult(.missing(left + right))
        case (.missing, _): return self
        case (_, .missing): return other
        default: return number == nil ? self : other
        }
    }

    /// A quotient of two results, as a formula would divide them.
    func divided(by other: FormulaResult) -> FormulaResult {
        guard let top = number, let bottom = other.number else { return number == nil ? self : other }
        return FormulaResult(
            top.divided(by: bottom).map { .value(.number($0)) } ?? .failed("分母为0"),
            isApproximate: isApproximate || other.isApproximate,
            omitted: omitted + other.omitted
        )
    }
}
