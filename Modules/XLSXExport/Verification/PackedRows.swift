internal import Workbooks

/// What the cells of some rows say, in a few bytes each. While the library holds a workbook, nobody needs it a second time but for
/// the comparison with the file, and that asks for neither styles nor notes.
struct PackedRows: Sendable {
    private var bytes: [UInt8] = []
    /// Where each row begins.
    private var starts: [Int] = []

    private enum Sort: UInt8 {
        case absent, blank, text, integer, number, day, link, formulaOfNumber, formulaOfText
    }

    /// Packs rows.
    init(_ rows: [[Cell]]) {
        starts.reserveCapacity(rows.count)
        for cells in rows {
            starts.append(bytes.count)
            // By their number, and taken once: an enumeration copies every cell, and so does every look at one.
            for column in cells.indices {
                let cell = cells[column]
                if cell.isAbsent { put(Sort.absent) } else { put(cell.content) }
            }
        }
        // What grew step by step has room for twice as much.
        bytes = bytes.withUnsafeBufferPointer { Array($0) }
    }

    /// How many rows there are.
    var count: Int { starts.count }

    /// The cells of a row, from zero, as they were, but for styles and notes: a cell is absent exactly when it was.
    func cells(ofRow row: Int) -> [Cell] {
        var unpacker = Unpacker(bytes, from: starts[row], to: row + 1 < starts.count ? starts[row + 1] : bytes.count)
        var cells: [Cell] = []
        while let cell = unpacker.next() { cells.append(cell) }
        return cells
    }

    private mutating func put(_ content: CellContent) {
        switch content {
        case .blank: put(Sort.blank)
        case .text(let text): put(.text, text)
        case .integer(let value): put(.integer, bits: UInt64(bitPattern: Int64(value)))
        case .number(let value): put(.number, bits: value.bitPattern)
        case .date(let date): put(.day, bits: UInt64(bitPattern: Int64(date.serial)))
        // Where links lead is compared apart from the cells.
        case .link(let link): put(.link, link.text)
        case .formula(let formula):
            switch formula.result {
            case .number(let value):
                put(.formulaOfNumber, formula.expression)
                put(bits: value.bitPattern)
            case .text(let text):
                put(.formulaOfText, formula.expression)
                put(text)
            }
        }
    }

    private mutating func put(_ sort: Sort) { bytes.append(sort.rawValue) }

    private mutating func put(_ sort: Sort, _ text: String) {
        put(sort)
        put(text)
    }

    private mutating func put(_ sort: Sort, bits: UInt64) {
        put(sort)
        put(bits: bits)
    }

    private mutating func put(_ text: String) {
        put(length: text.utf8.count)
        bytes.append(contentsOf: text.utf8)
    }

    /// Seven bits a byte; most words are shorter than 128 bytes.
    private mutating func put(length: Int) {
        var rest = length
        while rest > 127 {
            bytes.append(UInt8(rest & 127 | 128))
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }

    private mutating func put(bits: UInt64) { withUnsafeBytes(of: bits) { bytes.append(contentsOf: $0) } }

    /// Takes cells out of the bytes again.
    private struct Unpacker {
        private let bytes: [UInt8]
        private var place: Int
        private let end: Int

        init(_ bytes: [UInt8], from place: Int, to end: Int) {
            self.bytes = bytes
            self.place = place
            self.end = end
        }

        mutating func next() -> Cell? {
            guard place < end, let sort = Sort(rawValue: bytes[place]) else { return nil }
            place += 1
            switch sort {
            case .absent: return Cell()
            case .blank: return Cell(.blank, .body)
            case .text, .link: return Cell(.text(text()), .body)
            case .integer, .day: return Cell(.integer(Int(Int64(bitPattern: bits()))), .body)
            case .number: return Cell(.number(Double(bitPattern: bits())), .body)
            case .formulaOfNumber:
                let expression = text()
                return .formula(expression, gives: Double(bitPattern: bits()))
            case .formulaOfText:
                let expression = text()
                return .formula(expression, gives: text())
            }
        }

        private mutating func text() -> String {
            var (length, shift) = (0, 0)
            while bytes[place] > 127 {
                length |= Int(bytes[place] & 127) << shift
                shift += 7
                place += 1
            }
            length |= Int(bytes[place]) << shift
            place += 1
            defer { place += length }
            return String(decoding: bytes[place..<place + length], as: UTF8.self)
        }

        private mutating func bits() -> UInt64 {
            defer { place += 8 }
            return bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: place, as: UInt64.self) }
        }
    }
}
