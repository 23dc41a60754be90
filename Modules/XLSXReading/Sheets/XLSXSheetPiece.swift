/// A stretch of the rows of a sheet, cut out of it so that several can be read at the same time.
public struct XLSXSheetPiece: Sendable {
    /// The rows it speaks for, from zero; the last piece speaks for all that are left.
    public let rows: Range<Int>
    let part: String
    let strings: [String]
    let depth: Int
    /// The tags of the rows, whole.
    let bytes: [UInt8]

    /// Hands out its cells in reading order.
    /// - Throws: ``XLSXReadingError``, or what `body` throws.
    public func readCells(_ body: (XLSXCellBytes) throws -> Void) throws {
        try withoutActuallyEscaping(body) { body in
            let reader = SheetTokenReader(part: part, strings: strings, after: rows.lowerBound - 1, cell: body)
            _ = try readTokens(of: part, depth: depth, with: PartInspector(part: part, alongside: reader)) { feed in
                try Array("<sheetData>".utf8).withUnsafeBytes(feed)
                try bytes.withUnsafeBytes(feed)
                try Array("</sheetData>".utf8).withUnsafeBytes(feed)
            }
        }
    }
}

extension XLSXFile {
    /// Cuts the rows of a sheet that we wrote ourselves into pieces, hands them out from top to bottom, and returns what else
    /// the sheet has. What stands around the rows is refused as `isOurs` says; the pieces are, when they are read.
    /// - Throws: ``XLSXReadingError``, or what `body` throws.
    public func cutSheet(
        _ sheet: XLSXSheet,
        bytes pieceBytes: Int,
        _ body: (XLSXSheetPiece) throws -> Void
    ) throws -> XLSXSheetDetails {
        var cutter = SheetCutter(part: sheet.part, pieceBytes: pieceBytes)
        func handOut(_ piece: SheetCutter.Piece) throws {
            try body(
                XLSXSheetPiece(
                    rows: piece.rows,
                    part: sheet.part,
                    strings: strings,
                    depth: depth,
                    bytes: piece.bytes
                )
            )
        }
        try inflate(sheet.part) { bytes in
            if let piece = try cutter.take(bytes) { try handOut(piece) }
        }
        try handOut(cutter.finish())
        let reader = SheetTokenReader(part: sheet.part, strings: strings) { _ in }
        let frame = PartInspector(part: sheet.part, alongside: reader)
        let reading = try readTokens(of: sheet.part, depth: depth, with: frame) { feed in
            try cutter.frame.withUnsafeBytes(feed)
        }
        return try reading.ours.reader.details
    }
}

/// Cuts the bytes of a sheet, as they are inflated, before a row. In a file of ours `<` begins a tag wherever it stands.
private struct SheetCutter {
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

    init(part: String, pieceBytes: Int) {
        self.part = part
        self.pieceBytes = pieceBytes
    }

    /// Takes the next bytes; returns a piece when there are enough for one.
    mutating func take(_ bytes: UnsafeRawBufferPointer) throws(XLSXReadingError) -> Piece? {
        switch place {
        case .head:
            frame.append(contentsOf: bytes)
            guard let start = frame.lastPlace(of: "<sheetData>", from: frame.count - bytes.count - 11) else {
                return nil
            }
            rows = Array(frame[(start + 11)...])
            frame.removeSubrange((start + 11)...)
            place = .rows
            endRows(from: 0)
        case .rows:
            rows.append(contentsOf: bytes)
            endRows(from: rows.count - bytes.count - 12)
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
        let isEmpty = place == .head && frame.lastPlace(of: "<sheetData/>", from: 0) != nil
        guard place == .tail || isEmpty else { throw XLSXReadingError(.malformedXML, part: part, line: 1) }
        return Piece(rows: firstRow..<XLSXReference.lastRow + 1, bytes: rows)
    }

    private mutating func endRows(from start: Int) {
        guard let end = rows.place(of: "</sheetData>", from: start) else { return }
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
