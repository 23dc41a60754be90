/// Undoes the loss of one byte in a text of GB18030. From there to the end of the cell every pair of bytes is shifted by
/// one: 镇平县 without its first byte reads `蚱较` and half a character.
///
/// Only characters of an alphabet are tried, and only for a person to look at: what is lost cannot be known for certain.
struct LostByte {
    /// The characters that may have stood there, with their two bytes.
    private let alphabet: [(character: Character, lead: UInt8, trail: UInt8)]
    /// Longer texts are neither names nor headers.
    private static let mostBytes = 120
    /// The half character at the end of the cell, or at the loss itself.
    private static let mostHalves = 2

    init(alphabet: Set<Character>) {
        self.alphabet = alphabet.sorted().compactMap { character in
            guard let bytes = GB18030.bytes(of: String(character)), bytes.count == 2 else { return nil }
            return (character, bytes[0], bytes[1])
        }
    }

    /// The texts that become `damaged` once a byte is lost, as far as `isKnown` says that they exist.
    func originals(of damaged: String, isKnown: (String) -> Bool) -> [String] {
        guard let bytes = Self.bytes(of: damaged), bytes.count <= Self.mostBytes,
            bytes.count(where: { $0 == nil }) <= Self.mostHalves
        else { return [] }
        let texts = Set(completions(of: bytes[...], isWhole: true))
        return texts.filter { $0 != damaged && isKnown($0) }.sorted()
    }

    /// The bytes of a text; `nil` stands for one that said nothing and was replaced.
    private static func bytes(of text: String) -> [UInt8?]? {
        let parts = text.unicodeScalars.split(separator: "\u{FFFD}", omittingEmptySubsequences: false)
        let known = parts.map { GB18030.bytes(of: String($0)) }
        guard known.allSatisfy({ $0 != nil }) else { return nil }
        let pieces = known.map { $0?.map(Optional.some) ?? [] }
        return Array(pieces.joined(separator: [nil]))
    }

    /// Everything that the bytes may say once a byte is put back; `isWhole` while that has not been done.
    private func completions(of bytes: ArraySlice<UInt8?>, isWhole: Bool) -> [String] {
        guard let first = bytes.first else { return isWhole ? [] : [""] }
        let rest = bytes.dropFirst()
        var texts: [String] = []
        if let first, first < 0x80 {
            texts += completions(of: rest, isWhole: isWhole).map { String(UnicodeScalar(first)) + $0 }
        }
        if let second = rest.first, first != nil || second != nil {
            let fitting = alphabet.filter { Self.fits(first, $0.lead) && Self.fits(second, $0.trail) }
            texts += joined(
                fitting.map(\.character),
                completions(of: rest.dropFirst(), isWhole: isWhole),
                fitting.isEmpty
            )
        }
        if isWhole {
            let halves = alphabet.filter { Self.fits(first, $0.lead) || Self.fits(first, $0.trail) }
            texts += joined(halves.map(\.character), completions(of: rest, isWhole: false), halves.isEmpty)
        }
        return texts
    }

    private func joined(
        _ beginnings: [Character],
        _ ends: @autoclosure () -> [String],
        _ isEmpty: Bool
    ) -> [String] {
        guard !isEmpty else { return [] }
        let ends = ends()
        return beginnings.flatMap { beginning in ends.map { String(beginning) + $0 } }
    }

    private static func fits(_ found: UInt8?, _ byte: UInt8) -> Bool { found == nil || found == byte }
}
