internal import Glibc

/// Compares files byte by byte.
enum FileComparison {
    /// Whether both files can be read and hold the same bytes.
    static func haveSameBytes(_ left: String, _ right: String) -> Bool {
        guard let first = fopen(left, "rb") else { return false }
        defer { fclose(first) }
        guard let second = fopen(right, "rb") else { return false }
        defer { fclose(second) }
        var firstBuffer = [UInt8](repeating: 0, count: 65_536)
        var secondBuffer = firstBuffer
        while true {
            let count = fread(&firstBuffer, 1, firstBuffer.count, first)
            guard fread(&secondBuffer, 1, secondBuffer.count, second) == count,
                firstBuffer[..<count] == secondBuffer[..<count]
            else { return false }
            if count == 0 { return ferror(first) == 0 && ferror(second) == 0 }
        }
    }

    /// Whether a file holds exactly these bytes.
    static func holds(_ path: String, _ bytes: [UInt8]) -> Bool {
        guard let stream = fopen(path, "rb") else { return false }
        defer { fclose(stream) }
        // One more than expected, so that a longer file is seen.
        var found = [UInt8](repeating: 0, count: bytes.count + 1)
        let count = fread(&found, 1, found.count, stream)
        return count == bytes.count && found[..<count].elementsEqual(bytes) && ferror(stream) == 0
    }
}
