/// Where the bytes of a file come from, piece by piece, so that a file of a gigabyte needs no gigabyte of memory.
public protocol ByteSource {
    /// Puts the next bytes into the buffer and returns how many; zero at the end. Throws when reading fails.
    mutating func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int
}

/// Bytes that lie in memory.
public struct MemoryBytes: ByteSource {
    private var rest: ArraySlice<UInt8>

    /// Gives these bytes.
    public init(_ bytes: [UInt8]) { rest = bytes[...] }

    /// The next bytes.
    public mutating func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
        let piece = rest.prefix(buffer.count)
        buffer.copyBytes(from: piece)
        rest = rest.dropFirst(piece.count)
        return piece.count
    }
}
