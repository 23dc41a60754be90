import Glibc

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

/// An open file, which is closed with its last owner.
public final class FileBytes: ByteSource {
    private let descriptor: Int32

    /// Opens a file for reading; `nil` where that fails, and `errno` says why.
    public init?(path: String) {
        descriptor = open(path, O_RDONLY | O_CLOEXEC)
        if descriptor < 0 { return nil }
    }

    deinit { close(descriptor) }

    /// The next bytes. Throws `ReadFailure`.
    public func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
        while true {
            let count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
            if count >= 0 { return count }
            guard errno == EINTR else { throw ReadFailure(code: errno) }
        }
    }
}

/// Reading failed on the way, with the system's number for the reason.
public struct ReadFailure: Error, Hashable, Sendable {
    /// `errno`.
    public let code: Int32
}
