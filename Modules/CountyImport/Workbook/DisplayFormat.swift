import XLSXReading

/// What a cell shows of its number: spreadsheets keep a day and a percentage as plain numbers, and only the number
/// format tells them from a count.
enum DisplayFormat: Hashable {
    /// The number as it is.
    case plain
    /// Hundred times the number and a percent sign.
    case percent
    /// A day.
    case day
    /// A day and a time of day.
    case moment
    /// A month or a year, without a day.
    case month, year
    /// A time of day, or hours that run on beyond 24.
    case time, hours
    /// The number divided by a power of ten, as formats do that show 元 as 万元: what is seen is not what is kept.
    case scaled

    /// How a format of a file shows numbers. Only what it does with positive numbers counts.
    init(_ format: XLSXNumberFormat) {
        if let code = format.code {
            var reader = FormatCode(code)
            self = reader.format()
        } else {
            self = Self.builtIn[format.number] ?? .plain
        }
    }

    /// The formats that every program knows by number, those of Chinese programs (27–36, 50–58) among them.
    private static let builtIn: [Int: DisplayFormat] = [
        9: .percent, 10: .percent, 14: .day, 15: .day, 16: .day, 17: .month, 18: .time, 19: .time, 20: .time,
        21: .time, 22: .moment, 27: .month, 28: .day, 29: .day, 30: .day, 31: .day, 32: .time, 33: .time, 34: .time,
        35: .time, 36: .month, 45: .time, 46: .hours, 47: .time, 50: .month, 51: .day, 52: .month, 53: .day, 54: .day,
        55: .time, 56: .time, 57: .month, 58: .day,
    ]
}

/// Reads the first section of a format code such as `yyyy"年"m"月"d"日"`, `0.0%` or `0!.0,`.
private struct FormatCode {
    private var rest: Substring.UnicodeScalarView
    private var letters: Set<Unicode.Scalar> = []
    private var isElapsed = false
    private var hasPlaceholder = false
    /// A comma behind a placeholder, which divides by a thousand unless another placeholder follows.
    private var hasOpenComma = false
    /// A point that is only painted between two digits, which divides by ten for each digit behind it.
    private var hasPaintedPoint = false
    private var isScaled = false

    init(_ code: String) { rest = code[...].unicodeScalars }

    mutating func format() -> DisplayFormat {
        let code = String(rest).lowercased()
        if code.hasPrefix("general") || code.hasPrefix("g/") { return .plain }
        for word in ["am/pm", "a/p", "上午/下午"] where code.contains(word) { letters.insert("h") }
        rest = code.replacing("am/pm", with: "").replacing("a/p", with: "")[...].unicodeScalars
        while let scalar = rest.popFirst(), scalar != ";" { take(scalar) }
        if letters.contains("%") { return .percent }
        if isElapsed { return .hours }
        if let moment { return moment }
        return isScaled || hasOpenComma ? .scaled : .plain
    }

    /// The format, where the letters speak of time.
    private var moment: DisplayFormat? {
        let hasTime = letters.contains("h") || letters.contains("s")
        let hasDay = letters.contains("d") || letters.contains("a")
        let hasYear = letters.contains("y") || letters.contains("e")
        // An m beside hours or seconds alone means minutes.
        let hasMonth = letters.contains("m") && (hasYear || hasDay || !hasTime)
        guard hasTime || hasDay || hasYear || hasMonth else { return nil }
        if hasTime { return hasDay || hasYear || hasMonth ? .moment : .time }
        return hasDay ? .day : hasMonth ? .month : .year
    }

    private mutating func take(_ scalar: Unicode.Scalar) {
        switch scalar {
        case "\"": paint(rest.prefix { $0 != "\"" }, andSkip: 1)
        case "\\", "!": paint(rest.prefix(1), andSkip: 0)
        case "_", "*": rest = rest.dropFirst()
        case "[": takeBracket()
        case "0", "#", "?":
            isScaled = isScaled || hasPaintedPoint
            hasPlaceholder = true
            hasOpenComma = false
        case ",": hasOpenComma = hasPlaceholder
        case ".":
            isScaled = isScaled || hasOpenComma
            hasOpenComma = false
        case "e":
            // 1.2E+05 is no year of an era.
            if rest.first == "+" || rest.first == "-" { rest = rest.dropFirst() } else { letters.insert(scalar) }
        case "%", "y", "m", "d", "h", "s", "a": letters.insert(scalar)
        default: break
        }
    }

    private mutating func paint(_ words: Substring.UnicodeScalarView, andSkip more: Int) {
        if hasPlaceholder, words.elementsEqual(".".unicodeScalars) { hasPaintedPoint = true }
        rest = rest.dropFirst(words.count + more)
    }

    /// `[h]` counts hours beyond a day; colours, conditions and countries say nothing here.
    private mutating func takeBracket() {
        let words = rest.prefix { $0 != "]" }
        rest = rest.dropFirst(words.count + 1)
        if let first = words.first, "hms".unicodeScalars.contains(first), words.allSatisfy({ $0 == first }) {
            isElapsed = true
        }
    }
}
