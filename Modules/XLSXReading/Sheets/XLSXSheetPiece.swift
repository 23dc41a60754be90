/// A stretch of the rows of a sheet, cut out of it so that several can be read at the same time.
public struct XLSXSheetPiece: Sendable {
    /// The rows it speaks for, from zero; the last piece speaks for all that are left.
    public let rows: Range<Int>
    let part: String
    let strings: [String]
    /// The tags of the rows, whole.
    let bytes: [UInt8]

    /// Hands out its cells in reading order.
    /// - Throws: ``XLSXReadingError``, or what `body` throws.
    public func readCells(_ body: (XLSXCellBytes) throws -> Void) throws {
        var bytes = bytes
        try bytes.withUnsafeMutableBufferPointer { bytes in
            guard let cursor = PlainCursor(bytes, of: part) else { return }
            var reader = PlainRowsReader(cursor, strings: strings, after: rows.lowerBound - 1)
            try reader.readCells(body)
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
                    bytes: piece.bytes
                )
            )
        }
        try inflate(sheet.part) { bytes in
            if let piece = try cutter.take(bytes) { try handOut(piece) }
        }
        try handOut(cutter.finish())
        // A cell out there is one that no piece has.
        let reader = SheetTokenReader(part: sheet.part, strings: strings) { _ in
            throw XLSXReadingError(.invalidReference, part: sheet.part)
        }
        let frame = PartInspector(part: sheet.part, alongside: reader)
        let reading = try readTokens(of: sheet.part, depth: depth, with: frame) { feed in
            try cutter.frame.withUnsafeBytes(feed)
        }
        return try reading.ours.reader.details
    }
}
