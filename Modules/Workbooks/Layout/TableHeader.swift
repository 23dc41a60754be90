/// One column of a table, or a group of columns under a common heading.
public struct HeaderNode: Sendable, Equatable {
    /// The heading.
    public var text: String
    /// What stands below; empty for a column.
    public var children: [HeaderNode]
    /// The width of the column in digits of the standard font. Only for columns.
    public var width: Double
    /// What the row of column numbers (栏次) says here, for example `3=2÷1`. Only for columns.
    public var index: String
    /// A note on the heading, or nil.
    public var note: String?

    /// A column.
    public static func column(_ text: String, width: Double, index: String = "", note: String? = nil) -> HeaderNode {
        HeaderNode(text: text, children: [], width: width, index: index, note: note)
    }

    /// Columns or groups under a common heading; at least one.
    public static func group(_ text: String, _ children: [HeaderNode], note: String? = nil) -> HeaderNode {
        HeaderNode(text: text, children: children, width: 0, index: "", note: note)
    }

    /// The columns below, from left to right; a column is its own.
    public var columns: [HeaderNode] { children.isEmpty ? [self] : children.flatMap(\.columns) }

    /// How many levels of headings it has; a column has one.
    public var depth: Int { 1 + (children.map(\.depth).max() ?? 0) }
}

/// A table header of any number of levels that lays itself out: groups span their columns, and columns reach down to
/// the last level, so that no cell is left out and no two overlap.
public struct TableHeader: Sendable, Equatable {
    /// The columns and groups from left to right.
    public let nodes: [HeaderNode]
    /// The columns from left to right.
    public let columns: [HeaderNode]
    /// How many levels of headings it has.
    public let depth: Int
    /// Whether a row of column numbers (栏次) stands below the headings.
    public let hasIndexRow: Bool

    /// A header of these columns and groups.
    public init(_ nodes: [HeaderNode]) {
        self.nodes = nodes
        // Worked out once: layouts ask for them for every row that they place.
        columns = nodes.flatMap(\.columns)
        depth = nodes.map(\.depth).max() ?? 0
        hasIndexRow = columns.contains { !$0.index.isEmpty }
    }

    /// How many rows it takes, the row of column numbers included.
    public var rowCount: Int { depth + (hasIndexRow ? 1 : 0) }

    /// The widths of its columns, for ``Sheet/columnWidths``.
    public var columnWidths: [Double] { columns.map(\.width) }
}
