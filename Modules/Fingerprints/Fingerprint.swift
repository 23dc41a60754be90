/// The SHA-256 of some bytes: what names a received file, a migration or a printed workbook for ever.
///
/// The text form carries the name of its algorithm (`sha256:9f86…`), so that a later algorithm can stand beside it
/// without a change of any table.
public struct Fingerprint: Sendable, Hashable {
    /// The 32 bytes of the digest.
    public let bytes: [UInt8]

    /// Fingerprints bytes that lie in memory.
    public init(of bytes: UnsafeRawBufferPointer) {
        var stream = FingerprintStream()
        stream.append(bytes)
        self = stream.finish()
    }

    /// Fingerprints an array of bytes.
    public init(of bytes: [UInt8]) {
        self = bytes.withUnsafeBytes { Fingerprint(of: $0) }
    }

    /// Fingerprints the UTF-8 form of a text, exactly as it stands: no Unicode normalisation, no line-end folding.
    public init(of text: String) {
        var text = text
        self = text.withUTF8 { Fingerprint(of: UnsafeRawBufferPointer($0)) }
    }

    init(digest: [UInt8]) {
        bytes = digest
    }
}
