internal import CXLSXWriter
internal import Workbooks

/// How a cell looks: what a semantic style comes to for a sort of content.
struct Look: Hashable {
    var typeface = Typeface.song
    var size = 11.0
    var isBold = false
    var isUnderlined = false
    var ink = Palette.ink
    var ground: lxw_color_t?
    var edges = Edges()
    var alignment = CellStyle.Alignment.left
    /// Whether words stand at the top of a cell that is higher than they are, and not in the middle of it.
    var isAtTop = false
    var wraps = false
    var indent = 0
    var numberCode: String?
    var isUnlocked = false

    /// The lines around a cell.
    struct Edges: Hashable {
        var left: Line?
        var right: Line?
        var top: Line?
        var bottom: Line?

        /// The same line on all sides.
        static func all(_ line: Line) -> Edges { Edges(left: line, right: line, top: line, bottom: line) }
    }

    /// A line of a weight and colour.
    struct Line: Hashable {
        enum Weight: Hashable { case thin, medium, thick, dotted }
        var weight: Weight
        var color: lxw_color_t

        static let frame = Line(weight: .thin, color: Palette.frame)
        static let card = Line(weight: .thin, color: Palette.cardFrame)
        static let dotted = Line(weight: .dotted, color: Palette.dottedRule)
        static let heavy = Line(weight: .medium, color: Palette.heavyRule)
        static let total = Line(weight: .medium, color: Palette.ink)
        static let accent = Line(weight: .thick, color: Palette.accent)
        static let cardTop = Line(weight: .thick, color: Palette.heavyRule)
    }
}

/// What sort of content a cell has, as far as its look goes.
enum ContentSort: Hashable {
    /// Words.
    case words
    /// Numbers, and words made of digits and signs such as `10/16`.
    case figures
    /// Days.
    case dates
    /// Words that jump.
    case link

    init(_ content: CellContent) {
        switch content {
        case .blank: self = .words
        case .text(let text): self = Self.sort(of: text)
        case .integer, .number: self = .figures
        case .date: self = .dates
        case .link: self = .link
        case .formula(let formula):
            switch formula.result {
            case .number: self = .figures
            case .text(let text): self = Self.sort(of: text)
            }
        }
    }

    private static func sort(of text: String) -> ContentSort {
        text.utf8.allSatisfy { $0 < 0x80 } && text.utf8.contains { (0x30...0x39).contains($0) } ? .figures : .words
    }
}
