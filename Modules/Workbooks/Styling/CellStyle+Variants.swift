extension CellStyle {
    /// Anything without a frame.
    public static let plain = CellStyle(.plain)
    /// A figure or word in a table.
    public static let body = CellStyle(.body)
    /// The name a table row is about.
    public static let rowName = CellStyle(.rowName)
    /// A figure of the total row.
    public static let total = CellStyle(.total)
    /// The name in the total row.
    public static let totalName = CellStyle(.totalName)
    /// Small grey words in a table.
    public static let remark = CellStyle(.remark)
    /// The title of a ledger sheet.
    public static let title = CellStyle(.title)
    /// The title of a first page.
    public static let coverTitle = CellStyle(.coverTitle)
    /// The line under a cover title.
    public static let subtitle = CellStyle(.subtitle)
    /// Who reports, as of when, in which units.
    public static let metaLine = CellStyle(.metaLine)
    /// The sentence that says how things stand.
    public static let message = CellStyle(.message)
    /// The sentence that names what is late.
    public static let alarmMessage = CellStyle(.alarmMessage)
    /// The heading of a block on a page.
    public static let sectionHeading = CellStyle(.sectionHeading)
    /// A heading of a table.
    public static let header = CellStyle(.header)
    /// A cell of a light list on a first page.
    public static let listItem = CellStyle(.listItem)
    /// The place in a light list.
    public static let listRank = CellStyle(.listRank)
    /// A small grey remark in a light list.
    public static let listCaption = CellStyle(.listCaption)
    /// A small line under a table.
    public static let footnote = CellStyle(.footnote)
    /// A place to sign.
    public static let signature = CellStyle(.signature)
    /// A paragraph of an official document.
    public static let paragraph = CellStyle(.paragraph)
    /// A named value people may change; unlocked.
    public static let input = CellStyle(.input, isUnlocked: true)

    /// The same style with numbers shown this way.
    public func formatted(_ number: NumberFormat) -> CellStyle {
        with { $0.number = number }
    }

    /// The same style with the content at this edge.
    public func aligned(_ alignment: Alignment, indent: Int = 0) -> CellStyle {
        with {
            $0.alignment = alignment
            $0.indent = indent
        }
    }

    /// The same style showing a light; nil takes the light away.
    public func lit(_ light: Light?, _ strength: LightStrength = .ink) -> CellStyle {
        with {
            $0.light = light
            $0.lightStrength = strength
        }
    }

    /// The same style with long words broken into further lines.
    public func wrapping() -> CellStyle { with { $0.wraps = true } }

    /// The same style, open to people on a protected sheet.
    public func unlocked() -> CellStyle { with { $0.isUnlocked = true } }

    /// The same style with or without the heavier line above that starts a group of rows.
    public func startingGroup(_ starts: Bool = true) -> CellStyle { with { $0.startsGroup = starts } }

    private func with(_ change: (inout CellStyle) -> Void) -> CellStyle {
        var copy = self
        change(&copy)
        return copy
    }
}
