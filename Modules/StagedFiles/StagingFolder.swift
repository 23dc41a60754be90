internal import Glibc

/// A private hidden folder beside the destination in which a file grows until it may be seen.
///
/// It stands beside the destination, and not in a system folder, for three reasons: a rename is only atomic within one
/// file system; a full disk is met where it matters; and a folder made a moment ago is writable, so the library, whose
/// larger scratch files it holds, never falls through to `TMPDIR` or `/tmp`, which it would do without a word. The folder can
/// be read by its owner only and goes away with this value. Where the process was killed it stays, and the next one that
/// writes beside it clears it away: a lock, which dies with its process, tells a left-over from a folder in use.
public struct StagingFolder: ~Copyable {
    /// The folder.
    public let path: String
    /// Where to build the file.
    public var file: String { path + "/workbook" }

    private let destination: String
    private let parent: String
    private let lock: Int32

    /// Makes the folder.
    /// - Throws: ``StagingFailure`` when the folder of the destination is missing or may not be written to.
    public init(beside destination: String) throws(StagingFailure) {
        let slash = destination.lastIndex(of: "/")
        parent = slash.map { $0 == destination.startIndex ? "/" : String(destination[..<$0]) } ?? "."
        self.destination = destination
        LeftOvers(in: parent).clearAway()
        (path, lock) = try Self.make(in: parent)
    }

    /// Makes a folder and locks it; once more when somebody took it for a left-over in between.
    private static func make(in parent: String) throws(StagingFailure) -> (path: String, lock: Int32) {
        while true {
            var template = Array("\(parent)/\(LeftOvers.prefix)XXXXXX".utf8CString)
            guard mkdtemp(&template) != nil else { throw failure("mkdtemp") }
            let path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
            let lock = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
            // A file system without locks has no cleaner either, so a failure does no harm.
            if lock >= 0 { flock(lock, LOCK_EX) }
            var facts = stat()
            if lock >= 0, stat(path, &facts) == 0 { return (path, lock) }
            if lock >= 0 { Glibc.close(lock) }
            guard errno == ENOENT else { throw failure("open") }
        }
    }

    deinit {
        // After publishing, the file is gone from here and only the empty folder is left to remove.
        unlink(file)
        rmdir(path)
        Glibc.close(lock)
    }

    /// Writes the file and reads it back, because a disk may take bytes that it does not keep.
    /// - Throws: ``StagingFailure``; with the operation `compare` where the file does not hold what was written.
    public func fill(_ bytes: [UInt8]) throws(StagingFailure) {
        guard let stream = fopen(file, "wb") else { throw Self.failure("fopen") }
        let written = fwrite(bytes, 1, bytes.count, stream)
        let writeError = errno
        guard fclose(stream) == 0 else { throw Self.failure("fclose") }
        guard written == bytes.count else { throw StagingFailure(operation: "fwrite", systemError: writeError) }
        guard FileComparison.holds(file, bytes) else { throw StagingFailure(operation: "compare", systemError: EIO) }
    }

    /// Makes the file durable and visible under its name in one step. A file that holds the same bytes already is left
    /// as it is, with its time, so that a repeated run changes nothing.
    /// - Throws: ``StagingFailure``; the destination is then what it was before. Only when the very last step fails,
    ///   the sync of the folder, the new file stands already, sound but not yet proof against a power cut.
    public consuming func publish() throws(StagingFailure) {
        if FileComparison.haveSameBytes(file, destination) { return }
        try Self.sync(file, O_RDONLY)
        guard rename(file, destination) == 0 else { throw Self.failure("rename") }
        try Self.sync(parent, O_RDONLY | O_DIRECTORY)
    }

    private static func sync(_ path: String, _ flags: Int32) throws(StagingFailure) {
        let descriptor = open(path, flags | O_CLOEXEC)
        guard descriptor >= 0 else { throw failure("open") }
        let status = fsync(descriptor)
        let syncError = errno
        guard close(descriptor) == 0 else { throw failure("close") }
        guard status == 0 else { throw StagingFailure(operation: "fsync", systemError: syncError) }
    }

    private static func failure(_ operation: String) -> StagingFailure {
        StagingFailure(operation: operation, systemError: errno)
    }
}
