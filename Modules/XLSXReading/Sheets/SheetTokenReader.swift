/// Reads the part of a sheet: cells and the ends of rows are handed out as they come, the rest is kept.
struct SheetTokenReader: XMLTokenReader {
    private(set) var details = XLSXSheetDetails()

    private let part: String
    private let strings: [String]
    private let handOut: (XLSXCellBytes) throws -> Void
    private let endRow: (Int) throws -> Void
    private var row = -1
    private var cell = PendingCell()
    private var value = TextBuffer()
    private var formula = TextBuffer()
    private var target = Target.nothing
    private var isPhonetic = false

    /// The cell being read.
    private struct PendingCell {
        var column = -1
        var style = 0
        var kind = CellKind.number
        var hasFormula = false
        var hasValue = false
    }

    /// Where text goes that comes now.
    private enum Target { case nothing, value, formula }

    /// What the file calls the type of a cell.
    private enum CellKind { case number, shared, inline, formulaText, boolean, error, date }

    private static let mostRanges = 1 << 18

    /// A reader of one sheet; `endRow` is told the number of every row when it is over, from zero.
    init(
        part: String,
        strings: [String],
        endRow: @escaping (Int) throws -> Void = { _ in },
        cell handOut: @escaping (XLSXCellBytes) throws -> Void
    ) {
        self.part = part
        self.strings = strings
        self.endRow = endRow
        self.handOut = handOut
    }

    mutating func begin(_ name: XMLName, _ attributes: XMLAttributes) throws {
        switch name {
        case "c": try beginCell(attributes)
        case "v":
            value.clear()
            beginValue()
        case "t": beginValue()
        case "f":
            formula.clear()
            cell.hasFormula = true
            target = .formula
        case "row": try beginRow(attributes)
        case "rPh": isPhonetic = true
        case "col": try noteHidden(attributes)
        case "mergeCell":
            try expectFewRanges()
            details.merges.append(attributes["ref"] ?? "")
        case "hyperlink":
            try expectFewRanges()
            details.links.append(.init(cell: attributes["ref"] ?? "", place: attributes["location"] ?? ""))
        // The extended form of a format repeats the plain one and names its cells elsewhere.
        case "conditionalFormatting": if attributes.raw("sqref") != nil { details.conditionalFormats += 1 }
        case "dataValidation": details.inputRules += 1
        default: break
        }
    }

    mutating func end(_ name: XMLName) throws {
        switch name {
        case "c": try finishCell()
        case "v", "t", "f": target = .nothing
        case "row": try endRow(row)
        case "rPh": isPhonetic = false
        default: break
        }
    }

    mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) throws {
        switch target {
        case .nothing: break
        case .value: try value.append(bytes, part: part)
        case .formula: try formula.append(bytes, part: part)
        }
    }

    /// The value may come in several texts, as rich text does; readings of characters are none of it.
    private mutating func beginValue() {
        guard !isPhonetic else { return }
        cell.hasValue = true
        target = .value
    }

    private func expectFewRanges() throws(XLSXReadingError) {
        guard details.merges.count + details.links.count + details.hiddenColumns.count < Self.mostRanges else {
            throw XLSXReadingError(.tooManyRanges, part: part)
        }
    }

    private mutating func noteHidden(_ attributes: XMLAttributes) throws(XLSXReadingError) {
        guard attributes.flag("hidden"), let first = attributes.integer("min"), let last = attributes.integer("max"),
            first >= 1, last >= first
        else { return }
        try expectFewRanges()
        details.hiddenColumns.append(first - 1..<last)
    }

    private mutating func beginRow(_ attributes: XMLAttributes) throws {
        let number = attributes.raw("r") == nil ? row + 2 : attributes.integer("r")
        guard let number, (1...XLSXReference.lastRow + 1).contains(number), number > row + 1 else {
            throw XLSXReadingError(.invalidReference, part: part)
        }
        row = number - 1
        if attributes.flag("hidden") { details.hiddenRows.append(row) }
        cell.column = -1
    }

    private mutating func beginCell(_ attributes: XMLAttributes) throws {
        var place = (row: row, column: cell.column + 1)
        if let reference = attributes.raw("r") {
            guard let parsed = XLSXReference.parse(reference) else {
                throw XLSXReadingError(.invalidReference, part: part)
            }
            place = parsed
        }
        // Rows and cells stand in their order; a file that writes one twice would fill the memory.
        guard place.row == row, place.column > cell.column, place.column <= XLSXReference.lastColumn else {
            throw XLSXReadingError(.invalidReference, part: part)
        }
        value.clear()
        cell = PendingCell(column: place.column, style: attributes.integer("s") ?? 0)
        cell.kind = Self.kind(attributes.raw("t").map { XMLName($0) })
    }

    /// A type is a short word, so it is compared as names are.
    private static func kind(_ type: XMLName?) -> CellKind {
        guard let type else { return .number }
        switch type {
        case "s": return .shared
        case "inlineStr": return .inline
        case "str": return .formulaText
        case "b": return .boolean
        case "e": return .error
        case "d": return .date
        default: return .number
        }
    }

    private func finishCell() throws {
        try formula.withBytes { formula in
            try value.withBytes { value in
                let cell = XLSXCellBytes(
                    row: row,
                    column: self.cell.column,
                    style: self.cell.style,
                    formula: self.cell.hasFormula ? formula : nil,
                    value: self.cell.hasValue ? try read(value) : .blank
                )
                try handOut(cell)
            }
        }
    }

    private func read(_ bytes: UnsafeRawBufferPointer) throws -> XLSXCellBytes.Value {
        switch cell.kind {
        // Some programs write an empty value where a formula was never computed.
        case .number: return bytes.isEmpty ? .blank : .number(bytes)
        case .shared:
            guard let index = Int(String(decoding: bytes, as: UTF8.self)), strings.indices.contains(index) else {
                throw XLSXReadingError(.invalidReference, part: part)
            }
            return .sharedText(strings[index])
        case .inline, .formulaText: return .escapedText(bytes)
        case .date: return .text(bytes)
        case .boolean: return .boolean(bytes.elementsEqual("1".utf8) || bytes.elementsEqual("true".utf8))
        case .error: return .error(bytes)
        }
    }
}
