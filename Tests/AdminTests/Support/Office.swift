import Foundation
import Postgres
import PostgresTestKit
import Testing

/// An office for one test: an empty folder to work in, and a database of its own, set up by `admin setup`.
struct Office {
    let folder: URL
    /// The address of the database, as libpq takes it.
    let database: String
    /// Environment variables beside the few that every program gets.
    var environment: [String: String] = [:]

    static let june = ["--programme", "nanyang-2023", "--period", "2023-06"]
    /// What `batch month` writes for `nanyang-2023`: six reports for everybody and a workbook for each of 17 units.
    static let monthlyFiles = 23
    static let caseOne = "01_市级月报_GB18030_两级表头.csv"
    static let caseEight = "08_异常数据_UTF8BOM.csv"

    /// Hands over an office whose database `admin setup` has made.
    static func with<Result>(_ body: (Office) async throws -> Result) async throws -> Result {
        try await with(database: ready, body)
    }

    /// Hands over an office whose database has nothing in it.
    static func withEmptyDatabase<Result>(_ body: (Office) async throws -> Result) async throws -> Result {
        try await with(database: .empty, body)
    }

    private static let turns = Turns(4)

    /// Hands over an office without a database.
    static func withoutDatabase<Result>(_ body: (Office) async throws -> Result) async throws -> Result {
        let folder = FileManager.default.temporaryDirectory.appending(path: "台账测试-\(UUID().uuidString.prefix(8))")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let office = Office(folder: folder, database: "host=/nowhere dbname=nothing")
        defer { try? FileManager.default.removeItem(at: folder) }
        return try await turns.inTurn { try await body(office) }
    }

    private static func with<Result>(
        database: Template,
        _ body: (Office) async throws -> Result
    ) async throws -> Result {
        try await withoutDatabase { empty in
            try await TestDatabase.with(database) { settings in
                try await body(Office(folder: empty.folder, database: settings.description))
            }
        }
    }

    private static let ready = Template(key: "made by admin setup") { settings in
        let office = Office(folder: FileManager.default.temporaryDirectory, database: settings.description)
        try await office.admin("setup").expectSuccess()
    }

    // MARK: - Running programs

    func command(_ program: String, _ arguments: [String]) throws -> Command {
        var environment = [
            "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin", "HOME": folder.path,
            "LC_ALL": "C.UTF-8", "TAIZHANG_DATABASE_URL": database,
        ]
        environment.merge(self.environment) { _, new in new }
        let executable = program.hasPrefix("/") ? program : try Programs.path(program)
        return Command(executable: executable, arguments: arguments, environment: environment, folder: folder)
    }

    func admin(_ arguments: String...) async throws -> Answer { try await command("admin", arguments).run() }

    func admin(_ arguments: [String]) async throws -> Answer { try await command("admin", arguments).run() }

    func batch(_ arguments: String...) async throws -> Answer { try await command("batch", arguments).run() }

    /// Runs statements, as an administrator would behind the program's back.
    @discardableResult
    func psql(_ script: String, _ options: String...) async throws -> Answer {
        let fixed = ["-XAtq", "-v", "ON_ERROR_STOP=1", "-d", database]
        var psql = try command("/usr/bin/psql", fixed + options)
        psql.input = script
        return try await psql.run()
    }

    // MARK: - Files

    /// A file of the fixtures, copied into the folder.
    func fixture(_ name: String) throws -> String {
        let copy = folder.appending(path: name)
        if !FileManager.default.fileExists(atPath: copy.path) {
            try FileManager.default.copyItem(at: try Programs.fixture(name), to: copy)
        }
        return name
    }

    /// A new file in the folder.
    @discardableResult
    func write(_ text: String, to name: String) throws -> String {
        try Data(text.utf8).write(to: folder.appending(path: name))
        return name
    }

    /// Imports a text as somebody's monthly report of June.
    func importMonthly(_ text: String, as name: String) async throws -> Answer {
        try await admin(["import", try write(text, to: name)] + Self.june + ["--form", "monthly", "--yes"])
    }

    /// What lies in a folder of the office, hidden files included.
    func names(in name: String = ".") throws -> [String] {
        let path = folder.appending(path: name).path
        guard FileManager.default.fileExists(atPath: path) else { return [] }
        return try FileManager.default.contentsOfDirectory(atPath: path).sorted()
    }

    func words(of name: String) throws -> String { String(decoding: try bytes(of: name), as: UTF8.self) }

    func bytes(of name: String) throws -> Data { try Data(contentsOf: folder.appending(path: name)) }
}
