import Fingerprints

/// Bytes that are fingerprinted on their way.
final class HashedBytes: ByteSource {
    private var source: any ByteSource
    private var stream = FingerprintStream()

    init(_ source: any ByteSource) { self.source = source }

    func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
        let count = try source.read(into: buffer)
        stream.append(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
        return count
    }

    /// Reads what is left and returns the fingerprint of everything.
    func finish() throws -> Fingerprint {
        var piece = [UInt8](repeating: 0, count: 1 << 16)
        while try piece.withUnsafeMutableBytes({ try read(into: $0) }) > 0 {}
        var finished = FingerprintStream()
        swap(&finished, &stream)
        return finished.finish()
    }
}
