/// Headers and names as counties write them, evened out so that only what they say is compared.
public enum HeaderText {
    /// Full-width letters, digits and marks become half-width, Latin letters small; every blank, line break and
    /// invisible character goes. Brackets and their content stay.
    public static func plain(_ text: some StringProtocol) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars where !isInvisible(scalar) {
            let narrow = (0xFF01...0xFF5E).contains(scalar.value) ? scalar.value - 0xFEE0 : scalar.value
            let small = (0x41...0x5A).contains(narrow) ? narrow + 0x20 : narrow
            result.append(Unicode.Scalar(small) ?? scalar)
        }
        return String(result)
    }

    /// A header for comparison: evened out, without bracketed units such as `（个）` or `(%)`, without numbering such
    /// as `一、` and without the marks `:` and `/`. A header path joins to the same text as a header in one cell.
    public static func comparable(_ text: some StringProtocol) -> String {
        // Scalars and not characters: a pack means tens of thousands of headers, and comparing characters is slow.
        var result = String.UnicodeScalarView()
        var depth = 0
        for scalar in withoutNumbering(plain(text).unicodeScalars) {
            switch scalar {
            case "(", "[", "【": depth += 1
            case ")", "]", "】": depth = max(0, depth - 1)
            case ":", "/", "、", "“", "”", "\"", "'", "*", "-", "—", "_", ".", "。": break
            default: if depth == 0 { result.append(scalar) }
            }
        }
        return String(result)
    }

    /// How alike two words are, by the characters they share: 0 for none, 1 for all (Dice's coefficient).
    public static func likeness(_ left: Set<Character>, _ right: Set<Character>) -> Double {
        left.isEmpty || right.isEmpty
            ? 0 : 2 * Double(left.intersection(right).count) / Double(left.count + right.count)
    }

    /// The unit that a header names in brackets or after a comma, such as `个` of `线下培训团队（个）`.
    public static func unit(in text: some StringProtocol) -> String? {
        let plain = plain(text)
        guard let open = plain.lastIndex(of: "("), let close = plain[open...].firstIndex(of: ")") else { return nil }
        let unit = plain[plain.index(after: open)..<close]
        return unit.isEmpty ? nil : String(unit)
    }

    /// Drops `一、`, `1.`, `(1)` and `其中：` from the front.
    private static func withoutNumbering(_ text: String.UnicodeScalarView) -> Substring.UnicodeScalarView {
        var rest = text[...]
        if rest.starts(with: "其中".unicodeScalars) {
            rest = rest.dropFirst(2)
            if rest.first == ":" { rest = rest.dropFirst() }
        }
        let tail = rest.drop(while: isNumeral)
        guard tail.startIndex > rest.startIndex, let mark = tail.first, mark == "、" || mark == "." else { return rest }
        return tail.dropFirst()
    }

    private static func isNumeral(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "0"..."9", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十": true
        default: false
        }
    }

    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x00...0x20, 0x7F...0xA0, 0xAD, 0x1680, 0x2000...0x200F, 0x2028, 0x2029, 0x202F, 0x205F, 0x2060, 0x3000,
            0xFEFF:
            true
        default: false
        }
    }
}
