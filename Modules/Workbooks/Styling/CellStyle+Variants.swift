extension CellStyle {
    /// The style of a role as it is.
    public static let plain = CellStyle(.plain)
    /// The style of a role as it is.
    public static let body = CellStyle(.body)
    /// The style of a role as it is.
    public static let rowName = CellStyle(.rowName)
    /// The style of a role as it is.
    public static let total = CellStyle(.total)
    /// The style of a role as it is.
    public static let totalName = CellStyle(.totalName)
    /// The style of a role as it is.
    public static let remark = CellStyle(.remark)
    /// The style of a role as it is.
    public static let title = CellStyle(.title)
    /// The style of a role as it is.
    public static let coverTitle = CellStyle(.coverTitle)
    /// The style of a role as it is.
    public static let subtitle = CellStyle(.subtitle)
    /// The style of a role as it is.
    public static let metaLine = CellStyle(.metaLine)
    /// The style of a role as it is.
    public static let message = CellStyle(.message)
    /// The style of a role as it is.
    public static let alarmMessage = CellStyle(.alarmMessage)
    /// The style of a role as it is.
    public static let sectionHeading = CellStyle(.sectionHeading)
    /// The style of a role as it is.
    public static let header = CellStyle(.header)
    /// The style of a role as it is.
    public static let listItem = CellStyle(.listItem)
    /// The style of a role as it is.
    public static let listRank = CellStyle(.listRank)
    /// The style of a role as it is.
    public static let listCaption = CellStyle(.listCaption)
    /// The style of a role as it is.
    public static let footnote = CellStyle(.footnote)
    /// The style of a role as it is.
    public static let signature = CellStyle(.signature)
    /// The style of a role as it is.
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
