internal import Glibc

/// Keeps copies of strings alive for C structures that hold several at once; frees them when it goes away.
final class CStrings {
    private var kept: [UnsafeMutablePointer<CChar>] = []

    deinit {
        for string in kept { free(string) }
    }

    /// A zero-terminated copy; nil for an empty string, which the library takes as "not given".
    func keep(_ string: String) -> UnsafeMutablePointer<CChar>? {
        guard !string.isEmpty, let copy = strdup(string) else { return nil }
        kept.append(copy)
        return copy
    }
}
