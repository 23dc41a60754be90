import Domain

/// Digits that may be a citizen's identity number (GB 11643-1999): six of a region, eight of a birthday, three in order
/// and a check digit; or the older fifteen without the century and the check digit.
struct IdentityNumber {
    private let digits: [Int]

    init(_ digits: [Int]) { self.digits = digits }

    /// Whether it has the length and region of one, and either the birthday or the check digit.
    var isLikely: Bool {
        guard hasRegion else { return false }
        return digits.count == 18 ? hasBirthday || hasCheckDigit : digits.count == 15 && hasBirthday
    }

    /// Whether everything about it is right.
    var isCertain: Bool { digits.count == 18 && hasRegion && hasBirthday && hasCheckDigit }

    private var hasRegion: Bool { digits.count >= 15 && (11...82).contains(number(0..<2)) }

    private var hasBirthday: Bool {
        let year = digits.count == 18 ? number(6..<10) : 1900 + number(6..<8)
        let month = digits.count == 18 ? 10 : 8
        guard (1900...2099).contains(year) else { return false }
        return CalendarDate(year: year, month: number(month..<(month + 2)), day: number((month + 2)..<(month + 4)))
            != nil
    }

    /// ISO 7064 MOD 11-2: the weighted sum leaves 1.
    private var hasCheckDigit: Bool {
        var sum = 0
        for digit in digits { sum = (sum * 2 + digit) % 11 }
        return sum == 1
    }

    private func number(_ range: Range<Int>) -> Int { digits[range].reduce(0) { $0 * 10 + $1 } }
}
