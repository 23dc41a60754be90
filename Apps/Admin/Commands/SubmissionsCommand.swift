import ArgumentParser
import CommandLineKit
import Core
import Domain
import Findings
import Fingerprints
import Receiving
import Runtime

struct SubmissionsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "submissions",
        abstract: "收到的报表。",
        subcommands: [List.self, Show.self],
        defaultSubcommand: List.self
    )

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "列出收到的报表，新的在前。")
        @OptionGroup var database: DatabaseOptions
        @Option(help: ArgumentHelp("方案。", valueName: "ID")) var programme: String
        @Option(help: ArgumentHelp("只看某一期。", valueName: "期间")) var period: Period?
        @Option(help: ArgumentHelp("输出格式。", valueName: "格式")) var format = OutputFormat.table

        func run() async throws {
            try await database.withServices { services in
                let programme = try await LoadProgramme(services)(ProgrammeID(programme))
                let list = try await services.submissions.submissions(of: programme.id, in: period)
                guard format == .table else {
                    Console.print(try JSON.array(list.map { $0.json(programme) }).text())
                    return
                }
                var table = Table("回执", "期间", "报表", "文件", "数据", "收到", "迟报", "入库", "经手")
                for submission in list { table.add(submission.cells(programme)) }
                Console.print(table.isEmpty ? "还没有收到报表。" : table.text)
            }
        }
    }

    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "查看一份报表和当时发现的问题。")
        @OptionGroup var database: DatabaseOptions
        @Argument(help: ArgumentHelp("回执号。", valueName: "回执")) var receipt: Int
        @Option(help: ArgumentHelp("输出格式。", valueName: "格式")) var format = OutputFormat.table

        func run() async throws {
            try await database.withServices { services in
                guard let submission = try await services.submissions.submission(Receipt(receipt)) else {
                    throw Complaint(.wrongUsage, "没有回执\(receipt)号", advice: "请用 admin submissions list 查看")
                }
                let programme = try await LoadProgramme(services)(submission.programme)
                let findings = try await services.submissions.findings(of: submission.receipt)
                let targets = try await services.submissions.targets(of: submission.receipt)
                guard format == .table else {
                    guard case .object(var object) = submission.json(programme) else { return }
                    object["targets"] = .array(targets.map { $0.json(programme) })
                    object["findings"] = .array(findings.map(\.json))
                    Console.print(try JSON.object(object).text())
                    return
                }
                Console.print(submission.details(programme))
                if !targets.isEmpty { Console.print("已核对的目标：") }
                for line in targets.lines(programme) { Console.print("　· \(line)") }
                Console.print(FindingsReport.text(findings, programme))
            }
        }
    }
}

extension Submission {
    fileprivate func daysLate(_ programme: Programme) -> Int { programme.form(form).map(daysLate(by:)) ?? 0 }

    fileprivate func cells(_ programme: Programme) -> [String] {
        let late = daysLate(programme)
        return [
            "\(receipt)", period.id, form.rawValue, fileName, "\(figureCount)", receivedOn.description,
            late > 0 ? "\(late)天" : "", storedAt.chinese, storedBy,
        ]
    }

    fileprivate func details(_ programme: Programme) -> String {
        """
        回执\(receipt)号：\(fileName)
        \(programme.title)，\(programme.form(form)?.title ?? form.rawValue)，\(period.chinese)，统计截至\(asOf)
        填报单位：\(sender ?? "未写")；编码 \(encoding)；\(figureCount)个数据
        收到\(receivedOn)，入库\(storedAt.chinese)，经手：\(storedBy)；\(fingerprint)
        """
    }

    fileprivate func json(_ programme: Programme) -> JSON {
        [
            "receipt": .integer(receipt.number), "programme": .string(programme.id.rawValue),
            "form": .string(form.rawValue), "period": .string(period.id), "file": .string(fileName),
            "sha256": .string(fingerprint.hex), "encoding": .string(encoding), "asOf": .string(asOf.description),
            "sender": JSON(sender), "receivedOn": .string(receivedOn.description),
            "daysLate": .integer(daysLate(programme)), "storedAt": .string(storedAt.chinese),
            "storedBy": .string(storedBy), "state": .string(state.rawValue), "figures": .integer(figureCount),
        ]
    }
}
