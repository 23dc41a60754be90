/// Words that may name days and months, and what stands at a place in them. The ways of writing are few and begin with a
/// digit or one of a few words, so they are looked for by hand; patterns would cost more than the rest of a small file.
struct DateText {
    /// The words, blanks and widths evened out.
    private(set) var scalars: [Unicode.Scalar]

    init(_ text: some StringProtocol) { scalars = Array(text.unicodeScalars) }

    /// Where the words end.
    var end: Int { scalars.count }

    /// The words in a range.
    func words(_ range: Range<Int>) -> String { String(String.UnicodeScalarView(scalars[range])) }

    /// Puts other words in the place of some.
    mutating func replace(_ range: Range<Int>, with words: String) {
        scalars.replaceSubrange(range, with: words.unicodeScalars)
    }

    /// Puts something that means nothing in the place of words that were understood.
    mutating func blank(_ range: Range<Int>) {
        scalars.replaceSubrange(range, with: repeatElement("\u{1}", count: range.count))
    }

    /// Whether a digit stands at a place.
    func hasDigit(at place: Int) -> Bool { has(at: place) { ("0"..."9").contains($0) } }

    /// Whether one of some marks stands at a place.
    func has(_ marks: Set<Unicode.Scalar>, at place: Int) -> Bool { has(at: place) { marks.contains($0) } }

    private func has(at place: Int, _ test: (Unicode.Scalar) -> Bool) -> Bool {
        scalars.indices.contains(place) && test(scalars[place])
    }

    /// The place behind some words, if they stand at a place.
    func past(_ words: String, at place: Int) -> Int? {
        var place = place
        for scalar in words.unicodeScalars {
            guard place < end, scalars[place] == scalar else { return nil }
            place += 1
        }
        return place
    }

    /// The place behind as many as `most` of some marks; the same place where none of them stands.
    func skip(_ marks: Set<Unicode.Scalar>, at place: Int, most: Int = .max) -> Int {
        var next = place
        while next - place < most, has(marks, at: next) { next += 1 }
        return next
    }

    /// A number of one digit or more, but no more than `most`.
    func number(at place: Int, most: Int = 2) -> DateNumber? {
        var next = place
        var value = 0
        while next - place < most, hasDigit(at: next) {
            value = value * 10 + Int(scalars[next].value - 0x30)
            next += 1
        }
        return next == place ? nil : DateNumber(value: value, digits: next - place, end: next)
    }

    /// A number of exactly so many digits; more may follow.
    func number(at place: Int, digits: Int) -> DateNumber? {
        number(at: place, most: digits).flatMap { $0.digits == digits ? $0 : nil }
    }

    /// A year of this century.
    func year(at place: Int) -> DateNumber? {
        number(at: place, digits: 4).flatMap { $0.value / 100 == 20 ? $0 : nil }
    }

    /// A year with the mark behind it, which the words may do without: then the year is `nil` and ends where it begins.
    func optionalYear(at place: Int, mark: Set<Unicode.Scalar> = ["年"]) -> (value: Int?, end: Int) {
        guard let year = year(at: place), has(mark, at: year.end) else { return (nil, place) }
        return (year.value, year.end + 1)
    }
}

/// A number in some words and the place behind it.
struct DateNumber {
    let value: Int
    let digits: Int
    let end: Int
}
