/// The lines of a text as its author broke them, each as the pieces that no program breaks.
struct LineBreaks: Sequence, IteratorProtocol {
    /// What is not broken: how wide it is, in digits, and how many scalars it has.
    struct Piece {
        var width: Int
        var length: Int
    }

    private var rest: Substring.UnicodeScalarView?

    init(_ text: some StringProtocol) { rest = Substring(text).unicodeScalars }

    mutating func next() -> [Piece]? {
        guard var scalars = rest else { return nil }
        rest = nil
        var pieces: [Piece] = []
        var previous: Unicode.Scalar?
        while let scalar = scalars.popFirst() {
            if scalar == "\n" {
                rest = scalars
                break
            }
            if let previous, !Self.mayBreak(previous, scalar), !pieces.isEmpty {
                pieces[pieces.count - 1].width += TextWidth.of(scalar)
                pieces[pieces.count - 1].length += 1
            } else {
                pieces.append(Piece(width: TextWidth.of(scalar), length: 1))
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
