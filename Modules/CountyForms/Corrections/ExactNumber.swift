import Workbooks

/// A text that a spreadsheet keeps and shows as a number without changing a character of it: no leading zeros, no zeros
/// at the end of a fraction, and few enough digits to be shown in full.
struct ExactNumber {
    let content: CellContent

    init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard (1...Self.mostCharacters).contains(bytes.count), bytes.allSatisfy({ Self.isDigit($0) || $0 == 0x2E })
        else { return nil }
        let parts = bytes.split(separator: 0x2E, omittingEmptySubsequences: false)
        guard parts[0] == [0x30] || (parts[0].first ?? 0x30) > 0x30 else { return nil }
        switch parts.count {
        case 1:
            guard let whole = Int(text) else { return nil }
            content = .integer(whole)
        case 2:
            guard let last = parts[1].last, last > 0x30, let number = Double(text) else { return nil }
            content = .number(number)
        default: return nil
        }
    }

    /// More are shown rounded.
    private static let mostCharacters = 10

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}

extension String {
    /// Whether a spreadsheet program would take the text for a formula when it is typed in.
    var beginsLikeFormula: Bool { first.map { "=+-@＝＋－＠\t".contains($0) } ?? false }

    /// The text with what no workbook may hold left out: control characters, and all beyond what a cell may have.
    var permitted: String {
        let kept = replacing("\r\n", with: "\n").replacing("\r", with: "\n").unicodeScalars.filter { scalar in
            switch scalar.value {
            case 0x09, 0x0A: true
            case 0..<0x20, 0x7F..<0xA0, 0xFFFE, 0xFFFF: false
            default: true
            }
        }
        let text = String(String.UnicodeScalarView(kept))
        return text.utf8.count <= Self.longest ? text : String(text.prefix(Self.longest / 4))
    }

    private static let longest = 32_000
}
