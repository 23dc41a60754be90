/// C strings side by side in one piece of memory, for libpq's `const char *const *`. `nil` becomes a null pointer.
struct CStringList {
    private var bytes: [CChar] = []
    private var offsets: [Int?] = []

    /// The texts must not contain NUL; whoever passes a user's text has to refuse it before.
    init(_ texts: [String?]) {
        offsets.reserveCapacity(texts.count)
        for text in texts {
            offsets.append(text == nil ? nil : bytes.count)
            guard let text else { continue }
            bytes.append(contentsOf: text.utf8.lazy.map { CChar(bitPattern: $0) })
            bytes.append(0)
        }
    }

    /// Lends the pointers, with a null pointer behind the last.
    func withPointers<Result>(_ body: (UnsafePointer<UnsafePointer<CChar>?>?) throws -> Result) rethrows -> Result {
        try bytes.withUnsafeBufferPointer { bytes in
            let pointers = offsets.map { offset in offset.flatMap { bytes.baseAddress?.advanced(by: $0) } } + [nil]
            return try pointers.withUnsafeBufferPointer { try body($0.baseAddress) }
        }
    }
}
