import Quantities

/// One word of a formula and where it begins.
struct FormulaToken: Hashable {
    enum Kind: Hashable {
        case number(Rational)
        case name(String)
        case mark(Character)
        case end
    }

    let kind: Kind
    let position: Int
}

enum FormulaTokens {
    /// Splits a formula into words. Refuses characters that the language does not have.
    static func read(_ source: String) throws(FormulaError) -> [FormulaToken] {
        let characters = Array(source)
        var tokens: [FormulaToken] = []
        var index = 0
        while index < characters.count {
            let start = index
            let first = characters[index]
            if first.isWhitespace {
                index += 1
            } else if isDigit(first) {
                let text = word(characters, from: &index) { isDigit($0) || $0 == "." }
                guard let value = Rational(decimal: text) else {
                    throw FormulaError(position: start + 1, message: "“\(text)”不是数")
                }
                tokens.append(FormulaToken(kind: .number(value), position: start + 1))
            } else if isLetter(first) {
                let text = word(characters, from: &index) { isLetter($0) || isDigit($0) || $0 == "." }
                tokens.append(FormulaToken(kind: .name(text), position: start + 1))
            } else if "+-*/()".contains(first) {
                tokens.append(FormulaToken(kind: .mark(first), position: start + 1))
                index += 1
            } else {
                throw FormulaError(position: start + 1, message: "公式里不能用“\(first)”")
            }
        }
        return tokens + [FormulaToken(kind: .end, position: characters.count + 1)]
    }

    private static func word(_ all: [Character], from index: inout Int, while belongs: (Character) -> Bool) -> String {
        let start = index
        while index < all.count, belongs(all[index]) { index += 1 }
        return String(all[start..<index])
    }

    private static func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }

    private static func isLetter(_ character: Character) -> Bool {
        ("a"..."z").contains(character) || ("A"..."Z").contains(character) || character == "_"
    }
}
