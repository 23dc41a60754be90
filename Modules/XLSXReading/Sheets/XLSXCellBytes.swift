internal import Glibc

/// A cell as its bytes stand in the file, for those who compare and keep nothing. Valid during one call.
public struct XLSXCellBytes {
    /// Its row, from zero.
    public let row: Int
    /// Its column, from zero.
    public let column: Int
    /// The number of its style in the file.
    let style: Int
    /// The formula without `=`, or nil.
    let formula: UnsafeRawBufferPointer?
    /// What it holds.
    let value: Value

    /// What a cell holds.
    enum Value {
        case blank
        /// A number in decimal digits.
        case number(UnsafeRawBufferPointer)
        /// Words; the escapes of spreadsheets may stand in them.
        case escapedText(UnsafeRawBufferPointer)
        /// Words as they are.
        case text(UnsafeRawBufferPointer)
        case sharedText(String)
        case boolean(Bool)
        case error(UnsafeRawBufferPointer)
    }

    /// Whether it holds nothing.
    public var isBlank: Bool {
        if case .blank = value { true } else { false }
    }

    /// The number it holds; nil when it holds none.
    public var number: Double? {
        if case .number(let digits) = value { Self.number(digits) } else { nil }
    }

    /// Whether it holds exactly these words, code point by code point.
    public func holds(_ words: String) -> Bool {
        switch value {
        case .text(let bytes): Self.says(bytes, words)
        case .escapedText(let bytes):
            bytes.mayHoldEscapes ? Self.same(bytes.unescaped, words) : Self.says(bytes, words)
        case .sharedText(let text): Self.same(text, words)
        case .blank, .number, .boolean, .error: false
        }
    }

    /// Whether its formula is this one, nil for none.
    public func hasFormula(_ expression: String?) -> Bool {
        switch (formula, expression) {
        case (nil, nil): true
        case (let bytes?, let expression?): Self.says(bytes, expression)
        default: false
        }
    }

    private static func says(_ bytes: UnsafeRawBufferPointer, _ words: String) -> Bool {
        var words = words
        return words.withUTF8 { words in
            guard bytes.count == words.count, let start = bytes.baseAddress, let wanted = words.baseAddress else {
                return bytes.count == words.count
            }
            return memcmp(start, wanted, words.count) == 0
        }
    }

    private static func same(_ found: String, _ words: String) -> Bool {
        var found = found
        return found.withUTF8 { says(UnsafeRawBufferPointer($0), words) }
    }

    /// The number that decimal digits stand for; nil for anything else.
    static func number(_ digits: UnsafeRawBufferPointer) -> Double? {
        Double(String(decoding: digits, as: UTF8.self))
    }
}
