import Core
import CountyImport
import Runtime

/// Reads files while the database stores those before them, in their order. A few at a time, so that a folder of large
/// files fits in memory.
struct ReadAhead {
    private var paths: ArraySlice<String>
    private let list: FileList
    private let receive: ReceiveSubmission
    private var tasks: [Task<(CountyFile, CountyReading), any Error>] = []

    private static let width = 4

    init(_ list: FileList, for receive: ReceiveSubmission) {
        paths = list.paths[...]
        self.list = list
        self.receive = receive
        while tasks.count < Self.width, beginNext() {}
    }

    /// The next file and what was read; `nil` behind the last. Throws `Complaint` where the only file cannot be opened.
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
            Task { [receive, list] in
                do {
                    let file = try InputFile.read(path)
                    return (file, receive.read(file))
                } catch {
                    let reading = try list.reading(of: path, insteadOf: error)
                    return (CountyFile(name: InputFile.name(of: path), bytes: []), reading)
                }
            }
        )
        return true
    }
}
