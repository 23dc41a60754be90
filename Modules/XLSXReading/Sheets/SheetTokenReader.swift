/// Reads the part of a sheet: rows are handed out as they end, the rest is kept.
final class SheetTokenReader: XMLTokenReader {
    private(set) var details = XLSXSheetDetails()

    private let part: String
    private let strings: [String]
    private let deliver: (XLSXRow) throws -> Void
    private var row = XLSXRow(index: -1, cells: [])
    private var cell = PendingCell()
    private var buffer = TextBuffer()
    private var isCollecting = false
    private var isPhonetic = false

    /// The cell being read.
    private struct PendingCell {
        var row = 0
        var column = -1
        var style = 0
        var kind = CellKind.number
        var formula: String?
        var value: String?
    }

    /// What the file calls the type of a cell.
    private enum CellKind { case number, shared, inline, formulaText, boolean, error, date }

    private static let mostRanges = 1 << 18

    init(part: String, strings: [String], deliver: @escaping (XLSXRow) throws -> Void) {
        self.part = part
        self.strings = strings
        self.deliver = deliver
    }

    func begin(_ name: XMLName, _ attributes: XMLAttributes) throws {
        switch name {
        case "c": try beginCell(attributes)
        case "v", "f", "t": collect(!isPhonetic)
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

    func end(_ name: XMLName) throws {
        switch name {
        case "c": row.cells.append(try finishedCell())
        case "v": cell.value = finishedText(unescaping: cell.kind == .formulaText)
        case "t": if isCollecting { cell.value = (cell.value ?? "") + finishedText(unescaping: true) }
        case "f": cell.formula = finishedText(unescaping: false)
        case "row": try deliver(row)
        case "rPh": isPhonetic = false
        default: break
        }
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) throws {
        if isCollecting { try buffer.append(bytes, part: part) }
    }

    private func expectFewRanges() throws(XLSXReadingError) {
        guard details.merges.count + details.links.count + details.hiddenColumns.count < Self.mostRanges else {
            throw XLSXReadingError(.tooManyRanges, part: part)
        }
    }

    private func noteHidden(_ attributes: XMLAttributes) throws(XLSXReadingError) {
        guard attributes.flag("hidden"), let first = attributes.integer("min"), let last = attributes.integer("max"),
            first >= 1, last >= first
        else { return }
        try expectFewRanges()
        details.hiddenColumns.append(first - 1..<last)
    }

    private func beginRow(_ attributes: XMLAttributes) throws {
        let number = attributes.raw("r") == nil ? row.index + 2 : attributes.integer("r")
        guard let number, (1...XLSXReference.lastRow + 1).contains(number), number > row.index + 1 else {
            throw XLSXReadingError(.invalidReference, part: part)
        }
        row.index = number - 1
        if attributes.flag("hidden") { details.hiddenRows.append(row.index) }
        row.cells.removeAll(keepingCapacity: true)
        cell.column = -1
    }

    private func beginCell(_ attributes: XMLAttributes) throws {
        var place = (row: row.index, column: cell.column + 1)
        if let reference = attributes.raw("r") {
            guard let parsed = XLSXReference.parse(reference) else {
                throw XLSXReadingError(.invalidReference, part: part)
            }
            place = parsed
        }
        // Rows and cells stand in their order; a file that writes one twice would fill the memory.
        guard place.row == row.index, place.column > cell.column, place.column <= XLSXReference.lastColumn else {
            throw XLSXReadingError(.invalidReference, part: part)
        }
        cell = PendingCell(row: place.row, column: place.column)
        cell.style = attributes.integer("s") ?? 0
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

    private func collect(_ wanted: Bool) {
        buffer.clear()
        isCollecting = wanted
    }

    private func finishedText(unescaping: Bool) -> String {
        isCollecting = false
        return unescaping ? buffer.unescaped : buffer.raw
    }

    private func finishedCell() throws -> XLSXCell {
        let value = try cell.value.map(value(of:)) ?? .blank
        return XLSXCell(row: cell.row, column: cell.column, formula: cell.formula, value: value, style: cell.style)
    }

    private func value(of written: String) throws -> XLSXValue {
        switch cell.kind {
        case .number:
            // Some programs write an empty value where a formula was never computed.
            if written.isEmpty { return .blank }
            guard let value = Double(written) else { throw XLSXReadingError(.invalidReference, part: part) }
            return .number(text: written, value: value)
        case .shared:
            guard let index = Int(written), strings.indices.contains(index) else {
                throw XLSXReadingError(.invalidReference, part: part)
            }
            return .text(strings[index])
        case .inline, .formulaText, .date: return .text(written)
        case .boolean: return .boolean(written == "1" || written == "true")
        case .error: return .error(written)
        }
    }
}
