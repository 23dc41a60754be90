/// The white around a printed page, in inches.
public struct Margins: Sendable, Equatable {
    /// At the left edge.
    public var left: Double
    /// At the right edge.
    public var right: Double
    /// At the top edge.
    public var top: Double
    /// At the bottom edge.
    public var bottom: Double

    /// Margins in inches, each from 0 to below 49.
    public init(left: Double = 0.5, right: Double = 0.5, top: Double = 0.6, bottom: Double = 0.65) {
        self.left = left
        self.right = right
        self.top = top
        self.bottom = bottom
    }
}

/// The line above or below every printed page.
public struct PageBanner: Sendable, Equatable {
    /// What stands at the left.
    public var left: [Part]
    /// What stands in the middle.
    public var center: [Part]
    /// What stands at the right.
    public var right: [Part]

    /// A piece of the line. String literals are text: `["第 ", .pageNumber, " 页"]`.
    public enum Part: Sendable, Equatable, ExpressibleByStringLiteral {
        /// Words, as they are.
        case text(String)
        /// The number of this page.
        case pageNumber
        /// How many pages there are.
        case pageCount

        /// Words written in the source.
        public init(stringLiteral value: String) { self = .text(value) }
    }

    /// A line; empty by default. All its text together must stay below 200 UTF-16 units.
    public init(left: [Part] = [], center: [Part] = [], right: [Part] = []) {
        self.left = left
        self.center = center
        self.right = right
    }

    /// Whether nothing is printed.
    public var isEmpty: Bool { left.isEmpty && center.isEmpty && right.isEmpty }
}
