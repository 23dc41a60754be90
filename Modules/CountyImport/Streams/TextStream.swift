/// The text of a file that is too large to be held, in UTF-8: a window that moves along. Holds two megabytes, whatever
/// the file's size, because `RecordScanner` refuses a record that would not fit.
final class TextStream {
    private var source: any ByteSource
    private var transcoder: any Transcoder
    private var raw: [UInt8]
    private var rawCount: Int
    private let window = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    private var filled = 0
    private var sourceHasEnded = false
    /// Whether the window reaches to the end of the file.
    private var isComplete = false
    /// The first byte that has not been used.
    private var position = 0

    private static let pieceBytes = 1 << 17
    /// A record in progress, what came with its last piece, and one more piece grown threefold.
    private static let capacity = RecordLimits.recordBytes + 6 * (pieceBytes + 8)

    /// A stream of what `head` begins, which was read as `beginning`, and `source` continues. Refuses where the C library
    /// came without the table of the encoding.
    init(_ head: FileHead, _ source: any ByteSource, continuing beginning: DecodedText) throws(FileRefused) {
        let encoding = beginning.encoding
        self.source = PrefixedBytes(head: head.bytes[encoding.markBytes(in: head.bytes)...], rest: source)
        transcoder = try encoding.transcoder(isASCII: !beginning.utf8.contains { $0 >= 0x80 })
        raw = [UInt8](repeating: 0, count: Self.pieceBytes + 8)
        rawCount = 0
    }

    deinit { window.deallocate() }

    /// The window; what lies before `position` has been used.
    private var text: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: window, count: filled) }

    /// Hands out every record, with the text that its cells stand in, until `body` returns `false`. Refuses what
    /// `RecordScanner` refuses; throws what the source and `body` throw.
    func forEachRecord(
        _ dialect: Dialect,
        _ body: (borrowing RecordScanner, UnsafeBufferPointer<UInt8>) throws -> Bool
    ) throws {
        var scanner = RecordScanner(dialect)
        while true {
            switch try scanner.scan(text, from: position, isComplete: isComplete) {
            case .needsMore: try fill()
            case .finished: return
            case .record(let end):
                guard try body(scanner, text) else { return }
                position = end
            }
        }
    }

    /// Moves the window on and fills it with more text.
    private func fill() throws {
        guard !isComplete else { return }
        if position > 0 {
            window.update(from: window + position, count: filled - position)
            filled -= position
            position = 0
        }
        let before = filled
        while !isComplete && filled == before { try takePiece() }
    }

    private func takePiece() throws {
        if !sourceHasEnded {
            let start = rawCount
            let count = try raw.withUnsafeMutableBytes {
                try source.read(into: UnsafeMutableRawBufferPointer(rebasing: $0[start...]))
            }
            rawCount += count
            sourceHasEnded = count == 0
        }
        let (used, written) = raw.withUnsafeBufferPointer { bytes in
            transcoder.transcode(
                UnsafeBufferPointer(rebasing: bytes[..<rawCount]),
                isLast: sourceHasEnded,
                into: window + filled
            )
        }
        filled += written
        raw.withUnsafeMutableBufferPointer { bytes in
            for index in used..<rawCount { bytes[index - used] = bytes[index] }
        }
        rawCount -= used
        isComplete = sourceHasEnded && rawCount == 0
    }
}

/// Bytes that were read ahead, and then the rest.
private struct PrefixedBytes: ByteSource {
    var head: ArraySlice<UInt8>
    var rest: any ByteSource

    mutating func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
        guard !head.isEmpty else { return try rest.read(into: buffer) }
        let piece = head.prefix(buffer.count)
        buffer.copyBytes(from: piece)
        head = head.dropFirst(piece.count)
        return piece.count
    }
}
