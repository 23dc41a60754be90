import ArgumentParser
import Domain
import Formulas
import Quantities

/// A name and its value, as `admin evaluate --set 名称=值` takes them.
struct NamedValue: ExpressibleByArgument {
    let name: String
    /// `nil` where nothing was reported.
    let value: FormulaValue?

    init?(argument: String) {
        guard let equals = argument.firstIndex(of: "="), equals != argument.startIndex else { return nil }
        name = String(argument[..<equals])
        value = Self.value(String(argument[argument.index(after: equals)...]))
    }

    private static func value(_ text: String) -> FormulaValue? {
        switch text {
        case "", "null": return nil
        case "true", "false": return .boolean(text == "true")
        default: break
        }
        if let number = Rational(decimal: text) { return .number(number) }
        if let day = CalendarDate(text) { return .date(daysSince1970: day.daysSince1970) }
        return .text(text)
    }
}
