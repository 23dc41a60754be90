/// Cuts the bytes of a sheet, as they are inflated, before a row. In a file of ours `<` begins a tag wherever it stands.
struct SheetCutter {
    struct Piece {
        var rows: Range<Int>
        var bytes: [UInt8]
    }

    /// What stands around the rows.
    private(set) var frame: [UInt8] = []
    private let part: String
    private let pieceBytes: Int
    private var place = Place.head
    private var rows: [UInt8] = []
    private var firstRow = 0

    private enum Place { case head, rows, tail }
    private static let open: StaticString = "<sheetData>"
    private static let close: StaticString = "</sheetData>"

    init(part: String, pieceBytes: Int) {
        self.part = part
        self.pieceBytes = pieceBytes
    }

    /// Takes the next bytes; returns a piece when there are enough for one.
    mutating func take(_ bytes: UnsafeRawBufferPointer) throws(XLSXReadingError) -> Piece? {
        switch place {
        case .head:
            frame.append(contentsOf: bytes)
            // The word may have begun in the bytes before.
            let start = frame.place(of: Self.open, from: frame.count - bytes.count - Self.open.utf8CodeUnitCount)
            guard let first = start.map({ $0 + Self.open.utf8CodeUnitCount }) else { return nil }
            rows = Array(frame[first...])
            frame.removeSubrange(first...)
            place = .rows
            endRows(from: 0)
        case .rows:
            rows.append(contentsOf: bytes)
            endRows(from: rows.count - bytes.count - Self.close.utf8CodeUnitCount)
        case .tail: frame.append(contentsOf: bytes)
        }
        guard place == .rows, rows.count >= pieceBytes, let cut = rows.lastPlace(of: "<row ", from: 1) else {
            return nil
        }
        let next = try number(ofRowAt: cut)
        let piece = Piece(rows: firstRow..<max(firstRow, next), bytes: Array(rows[..<cut]))
        rows.removeSubrange(..<cut)
        firstRow = next
        return piece
    }

    /// The last piece, of a sheet without rows the only one.
    /// - Throws: ``XLSXReadingError`` when the place of the rows does not end, or is not there.
    func finish() throws(XLSXReadingError) -> Piece {
        let isEmpty = place == .head && frame.place(of: "<sheetData/>", from: 0) != nil
        guard place == .tail || isEmpty else { throw XLSXReadingError(.malformedXML, part: part, line: 1) }
        return Piece(rows: firstRow..<XLSXReference.lastRow + 1, bytes: rows)
    }

    private mutating func endRows(from start: Int) {
        guard let end = rows.place(of: Self.close, from: start) else { return }
        frame += rows[end...]
        rows.removeSubrange(end...)
        place = .tail
    }

    private func number(ofRowAt place: Int) throws(XLSXReadingError) -> Int {
        var number = 0
        for byte in rows[place...].drop(while: { $0 != UInt8(ascii: "\"") }).dropFirst() {
            if byte == UInt8(ascii: "\""), number > 0 { return number - 1 }
            guard (0x30...0x39).contains(byte), number <= XLSXReference.lastRow else { break }
            number = number * 10 + Int(byte) - 0x30
        }
        throw XLSXReadingError(.invalidReference, part: part)
    }
}

extension [UInt8] {
    /// Where a word stands first, at or behind a place.
    fileprivate func place(of word: StaticString, from start: Int) -> Int? {
        withUnsafeBufferPointer { bytes in
            let places = Swift.max(0, start)..<Swift.max(0, start, count - word.utf8CodeUnitCount + 1)
            return places.first { bytes.has(word, at: $0) }
        }
    }

    /// Where a word stands last, at or behind a place.
    fileprivate func lastPlace(of word: StaticString, from start: Int) -> Int? {
        withUnsafeBufferPointer { bytes in
            let places = Swift.max(0, start)..<Swift.max(0, start, count - word.utf8CodeUnitCount + 1)
            return places.last { bytes.has(word, at: $0) }
        }
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Whether a word stands at a place. The second byte tells most places apart: every tag begins with the first.
    @inline(__always)
    fileprivate func has(_ word: StaticString, at place: Int) -> Bool {
        guard self[place] == word.utf8Start[0], self[place + 1] == word.utf8Start[1] else { return false }
        return (2..<word.utf8CodeUnitCount).allSatisfy { self[place + $0] == word.utf8Start[$0] }
    }
}
