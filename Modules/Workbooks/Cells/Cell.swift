/// One cell: what stands in it, what it means, and perhaps a note.
public struct Cell: Sendable, Equatable {
    /// What stands in it.
    public var content: CellContent
    /// What it means on the page.
    public var style: CellStyle
    /// A note that opens when the pointer rests on the cell; nil for none.
    public var note: String?

    /// Makes a cell.
    public init(_ content: CellContent = .blank, _ style: CellStyle = .plain, note: String? = nil) {
        self.content = content
        self.style = style
        self.note = note
    }

    /// Whether the cell leaves no trace in the file.
    public var isAbsent: Bool { content == .blank && style == .plain && note == nil }
}

extension Cell {
    /// An empty cell that still shows its style.
    public static func blank(_ style: CellStyle = .body) -> Cell { Cell(.blank, style) }

    /// Words.
    public static func text(_ text: String, _ style: CellStyle = .body, note: String? = nil) -> Cell {
        Cell(.text(text), style, note: note)
    }

    /// A whole number, shown as `1,234` unless the style says otherwise.
    public static func integer(_ value: Int, _ style: CellStyle = .body, note: String? = nil) -> Cell {
        Cell(.integer(value), style.number == .general ? style.formatted(.integer) : style, note: note)
    }

    /// A number; the style should carry its format.
    public static func number(_ value: Double, _ style: CellStyle, note: String? = nil) -> Cell {
        Cell(.number(value), style, note: note)
    }

    /// A day, shown as `2023-08-31`.
    public static func date(_ date: SheetDate, _ style: CellStyle = .body, note: String? = nil) -> Cell {
        Cell(.date(date), style.formatted(.date), note: note)
    }

    /// A formula, without the leading `=`, that gives a number.
    public static func formula(
        _ expression: String,
        gives number: Double,
        _ style: CellStyle = .body,
        note: String? = nil
    ) -> Cell {
        Cell(.formula(Formula(expression, result: .number(number))), style, note: note)
    }

    /// A formula, without the leading `=`, that gives words.
    public static func formula(
        _ expression: String,
        gives text: String,
        _ style: CellStyle = .body,
        note: String? = nil
    ) -> Cell {
        Cell(.formula(Formula(expression, result: .text(text))), style, note: note)
    }

    /// Words that jump to a cell of this workbook.
    public static func link(
        _ text: String,
        toSheet sheet: String,
        cell: CellAddress = CellAddress(row: 0, column: 0),
        _ style: CellStyle = .body
    ) -> Cell {
        Cell(.link(InternalLink(text, toSheet: sheet, cell: cell)), style)
    }

    /// The grey dash for "no figure here by design": a task that was not assigned is never shown as 0.
    public static func notApplicable(_ style: CellStyle = .body) -> Cell {
        Cell(.text("—"), style.aligned(.center).lit(.grey))
    }
}
