/// A header with words that may stand for each other: `{线下|}培训{家庭医生|家医}团队` means four headers. Packs write a
/// few of them where counties write thousands of headers, so they are matched as they are and never written out.
public struct HeaderPattern: Hashable, Sendable {
    /// The parts in order, each with its alternatives, in comparable form and as UTF-8.
    private let parts: [[[UInt8]]]

    /// A header that means itself alone, whatever signs stand in it.
    public init(literal header: String) { parts = [[Self.comparable(header[...])]].filter { $0 != [[]] } }

    /// One of the headers that it means: of each choice the first that says something.
    public var example: String {
        let bytes = parts.flatMap { choices in choices.first { !$0.isEmpty } ?? [] }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Reads a pattern; `nil` when its braces do not pair.
    public init?(_ text: String) {
        var parts: [[[UInt8]]] = []
        var rest = text[...]
        while let open = rest.firstIndex(where: { $0 == "{" || $0 == "}" }) {
            guard rest[open] == "{", let close = rest[open...].firstIndex(of: "}") else { return nil }
            let choices = rest[rest.index(after: open)..<close]
            parts.append([Self.comparable(rest[..<open])])
            parts.append(choices.split(separator: "|", omittingEmptySubsequences: false).map(Self.comparable))
            rest = rest[rest.index(after: close)...]
        }
        self.parts = (parts + [[Self.comparable(rest)]]).filter { $0 != [[]] }
    }

    /// Whether this is one of the headers that the pattern means; `header` is in comparable form, as UTF-8.
    func matches(_ header: ArraySlice<UInt8>) -> Bool { ends(in: header).contains(header.endIndex) }

    /// Where the headers that the pattern means end, if `header` begins with them; each place once.
    func ends(in header: ArraySlice<UInt8>) -> [Int] {
        // Most headers do not even begin as the pattern does.
        let begins = parts.first?.contains { Self.stands($0, in: header, at: header.startIndex) } ?? true
        guard begins else { return [] }
        var ends = [header.startIndex]
        for choices in parts {
            var next: [Int] = []
            for end in ends {
                for choice in choices where Self.stands(choice, in: header, at: end) {
                    if !next.contains(end + choice.count) { next.append(end + choice.count) }
                }
            }
            if next.isEmpty { return [] }
            ends = next
        }
        return ends
    }

    private static func stands(_ choice: [UInt8], in header: ArraySlice<UInt8>, at start: Int) -> Bool {
        guard start + choice.count <= header.endIndex else { return false }
        return choice.indices.allSatisfy { header[start + $0] == choice[$0] }
    }

    /// The header that the pattern writes first: the first alternative everywhere. In comparable form.
    public var first: String {
        String(decoding: parts.flatMap { $0.first ?? [] }, as: UTF8.self)
    }

    /// The characters of all the headers that the pattern means.
    public var characters: Set<Character> { Set(parts.joined().flatMap { String(decoding: $0, as: UTF8.self) }) }

    /// Every header that the pattern means, in comparable form. There may be thousands.
    public var headers: Set<String> {
        let texts = parts.reduce(into: [[UInt8]()]) { texts, choices in
            texts = texts.flatMap { text in choices.map { text + $0 } }
        }
        return Set(texts.map { String(decoding: $0, as: UTF8.self) })
    }

    private static func comparable(_ text: Substring) -> [UInt8] { Array(HeaderText.comparable(text).utf8) }
}
