import Domain

/// A row of text around a table, cut into keys and values: `填表人：赵某  审核：　电话：…` has three pairs, in one cell
/// or in several.
struct KeyedText {
    struct Pair: Hashable {
        let key: String
        let value: String
        let cell: SheetCell
    }

    /// Known keys with what stands behind them, up to the next key or, when the key's own cell says something, to
    /// the end of the cell.
    private(set) var pairs: [Pair] = []
    /// Text that belongs to no key.
    private(set) var rest: [SheetCell] = []

    init(_ record: Record) {
        var open: (key: String, cell: SheetCell)?
        for column in record.filledColumns {
            let cell = SheetCell(record, column: column)
            let (free, keyed) = Self.parts(of: cell.text)
            if let free {
                if let waiting = open {
                    pairs.append(Pair(key: waiting.key, value: free, cell: cell))
                    open = nil
                } else {
                    rest.append(SheetCell(record, column: column, text: free))
                }
            }
            for (key, value) in keyed {
                close(&open)
                if value.isEmpty { open = (key, cell) } else { pairs.append(Pair(key: key, value: value, cell: cell)) }
            }
        }
        close(&open)
    }

    /// A key with nothing behind it is still a key: the row is one to sign.
    private mutating func close(_ open: inout (key: String, cell: SheetCell)?) {
        if let (key, cell) = open { pairs.append(Pair(key: key, value: "", cell: cell)) }
        open = nil
    }

    /// Whether the row is one that people sign.
    var isSignature: Bool { !pairs.isEmpty }

    /// The first value behind one of the keys.
    func first(_ keys: [String]) -> Pair? { pairs.first { keys.contains($0.key) && !$0.value.isEmpty } }

    private static func parts(of text: String) -> (free: String?, keyed: [(String, String)]) {
        guard text.unicodeScalars.contains(where: { $0 == ":" || $0 == "：" }) else { return (text.trimmedCell, []) }
        let characters = Array(text)
        var keyed: [(key: String, valueStart: Int, keyStart: Int)] = []
        var index = 0
        while index < characters.count {
            if let (key, end) = key(in: characters, at: index) {
                keyed.append((key, end, index))
                index = end
            } else {
                index += 1
            }
        }
        let free = String(characters[..<(keyed.first?.keyStart ?? characters.count)]).trimmedCell
        let values = keyed.enumerated().map { offset, found in
            let end = offset + 1 < keyed.count ? keyed[offset + 1].keyStart : characters.count
            return (found.key, String(characters[found.valueStart..<end]).trimmedCell)
        }
        return (free.isEmpty ? nil : free, values)
    }

    /// The longest known key that begins here, followed by an optional bracket and a colon. Blanks may stand inside
    /// a key: `表  号：`.
    private static func key(in characters: [Character], at start: Int) -> (String, end: Int)? {
        guard !characters[start].isWhitespace else { return nil }
        var word = ""
        var index = start
        while index < characters.count, word.count <= 12 {
            let character = characters[index]
            index += 1
            switch character {
            case ":", "：": return TableVocabulary.allKeys.contains(word) ? (word, index) : nil
            case "(", "（":
                guard let close = characters[index...].firstIndex(where: { ")）".contains($0) }) else { return nil }
                index = close + 1
            case _ where character.isWhitespace || character.unicodeScalars.allSatisfy(\.isBlankOrInvisible): break
            default: word.append(character)
            }
        }
        return nil
    }
}
