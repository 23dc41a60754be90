internal import Workbooks

extension NumberFormat {
    /// The code of spreadsheets for the format; nil for "as it comes".
    /// - Parameter isPadded: Whether a space as wide as a bracket keeps right-aligned figures off the frame. Indents
    ///   do the same, but programs draw them differently beside data bars.
    func code(isPadded: Bool) -> String? {
        let pad = isPadded ? "_)" : ""
        switch self {
        case .general: return nil
        case .text: return "@"
        case .integer: return "#,##0\(pad)"
        case .plainInteger: return "0\(pad)"
        case .signedInteger: return "+#,##0\(pad);-#,##0\(pad);0\(pad)"
        case .decimal(let places): return "#,##0\(Self.fraction(places))\(pad)"
        case .percent(let places): return "0\(Self.fraction(places))%\(pad)"
        case .percentagePoints(let places):
            let digits = "0\(Self.fraction(places))\(pad)"
            return "+\(digits);-\(digits);\(digits)"
        case .date: return "yyyy-mm-dd"
        case .rankChange: return "\"▲\"0;\"▼\"0;\"持平\""
        }
    }

    private static func fraction(_ places: Int) -> String {
        places > 0 ? "." + String(repeating: "0", count: places) : ""
    }
}
