/// Something in a workbook value that no spreadsheet program would accept, or that would show wrong values.
///
/// It names the place, never what stands there: contents may be unpublished.
public struct WorkbookFault: Sendable, Equatable {
    /// What is wrong.
    public var code: Code
    /// The sheet, counted from 1 as on the tabs, or nil when it concerns the whole workbook.
    public var sheet: Int?
    /// The cell or the upper left corner of the range, or nil when it concerns the whole sheet.
    public var cell: CellAddress?

    /// A kind of fault; new kinds may be added.
    public struct Code: Sendable, Hashable {
        /// The word for it, in English, stable.
        public var name: String

        /// A kind of fault.
        public init(_ name: String) { self.name = name }
    }

    /// A fault at a place.
    public init(_ code: Code, sheet: Int? = nil, cell: CellAddress? = nil) {
        self.code = code
        self.sheet = sheet
        self.cell = cell
    }
}

/// The refusal to write a workbook that has faults.
public struct WorkbookRefusal: Error, Sendable, Equatable {
    /// What is wrong; at least one.
    public var faults: [WorkbookFault]

    /// A refusal for these faults.
    public init(_ faults: [WorkbookFault]) { self.faults = faults }
}

extension WorkbookFault: CustomStringConvertible {
    /// `sheet 2 cell B7: control-character`.
    public var description: String {
        var place = sheet.map { "sheet \($0)" } ?? "workbook"
        if let cell { place += " cell \(cell.a1)" }
        return "\(place): \(code.name)"
    }
}

extension WorkbookRefusal: CustomStringConvertible {
    /// The first faults, one after the other.
    public var description: String {
        let shown = faults.prefix(5).map(\.description).joined(separator: "; ")
        return faults.count > 5 ? "\(shown); and \(faults.count - 5) more" : shown
    }
}
