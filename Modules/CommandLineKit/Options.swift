public import ArgumentParser
public import Core
public import Domain
import Glibc
public import Runtime

/// The options of every command that uses the database.
public struct DatabaseOptions: ParsableArguments {
    /// The address of the database.
    @Option(help: ArgumentHelp("数据库地址，如 postgresql://主机/库名；不写密码，默认用环境变量或内置数据库。", valueName: "URL"))
    public var database: String?

    /// The schema of the tables.
    @Option(help: ArgumentHelp("数据表所在的模式。", valueName: "名称"))
    public var schema = "taizhang"

    /// Who stands in for the login.
    @Option(name: .customLong("as"), help: ArgumentHelp("由谁操作，只用于内置数据库；与登录名一起记录。", valueName: "人员"))
    public var person: String?

    /// The options as they stand on the command line.
    public init() {}

    /// The settings that these options make.
    public func settings() throws -> RuntimeSettings {
        try RuntimeSettings(database: database, schema: schema, person: person)
    }

    /// Opens the database for a body of work.
    public func withServices<Result: Sendable>(_ body: (Services) async throws -> Result) async throws -> Result {
        try await Runtime.withServices(try settings(), progress: { Console.say($0) }, body)
    }
}

/// How a list is printed.
public enum OutputFormat: String, ExpressibleByArgument, CaseIterable, Sendable {
    /// For people.
    case table
    /// For scripts.
    case json
}

extension Period: ExpressibleByArgument {
    /// Reads an identifier such as `2023-06`.
    public init?(argument: String) { self.init(argument) }
}

extension CalendarDate: ExpressibleByArgument {
    /// Reads `2023-06-30`.
    public init?(argument: String) { self.init(argument) }
}

/// A programme and a period, as most commands take them.
public struct PeriodOptions: ParsableArguments {
    /// The programme.
    @Option(help: ArgumentHelp("方案，如 nanyang-2023。", valueName: "ID"))
    public var programme: String

    /// The period.
    @Option(help: ArgumentHelp("期间，如 2023-06、2023Q2、2023W05。", valueName: "期间"))
    public var period: Period

    /// The options as they stand on the command line.
    public init() {}

    /// The installed programme, in the version that judges the period.
    public func programme(_ services: Services) async throws -> Programme {
        try await LoadProgramme(services)(ProgrammeID(programme), judging: period)
    }
}
