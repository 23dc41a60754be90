import Domain

/// A number that belongs to a person, not to a report: an identity number (GB 11643) or a mobile number.
struct PersonalNumber: Hashable {
    enum Kind: Int, Hashable, CaseIterable {
        case identity, mobile
    }

    let kind: Kind
    /// Where it stands among the scalars of the text.
    let range: Range<Int>

    /// The personal numbers of a text, whatever the width of their digits. Where the text is meant to be a code, only
    /// an identity number with both a true birthday and a true check digit counts: one code in eleven has the latter
    /// by chance.
    static func all(in text: String, isCode: Bool = false) -> [PersonalNumber] {
        guard text.utf8.count >= 11, text.utf8.contains(where: { (0x30...0x39).contains($0) || $0 == 0xEF }) else {
            return []
        }
        let runs = DigitRun.all(in: text)
        var found: [PersonalNumber] = []
        for (index, run) in runs.enumerated() {
            if let number = identity(run, isCode: isCode) ?? mobile(run) {
                found.append(number)
            } else if index + 2 < runs.count, let number = mobile(runs[index...(index + 2)]) {
                found.append(number)
            }
        }
        return isCode ? found.filter { $0.kind == .identity } : found
    }

    /// The text with the middle of every personal number hidden.
    static func masking(_ text: String, isCode: Bool = false) -> String {
        let numbers = all(in: text, isCode: isCode)
        guard !numbers.isEmpty else { return text }
        var scalars = Array(text.unicodeScalars)
        for number in numbers {
            let shown = number.kind == .identity ? (6, 2) : (3, 4)
            for place in number.range.dropFirst(shown.0).dropLast(shown.1) { scalars[place] = "*" }
        }
        return String(String.UnicodeScalarView(scalars))
    }

    private static func identity(_ run: DigitRun, isCode: Bool) -> PersonalNumber? {
        let number = IdentityNumber(run.digits)
        let isOne = isCode ? number.isCertain : number.isLikely
        return isOne ? PersonalNumber(kind: .identity, range: run.range) : nil
    }

    /// Eleven digits that begin with 13 to 19, with or without 86 before them.
    private static func mobile(_ run: DigitRun) -> PersonalNumber? {
        let lead = run.digits.count == 13 && run.digits.starts(with: [8, 6]) ? 2 : 0
        guard isMobile(run.digits.dropFirst(lead)) else { return nil }
        return PersonalNumber(kind: .mobile, range: run.range.dropFirst(lead))
    }

    /// `138 0000 0000` and `138-0000-0000`.
    private static func mobile(_ runs: ArraySlice<DigitRun>) -> PersonalNumber? {
        guard let first = runs.first, let last = runs.last, runs.map(\.digits.count) == [3, 4, 4],
            last.range.upperBound - first.range.lowerBound == 13, isMobile(runs.flatMap(\.digits)[...])
        else { return nil }
        return PersonalNumber(kind: .mobile, range: first.range.lowerBound..<last.range.upperBound)
    }

    private static func isMobile(_ digits: ArraySlice<Int>) -> Bool {
        digits.count == 11 && digits.first == 1 && digits.dropFirst().first ?? 0 >= 3
    }
}

/// Digits that stand together, of any width, with the X that may end an identity number as 10.
struct DigitRun {
    let range: Range<Int>
    let digits: [Int]

    static func all(in text: String) -> [DigitRun] {
        var runs: [DigitRun] = []
        var digits: [Int] = []
        var place = 0
        for scalar in text.unicodeScalars {
            if let digit = digit(scalar) {
                digits.append(digit)
            } else if digits.count == 17, "xXｘＸ".unicodeScalars.contains(scalar) {
                digits.append(10)
            } else {
                if !digits.isEmpty { runs.append(DigitRun(range: (place - digits.count)..<place, digits: digits)) }
                digits = []
            }
            place += 1
        }
        if !digits.isEmpty { runs.append(DigitRun(range: (place - digits.count)..<place, digits: digits)) }
        return runs
    }

    private static func digit(_ scalar: Unicode.Scalar) -> Int? {
        switch scalar.value {
        case 0x30...0x39: Int(scalar.value) - 0x30
        case 0xFF10...0xFF19: Int(scalar.value) - 0xFF10
        default: nil
        }
    }
}
