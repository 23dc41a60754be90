import Core
import CountyImport

/// Reads files while the database stores those before them, in their order. A few at a time, so that a folder of large
/// files fits in memory.
struct ReadAhead {
    private var paths: ArraySlice<String>
    private let receive: ReceiveSubmission
    private var tasks: [Task<(CountyFile, CountyReading), any Error>] = []

    private static let width = 4

    init(_ paths: [String], for receive: ReceiveSubmission) {
        self.paths = paths[...]
        self.receive = receive
        while tasks.count < Self.width, beginNext() {}
    }

    /// The next file and what was read; `nil` behind the last. Throws `Complaint` where a file cannot be opened.
    mutating func next() async throws -> (file: CountyFile, reading: CountyReading)? {
        guard !tasks.isEmpty else { return nil }
        let result = try await tasks.removeFirst().value
        _ = beginNext()
        return result
    }

    /// Begins to read the next file; `false` when all have been begun.
    private mutating func beginNext() -> Bool {
        guard let path = paths.popFirst() else { return false }
        tasks.append(
            Task { [receive] in
                let file = try InputFile.read(path)
                return (file, receive.read(file))
            }
        )
        return true
    }
}
