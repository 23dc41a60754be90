/// The one place that decides which text may enter a workbook. What it refuses is refused, never repaired: a repaired
/// name is a different name.
enum TextRules {
    /// The most UTF-16 units a cell or note may hold.
    static let longestText = 32_767

    /// What is wrong with a text, or nil.
    static func fault(in text: String, limit: Int = longestText, allowsLines: Bool = true) -> WorkbookFault.Code? {
        if !hasOnlyCharacters(text, allowsLines: allowsLines) { return .controlCharacter }
        // A text never has more UTF-16 units than UTF-8 bytes, and bytes are counted at once.
        return text.utf8.count > limit && text.utf16.count > limit ? .textTooLong : nil
    }

    /// Whether a text has neither control characters nor code points that are no characters.
    private static func hasOnlyCharacters(_ text: String, allowsLines: Bool) -> Bool {
        // Nearly every text has none of the bytes to begin with, which the processor sees many at a time.
        let suspects = text.utf8.withContiguousStorageIfAvailable { bytes in
            bytes.reduce(UInt8(0)) { $0 | ($1 < 0x20 || $1 == 0x7F || $1 == 0xC2 || $1 == 0xEF ? 1 : 0) }
        }
        guard suspects != 0 else { return true }
        // Bytes are enough: these code points have forms of one, two (C2 80 … C2 9F) and three bytes (EF BF BE, BF).
        var previous: UInt8 = 0
        var beforePrevious: UInt8 = 0
        for byte in text.utf8 {
            switch byte {
            case 0x09, 0x0A: if !allowsLines { return false }
            case 0..<0x20, 0x7F: return false
            case 0x80..<0xA0 where previous == 0xC2: return false
            case 0xBE, 0xBF: if previous == 0xBF, beforePrevious == 0xEF { return false }
            default: break
            }
            beforePrevious = previous
            previous = byte
        }
        return true
    }

    /// Whether a name may stand on a tab.
    static func isSheetName(_ name: String) -> Bool {
        guard fault(in: name, limit: 31, allowsLines: false) == nil, !name.isEmpty else { return false }
        // Excel allows apostrophes inside, but every formula would have to double them; nobody misses them.
        let forbidden: Set<Character> = ["[", "]", ":", "*", "?", "/", "\\", "'"]
        return name.lowercased() != "history" && !name.contains { forbidden.contains($0) }
    }

    /// Whether a word may name a range.
    static func isDefinedName(_ name: String) -> Bool {
        guard let first = name.unicodeScalars.first, first.properties.isAlphabetic || first == "_" else { return false }
        let isWord = name.unicodeScalars.allSatisfy {
            $0.properties.isAlphabetic || $0.properties.numericType != nil || $0 == "_" || $0 == "."
        }
        let upper = name.uppercased()
        return isWord && CellAddress(upper) == nil && upper != "R" && upper != "C" && !readsAsRowColumn(upper)
    }

    /// Whether a name reads as a reference of the other style: `R1C1`, `R2`, `C3`.
    private static func readsAsRowColumn(_ name: String) -> Bool {
        var rest = name[...]
        for letter in ["R", "C"] as [Character] where rest.first == letter {
            rest = rest.dropFirst().drop { $0.isASCII && $0.isNumber }
        }
        return rest.isEmpty
    }
}
