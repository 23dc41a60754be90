import Quantities

/// One word of a formula and where it begins.
struct FormulaToken: Hashable {
    enum Kind: Hashable {
        case number(Rational)
        case text(String)
        case name(String)
        case mark(String)
        case end
    }

    let kind: Kind
    let position: Int
}

/// Splits a formula into words. Refuses characters that the language does not have.
struct FormulaTokens {
    private let characters: [Character]
    private var index = 0

    static func read(_ source: String) throws(FormulaError) -> [FormulaToken] {
        var reader = FormulaTokens(characters: Array(source))
        var tokens: [FormulaToken] = []
        while let token = try reader.next() { tokens.append(token) }
        return tokens + [FormulaToken(kind: .end, position: reader.characters.count + 1)]
    }

    private init(characters: [Character]) { self.characters = characters }

    private mutating func next() throws(FormulaError) -> FormulaToken? {
        try skipBlanksAndComments()
        guard let first = peek(0) else { return nil }
        let position = index + 1
        let kind: FormulaToken.Kind =
            if Self.isDigit(first) || first == "." && peek(1).map(Self.isDigit) == true {
                .number(try number())
            } else if Self.isLetter(first) {
                .name(word { Self.isLetter($0) || Self.isDigit($0) || $0 == "." })
            } else if first == "'" || first == "\"" {
                .text(try text(closedBy: first))
            } else {
                .mark(try mark())
            }
        return FormulaToken(kind: kind, position: position)
    }

    private mutating func skipBlanksAndComments() throws(FormulaError) {
        while let first = peek(0) {
            if first.isWhitespace {
                index += 1
            } else if first == "/", peek(1) == "*" {
                let start = index
                index += 2
                while peek(0) != "*" || peek(1) != "/" {
                    guard peek(0) != nil else {
                        throw FormulaError(position: start + 1, message: "注释没有写完，缺少“*/”")
                    }
                    index += 1
                }
                index += 2
            } else {
                return
            }
        }
    }

    private mutating func number() throws(FormulaError) -> Rational {
        let start = index
        let text = word { Self.isDigit($0) || $0 == "." }
        guard let value = Rational(decimal: text.hasPrefix(".") ? "0" + text : text) else {
            throw FormulaError(position: start + 1, message: "“\(text)”不是数")
        }
        return value
    }

    private static let marks = ["<=", ">=", "==", "!=", "&&", "||"] + "+-*/%^<>!(),".map(String.init)

    private mutating func mark() throws(FormulaError) -> String {
        let rest = String(characters[index..<min(index + 2, characters.count)])
        guard let mark = Self.marks.first(where: rest.hasPrefix) else {
            let advice = rest.hasPrefix("=") ? "，相等写“==”" : ""
            throw FormulaError(position: index + 1, message: "公式里不能用“\(characters[index])”" + advice)
        }
        index += mark.count
        return mark
    }

    private mutating func word(while belongs: (Character) -> Bool) -> String {
        let start = index
        while let character = peek(0), belongs(character) { index += 1 }
        return String(characters[start..<index])
    }

    private func peek(_ offset: Int) -> Character? {
        index + offset < characters.count ? characters[index + offset] : nil
    }

    private static func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }

    private static func isLetter(_ character: Character) -> Bool {
        ("a"..."z").contains(character) || ("A"..."Z").contains(character) || character == "_"
    }
}

extension FormulaTokens {
    /// A text in quotes. After a backslash stand `n`, `t`, `r`, `uXXXX` (a UTF-16 unit), or a character that means itself.
    private mutating func text(closedBy quote: Character) throws(FormulaError) -> String {
        let start = index
        index += 1
        var units: [UInt16] = []
        while let character = peek(0) {
            index += 1
            if character == quote { return String(decoding: units, as: UTF16.self) }
            units += character == "\\" ? try escaped() : Array(String(character).utf16)
        }
        throw FormulaError(position: start + 1, message: "文字没有写完，缺少“\(quote)”")
    }

    private mutating func escaped() throws(FormulaError) -> [UInt16] {
        guard let character = peek(0) else { throw FormulaError(position: index, message: "“\\”后面没有字") }
        index += 1
        switch character {
        case "n": return [0x0A]
        case "t": return [0x09]
        case "r": return [0x0D]
        case "u":
            let digits = String(characters[index..<min(index + 4, characters.count)])
            guard digits.count == 4, digits.allSatisfy(\.isHexDigit), let unit = UInt16(digits, radix: 16) else {
                throw FormulaError(position: index - 1, message: "“\\u”后面应有四位十六进制数")
            }
            index += 4
            return [unit]
        default: return Array(String(character).utf16)
        }
    }
}
