import Glibc

/// UTF-8 that is checked and otherwise left alone.
struct UTF8Transcoder: Transcoder {
    func transcode(
        _ input: UnsafeBufferPointer<UInt8>,
        isLast: Bool,
        into output: UnsafeMutablePointer<UInt8>
    ) -> (used: Int, written: Int) {
        guard let base = input.baseAddress else { return (0, 0) }
        var used = 0
        var written = 0
        while used < input.count {
            let valid = UTF8Check.validLength(of: UnsafeBufferPointer(rebasing: input[used...]))
            memcpy(output + written, base + used, valid)
            used += valid
            written += valid
            guard used < input.count else { break }
            let rest = UnsafeBufferPointer(rebasing: input[used...])
            if !isLast, UTF8Check.isUnfinished(rest) { break }
            putReplacement(output, at: written)
            written += 3
            used += UTF8Check.brokenLength(of: rest)
        }
        return (used, written)
    }
}

/// ASCII so far, which every encoding contains: the first other bytes show which it is.
struct UndecidedTranscoder: Transcoder {
    private let legacy: GB18030Transcoder
    private var decided: (any Transcoder)?

    init(legacy: GB18030Transcoder) { self.legacy = legacy }

    mutating func transcode(
        _ input: UnsafeBufferPointer<UInt8>,
        isLast: Bool,
        into output: UnsafeMutablePointer<UInt8>
    ) -> (used: Int, written: Int) {
        if decided == nil, input.contains(where: { $0 >= 0x80 }) {
            let valid = UTF8Check.validLength(of: input)
            let isUTF8 = valid == input.count || UTF8Check.isUnfinished(UnsafeBufferPointer(rebasing: input[valid...]))
            decided = isUTF8 ? UTF8Transcoder() : legacy
        }
        guard var transcoder = decided else {
            return UTF8Transcoder().transcode(input, isLast: isLast, into: output)
        }
        defer { decided = transcoder }
        return transcoder.transcode(input, isLast: isLast, into: output)
    }
}
