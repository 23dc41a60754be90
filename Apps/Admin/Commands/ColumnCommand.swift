import ArgumentParser
import CommandLineKit
import Core
import Domain
import Runtime

struct ColumnCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "column",
        abstract: "方案不认识的表头：按单位记住它们是哪一项指标。",
        discussion: "也可以在导入时用 --map 表头=指标 确认，入库后自动记住。方案认识的表头以方案为准。",
        subcommands: [List.self, Confirm.self, Forget.self],
        defaultSubcommand: List.self
    )

    /// Whose header it is, and in which form.
    struct Sender: ParsableArguments {
        @Option(help: ArgumentHelp("方案。", valueName: "ID")) var programme: String
        @Option(help: ArgumentHelp("报送的单位；全市的表写市名。", valueName: "单位")) var region: String
        @Option(help: ArgumentHelp("报表，如 monthly。", valueName: "报表")) var form: String

        func found(in programme: Programme) throws -> (region: Region, form: Form) {
            (try programme.asked(region: region, withAreas: true), try programme.asked(form))
        }
    }

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "列出记住的表头。")
        @OptionGroup var database: DatabaseOptions
        @Option(help: ArgumentHelp("方案。", valueName: "ID")) var programme: String
        @Option(help: ArgumentHelp("输出格式。", valueName: "格式")) var format = OutputFormat.table

        func run() async throws {
            try await database.withServices { services in
                let programme = try await LoadProgramme(services)(ProgrammeID(programme))
                let columns = try await services.columns.columns(of: programme.id)
                if format == .json {
                    Console.print(try JSON.array(columns.map { $0.json(programme) }).text())
                    return
                }
                var table = Table("单位", "报表", "表头", "指标", "确认", "时间")
                for column in columns { table.add(column.cells(programme)) }
                Console.print(table.isEmpty ? "没有记住的表头。" : table.text)
            }
        }
    }

    struct Confirm: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "确认一个表头是哪一项指标，以后照此读取。")
        @OptionGroup var sender: Sender
        @OptionGroup var database: DatabaseOptions
        @Argument(help: ArgumentHelp("表头，两级的写成 上级/下级。", valueName: "表头")) var header: String
        @Argument(help: ArgumentHelp("指标，名称或标识。", valueName: "指标")) var measure: String

        func run() async throws {
            try await database.withServices { services in
                let programme = try await LoadProgramme(services)(ProgrammeID(sender.programme))
                let (region, form) = try sender.found(in: programme)
                let measure = try programme.asked(measure: measure, for: header, in: [form])
                let column = RememberedColumn(region: region.id, form: form.id, header: header, measure: measure.id)
                try await services.columns.remember([column], of: programme.id, by: services.act)
                Console.print("已记住：\(region.name)“\(form.title)”的“\(header)”是“\(measure.name)”。")
            }
        }
    }

    struct Forget: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "不再记住一个表头；以前入库的数不变。")
        @OptionGroup var sender: Sender
        @OptionGroup var database: DatabaseOptions
        @Argument(help: ArgumentHelp("表头。", valueName: "表头")) var header: String

        func run() async throws {
            try await database.withServices { services in
                let programme = try await LoadProgramme(services)(ProgrammeID(sender.programme))
                let (region, form) = try sender.found(in: programme)
                let store = services.columns
                let isKnown = try await store.forget(
                    header,
                    of: region.id,
                    in: form.id,
                    of: programme.id,
                    by: services.act
                )
                guard isKnown else {
                    throw Complaint(
                        .wrongUsage,
                        "没有记住\(region.name)的表头“\(header)”",
                        advice: "请用 admin column list 查看"
                    )
                }
                Console.print("已忘记：\(region.name)的“\(header)”。")
            }
        }
    }
}

extension ConfirmedColumn {
    fileprivate func cells(_ programme: Programme) -> [String] {
        [
            programme.place(column.region)?.name ?? column.region.rawValue, column.form.rawValue, column.header,
            programme.measure(column.measure)?.name ?? column.measure.rawValue, act.actor, act.at.chinese,
        ]
    }

    fileprivate func json(_ programme: Programme) -> JSON {
        [
            "region": .string(programme.place(column.region)?.name ?? column.region.rawValue),
            "form": .string(column.form.rawValue), "header": .string(column.header),
            "measure": .string(column.measure.rawValue), "confirmedBy": .string(act.actor),
            "confirmedAt": .string(act.at.chinese),
        ]
    }
}
