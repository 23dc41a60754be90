/// Headers and names as counties write them, evened out so that only what they say is compared.
public enum HeaderText {
    /// Full-width letters, digits and marks become half-width, Latin letters small; every blank, line break and
    /// invisible character goes. Brackets and their content stay.
    public static func plain(_ text: some StringProtocol) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars where !isInvisible(scalar) {
            let folded = (0xFF01...0xFF5E).contains(scalar.value) ? scalar.value - 0xFEE0 : scalar.value
            result.append(Unicode.Scalar(folded) ?? scalar)
        }
        return String(result).lowercased()
    }

    /// A header for comparison: evened out, without bracketed units such as `（个）` or `(%)`, without numbering such
    /// as `一、` and without the marks `:` and `/`. A header path joins to the same text as a header in one cell.
    public static func comparable(_ text: some StringProtocol) -> String {
        var result = ""
        var depth = 0
        for character in withoutNumbering(plain(text)) {
            switch character {
            case "(", "[", "【": depth += 1
            case ")", "]", "】": depth = max(0, depth - 1)
            case ":", "/", "、", "“", "”", "\"", "'", "*", "-", "—", "_", ".", "。": break
            default: if depth == 0 { result.append(character) }
            }
        }
        return result
    }

    /// The unit that a header names in brackets or after a comma, such as `个` of `线下培训团队（个）`.
    public static func unit(in text: some StringProtocol) -> String? {
        let plain = plain(text)
        guard let open = plain.lastIndex(of: "("), let close = plain[open...].firstIndex(of: ")") else { return nil }
        let unit = plain[plain.index(after: open)..<close]
        return unit.isEmpty ? nil : String(unit)
    }

    /// Drops `一、`, `1.`, `(1)` and `其中：` from the front.
    private static func withoutNumbering(_ text: String) -> Substring {
        var rest = text[...]
        for word in ["其中:", "其中"] where rest.hasPrefix(word) { rest = rest.dropFirst(word.count) }
        let numerals = Set("一二三四五六七八九十0123456789")
        let tail = rest.drop { numerals.contains($0) }
        guard tail.count < rest.count, let mark = tail.first, "、.．".contains(mark) else { return rest }
        return tail.dropFirst()
    }

    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x200B...0x200F, 0x2060, 0xFEFF, 0x00AD: true
        default: scalar.properties.isWhitespace || scalar.value < 0x20
        }
    }
}
