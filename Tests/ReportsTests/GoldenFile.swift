import Glibc

/// A text file beside the tests.
struct GoldenFile {
    let path: String

    init(_ name: String, beside source: String = #filePath) {
        let folder = source.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
        path = "\(folder)/Goldens/\(name).txt"
    }

    /// The lines; `nil` where there is no such file.
    var lines: [String]? {
        guard let file = fopen(path, "r") else { return nil }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes += buffer[..<count] }
        let text = String(decoding: bytes, as: UTF8.self)
        return text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
    }

    func write(_ lines: [String]) {
        guard let file = fopen(path, "w") else { return }
        defer { fclose(file) }
        let bytes = Array((lines.joined(separator: "\n") + "\n").utf8)
        _ = fwrite(bytes, 1, bytes.count, file)
    }
}
