/// The lines of a text as its author broke them, each as the widths of the pieces that no program breaks.
struct LineBreaks: Sequence, IteratorProtocol {
    private var rest: Substring.UnicodeScalarView?

    init(_ text: some StringProtocol) { rest = Substring(text).unicodeScalars }

    mutating func next() -> [Int]? {
        guard var scalars = rest else { return nil }
        rest = nil
        var pieces: [Int] = []
        var previous: Unicode.Scalar?
        while let scalar = scalars.popFirst() {
            if scalar == "\n" {
                rest = scalars
                break
            }
            if let previous, !Self.mayBreak(previous, scalar), !pieces.isEmpty {
                pieces[pieces.count - 1] += TextWidth.of(scalar)
            } else {
                pieces.append(TextWidth.of(scalar))
            }
            previous = scalar
        }
        return pieces
    }

    private static func mayBreak(_ before: Unicode.Scalar, _ after: Unicode.Scalar) -> Bool {
        if closing.contains(after) || opening.contains(before) { return false }
        return !(isLatin(before) && isLatin(after))
    }

    /// Letters, digits and the signs inside numbers and words.
    private static func isLatin(_ scalar: Unicode.Scalar) -> Bool {
        (0x21...0x7E).contains(scalar.value) || scalar == "≥" || scalar == "≤"
    }

    private static let opening = Set("（〔《〈“‘「『【([{".unicodeScalars)
    private static let closing = Set("）〕》〉”’」』】，。、；：？！％‰…)]},.;:?!%".unicodeScalars)
}
