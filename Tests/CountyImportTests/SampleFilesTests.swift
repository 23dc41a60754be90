import CountyImport
import Domain
import Findings
import Foundation
import ProgramTestKit
import Quantities
import Testing

/// The files that are shipped as examples, held against the table of what they were made to say.
@Suite("The sample files")
struct SampleFilesTests {
    static let months = (1...6).map { "2023-0\($0)" }
    /// The one file that says something wrong on purpose; its correction stands in the next folder.
    static let misreported = "2023-03/邓州市2023年3月进度表.csv"

    @Test("Every file of a month is accepted and says what was meant", arguments: months)
    func month(_ month: String) throws {
        let meant = try Samples.meant(in: month)
        var read: Set<Said> = []
        for path in try Samples.files(of: month) {
            let reading = Nanyang.read(try Samples.file(path))
            #expect(reading.decision == .accept, "\(path): \(reading.findings.map(\.message))")
            #expect(reading.period == Period(month), "\(path)")
            #expect(reading.form == FormID("monthly"), "\(path)")
            #expect(reading.rows.count == 1, "\(path)")
            let said = reading.said
            if path == Self.misreported {
                #expect(said.subtracting(meant).map(\.value) == ["1126"])
            } else {
                #expect(said.subtracting(meant) == [], "\(path)")
                read.formUnion(said)
            }
        }
        #expect(read == meant)
    }

    @Test("Nothing is only nearly right: these and no other warnings")
    func warnings() throws {
        let warnings = try Self.months.flatMap { try Samples.files(of: $0) }.flatMap { path in
            Nanyang.read(try Samples.file(path)).findings.filter { $0.severity != .info }.map { "\(path): \($0.code)" }
        }
        #expect(
            warnings == [
                "2023-06/桐柏县6月统计表（盖章）.csv: exactly-on-target",
                "2023-06/职教园区2023年6月.csv: over-completion",
                "2023-06/镇平县6月民生实事进展（示例）.csv: stated-rate-differs",
            ]
        )
    }

    @Test("The program that makes them makes the same bytes again", .enabled(if: Samples.python != nil))
    func reproducible() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("samples-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let script = Samples.root.appendingPathComponent("Scripts/make-sample-files").path
        #expect(try SpawnedProgram.run(try #require(Samples.python), [script, folder.path]).0 == 0)
        let shipped = try Samples.everything(in: Samples.folder)
        let made = try Samples.everything(in: folder)
        #expect(made.keys.sorted() == shipped.keys.filter { $0 != "README.md" }.sorted())
        for (path, bytes) in made { #expect(bytes == shipped[path], "\(path)") }
    }
}

/// A figure of `figures.csv`, or one that was read; `—` is no such task.
struct Said: Hashable {
    let region: RegionID
    let measure: MeasureID
    let value: String
}

enum Samples {
    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    static let folder = root.appendingPathComponent("Docs/Examples/nanyang-2023")
    static let python = ["/usr/bin/python3", "/usr/local/bin/python3"].first {
        FileManager.default.isExecutableFile(atPath: $0)
    }

    /// The paths of a month's files, those of its correction and late folders included.
    static func files(of month: String) throws -> [String] {
        try everything(in: folder).keys.filter { $0.hasPrefix(month) }.sorted()
    }

    static func file(_ path: String) throws -> CountyFile {
        let bytes = try Data(contentsOf: folder.appendingPathComponent(path))
        return CountyFile(name: String(path.split(separator: "/").last ?? ""), bytes: Array(bytes))
    }

    static func meant(in month: String) throws -> Set<Said> {
        let text = try String(contentsOf: folder.appendingPathComponent("figures.csv"), encoding: .utf8)
        let rows = text.split(separator: "\n").dropFirst().map { $0.split(separator: ",").map(String.init) }
        let said = rows.filter { $0[0] == month }
            .map { Said(region: RegionID($0[1]), measure: MeasureID($0[3]), value: $0[4]) }
        return Set(said)
    }

    static func everything(in folder: URL) throws -> [String: Data] {
        var found: [String: Data] = [:]
        for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path) {
            let url = folder.appendingPathComponent(path)
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder), !isFolder.boolValue else {
                continue
            }
            found[path] = try Data(contentsOf: url)
        }
        return found
    }
}

extension CountyReading {
    fileprivate var said: Set<Said> {
        Set(
            rows.flatMap(\.figures).map { figure in
                let value = figure.reading == .noSuchTask ? "—" : figure.reading.number?.description ?? "?"
                return Said(region: figure.region, measure: figure.measure, value: value)
            }
        )
    }
}
