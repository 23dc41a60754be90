import Findings
import Quantities

/// What a cell says in a column of numbers.
struct NumberCell {
    enum Content: Hashable {
        /// Nothing.
        case blank
        /// A mark such as `—` or `/` that stands for “no such task”.
        case nothing
        case number(Rational)
        /// A number with a percent sign, as it was written: 50 for `50％`.
        case percent(Rational)
        /// Not a number, for this reason.
        case faulty(FindingCode)
    }

    let content: Content
    /// What was evened out on the way.
    let kinds: Set<Normalisation>
    /// How many decimals were written.
    let decimals: Int

    /// Reads a cell. `unitWords` are the quantifiers that may stand behind the number.
    init(_ text: String, unitWords: [String]) {
        var reader = NumberReader(text, unitWords: unitWords)
        content = reader.content()
        kinds = reader.kinds
        decimals = reader.decimals
    }
}

extension NumberCell {
    /// The number, with or without a percent sign.
    var number: Rational? {
        switch content {
        case .number(let number), .percent(let number): number
        default: nil
        }
    }

    /// Whether the cell says something that is no number.
    var isFaulty: Bool { if case .faulty = content { true } else { false } }

    /// Whether a cell is empty or holds only a mark such as `—`, `/` or `N/A`.
    static func saysNothing(_ text: String) -> Bool {
        text.isBlankCell || NumberReader.nothingMarks.contains(text.trimmedCell)
    }
}

/// Strips what is safe from a cell, step by step, and refuses the rest with a reason.
private struct NumberReader {
    private var text: String
    private let unitWords: [String]
    private(set) var kinds: Set<Normalisation> = []
    private(set) var decimals = 0

    init(_ text: String, unitWords: [String]) {
        self.text = text
        self.unitWords = unitWords
    }

    mutating func content() -> NumberCell.Content {
        guard !text.isBlankCell else { return .blank }
        guard !text.unicodeScalars.contains("\u{FFFD}") else { return .faulty(.damagedText) }
        trim()
        foldWidth()
        if Self.nothingMarks.contains(text) { return .nothing }
        if text.hasPrefix("#") { return .faulty(.spreadsheetError) }
        if text.hasPrefix("=") { return .faulty(.formulaNotComputed) }
        stripApostrophe()
        if text.hasSuffix("%") {
            text = String(text.dropLast())
            joinBlanks()
            return plainNumber().map(NumberCell.Content.percent) ?? .faulty(.textInNumber)
        }
        stripUnit()
        joinBlanks()
        if let number = plainNumber() { return .number(number) }
        return .faulty(Self.fault(of: text))
    }

    private mutating func trim() {
        let trimmed = text.trimmedCell
        // What has no width parts no digits: `5` and `30` with such a sign between them look like 530 and are.
        let visible = String(trimmed.unicodeScalars.filter { !$0.isWidthless })
        if visible.unicodeScalars.count < text.unicodeScalars.count { kinds.insert(.blanks) }
        text = visible
    }

    private mutating func foldWidth() {
        var folded = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            let isWide = (0xFF01...0xFF5E).contains(scalar.value)
            if isWide { kinds.insert(.fullWidth) }
            folded.append(isWide ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar)
        }
        text = String(folded)
    }

    private mutating func stripApostrophe() {
        guard let first = text.first, "'‘’`".contains(first), text.count > 1 else { return }
        text.removeFirst()
        kinds.insert(.apostrophe)
    }

    private mutating func stripUnit() {
        guard let unit = unitWords.filter({ text.hasSuffix($0) }).max(by: { $0.count < $1.count }),
            text.count > unit.count
        else { return }
        text = String(text.dropLast(unit.count))
        kinds.insert(.unitWord)
    }

    /// Blanks at the ends go; a blank between digits stays and makes the cell unreadable, because `1 126` may be two
    /// numbers.
    private mutating func joinBlanks() { text = text.trimmedCell }

    /// Digits with at most one point, a minus before them, and commas between groups of thousands.
    private mutating func plainNumber() -> Rational? {
        var digits = text
        if let first = digits.first, Self.minusSigns.contains(first) { digits = "-" + digits.dropFirst() }
        if digits.utf8.contains(UInt8(ascii: ",")) {
            guard let joined = Self.joinedThousands(digits) else { return nil }
            digits = joined
            kinds.insert(.thousands)
        }
        guard let number = Rational(decimal: digits) else { return nil }
        decimals = digits.firstIndex(of: ".").map { digits.distance(from: $0, to: digits.endIndex) - 1 } ?? 0
        if decimals > 0, number.denominator == 1 { kinds.insert(.wholeDecimal) }
        return number
    }

    private static func joinedThousands(_ text: String) -> String? {
        let unsigned = text.hasPrefix("-") ? text.dropFirst() : text[...]
        let parts = unsigned.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        let groups = parts[0].split(separator: ",", omittingEmptySubsequences: false)
        guard (1...3).contains(groups[0].count), groups.dropFirst().allSatisfy({ $0.count == 3 }),
            !parts.dropFirst().contains(where: { $0.contains(",") })
        else { return nil }
        return text.filter { $0 != "," }
    }

    private static let minusSigns: Set<Character> = ["−", "–", "—"]

    private static func fault(of text: String) -> FindingCode {
        if text.wholeMatch(of: /-?[0-9]+(\.[0-9]+)?[eE][+-]?[0-9]+/) != nil { return .scientificNotation }
        let isVague = text.contains(/[约近余多左右上下超足。]/)
        if !isVague, text.wholeMatch(of: /-?[0-9,.]+\s*[\p{Han}]{1,4}/) != nil { return .unitMismatch }
        if text.wholeMatch(of: /[0-9]+\s*\/\s*[0-9]+|[0-9]+分之[0-9]+/) != nil { return .fractionForNumber }
        if text.wholeMatch(of: /[0-9,]+/) != nil { return .thousandsMisplaced }
        if text.wholeMatch(of: /[0-9.]+([\s+、;和与\-~至到]+[0-9.]+\p{Han}?)+/) != nil { return .severalNumbers }
        return .textInNumber
    }

    static let nothingMarks: Set<String> = [
        "-", "--", "---", "—", "——", "–", "―", "─", "──", "/", "//", "\\", "无", "N/A", "n/a", "NA", "null", "NULL",
        "不涉及", "无任务", "无此项任务", "无此任务",
    ]
}
