import CCrypto

/// A fingerprint in the making, for bytes that arrive piece by piece.
///
/// Owns an OpenSSL digest context, therefore it cannot be copied; `finish()` uses it up.
public struct FingerprintStream: ~Copyable {
    private let context: OpaquePointer

    /// Begins with no bytes.
    public init() {
        // Creating a SHA-256 context fails only when memory is exhausted or OpenSSL is installed without its default
        // provider. Neither leaves anything to fall back on, so both stop the program as Swift's own allocator would.
        guard let context = EVP_MD_CTX_new(), EVP_DigestInit_ex(context, EVP_sha256(), nil) == 1 else {
            preconditionFailure("OpenSSL offers no SHA-256")
        }
        self.context = context
    }

    deinit {
        EVP_MD_CTX_free(context)
    }

    /// Appends bytes that lie in memory.
    public mutating func append(_ bytes: UnsafeRawBufferPointer) {
        let accepted = EVP_DigestUpdate(context, bytes.baseAddress, bytes.count)
        precondition(accepted == 1, "OpenSSL refused to continue a SHA-256")
    }

    /// Appends an array of bytes.
    public mutating func append(_ bytes: [UInt8]) {
        bytes.withUnsafeBytes { append($0) }
    }

    /// Ends the stream and returns the fingerprint of everything appended.
    public consuming func finish() -> Fingerprint {
        let digest = [UInt8](unsafeUninitializedCapacity: Int(EVP_MAX_MD_SIZE)) { buffer, count in
            var length: UInt32 = 0
            let finished = EVP_DigestFinal_ex(context, buffer.baseAddress, &length)
            precondition(finished == 1, "OpenSSL could not end a SHA-256")
            count = Int(length)
        }
        return Fingerprint(digest: digest)
    }
}
