/// A spreadsheet file as a value: what it says and what it means, not how a program draws it.
///
/// A workbook is built by a report, checked with ``faults()`` and turned into bytes by a ``WorkbookWriter``.
/// The same value always gives the same bytes.
public struct Workbook: Sendable, Equatable {
    /// Title, author and the fixed instant of creation.
    public var properties: DocumentProperties
    /// The sheets in the order of their tabs. At least one must be visible; the first visible one opens.
    public var sheets: [Sheet]
    /// Names for ranges, usable in formulas of every sheet.
    public var names: [DefinedName]

    /// Makes a workbook. Nothing is checked here; see ``faults()``.
    public init(properties: DocumentProperties, sheets: [Sheet] = [], names: [DefinedName] = []) {
        self.properties = properties
        self.sheets = sheets
        self.names = names
    }

    /// The first sheet with this name, or nil.
    public func sheet(named name: String) -> Sheet? {
        sheets.first { $0.name == name }
    }
}

/// A workbook and the file name it wants, without folder and extension.
public struct NamedWorkbook: Sendable, Equatable {
    /// The file name without extension, for example `2023-08 月评比`. Whoever writes files checks that it is one name.
    public var stem: String
    /// What the file holds.
    public var workbook: Workbook

    /// Pairs a workbook with the name of its file.
    public init(stem: String, workbook: Workbook) {
        self.stem = stem
        self.workbook = workbook
    }
}

/// A name for a range of cells, for example `统计截止日` for one cell of the sheet of definitions.
public struct DefinedName: Sendable, Equatable {
    /// A letter or `_` first, then letters, digits, `_` or `.`; never something that reads as a cell (`A1`). At most 127 bytes.
    public var name: String
    /// What it stands for.
    public var target: SheetRange

    /// Names a range.
    public init(_ name: String, for target: SheetRange) {
        self.name = name
        self.target = target
    }
}
