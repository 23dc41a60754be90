import CommandLineKit
public import Core
public import CountyImport
public import Domain

/// Receives files one after the other: each is read ahead, checked, compared and stored.
public struct FileReceiver: Sendable {
    /// Whether files are stored.
    public enum Manner: Sendable {
        /// Stores every file at once.
        case store
        /// Shows what would change and asks before each file.
        case ask
        /// Shows what would change and stores nothing.
        case dryRun
    }

    private let receive: ReceiveSubmission
    private let programme: Programme
    private let manner: Manner

    /// Receives files in one manner.
    public init(_ receive: ReceiveSubmission, _ programme: Programme, manner: Manner) {
        self.receive = receive
        self.programme = programme
        self.manner = manner
    }

    /// Receives the files of a list in their order, and hands each result over as soon as it is known. One of many that
    /// cannot be opened is refused, a single one throws `Complaint` (66). Throws whatever the store throws; what was
    /// stored before stands.
    public func callAsFunction(_ list: FileList, each: (FileResult, CountyFile) throws -> Void) async throws {
        list.skipped.forEach { Console.say($0) }
        let files = list.paths
        var ahead = ReadAhead(list, for: receive)
        var number = 0
        while let (file, reading) = try await ahead.next() {
            number += 1
            Console.progress("第\(number)/\(files.count)份：\(file.name)", of: files.count)
            try each(try await result(reading, of: file), file)
        }
    }

    private func result(_ reading: CountyReading, of file: CountyFile) async throws -> FileResult {
        let isDryRun = manner == .dryRun
        if manner == .store { return FileResult(try await receive.receive(reading, of: file), isDryRun: false) }
        let prepared = try await receive.prepare(reading, of: file)
        if prepared.awaitsConfirmation, !isDryRun { return try await confirmed(prepared, of: file) }
        guard prepared.state == .waiting, !isDryRun else {
            if !isDryRun { try await receive.justify(prepared) }
            return FileResult(prepared, isDryRun: isDryRun)
        }
        Console.say(FileResult(prepared, isDryRun: true).report(programme))
        guard try Console.confirm("以上内容是否入库？") else { return FileResult(prepared, isDryRun: false) }
        return FileResult(try await receive.store(prepared), isDryRun: false)
    }

    /// Shows everything that a person has to compare with the document, and stores it when the person says that all of it
    /// is right.
    private func confirmed(_ prepared: PreparedSubmission, of file: CountyFile) async throws -> FileResult {
        Console.say(FileResult(prepared, isDryRun: true).report(programme))
        let advice = "请对照原文件核对以上各条，无误后加 --confirm"
        guard try Console.confirm("以上各条是否已逐项核对无误、可以入库？", advice: advice) else {
            return FileResult(prepared, isDryRun: false)
        }
        return FileResult(try await receive.confirmed.receive(prepared.reading, of: file), isDryRun: false)
    }
}
