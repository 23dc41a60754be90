import ArgumentParser
import CommandLineKit
import Domain
import Programmes
import Runtime

extension ProgrammeCommand {
    struct Roster: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "把县区报来的机构花名册并入方案文件夹的名册（institutions.csv）：旧的记录不改，变化另起一条。",
            discussion: "并入以后再用 admin programme install 安装，成为方案新的一版。"
        )

        @Argument(help: ArgumentHelp("方案文件夹。", valueName: "文件夹")) var folder: String
        @Argument(help: ArgumentHelp("花名册，CSV或工作簿。", valueName: "文件")) var files: [String]
        @Option(help: ArgumentHelp("机构类别，如 village-clinic、township-hospital。", valueName: "类别")) var kind: String
        @Option(help: ArgumentHelp("从哪一天起是这样。", valueName: "日期")) var from: CalendarDate
        @Flag(help: "名册是全的：名册县区里没有列出的同类机构，算作已停用。") var complete = false
        @Option(
            name: .customLong("attribute"),
            help: ArgumentHelp("还要保留的列：表头=英文名，公式里用英文名；可以写多次。", valueName: "表头=名称")
        )
        var attributes: [String] = []

        func run() async throws {
            let pack = try ProgrammePack(folder: folder)
            guard let programme = pack.read().programme else {
                throw Complaint(.refused, "方案有错误，名册没有并入", advice: "请先运行 admin programme check \(folder)")
            }
            var register = programme.register
            var hasRefusals = false
            for file in files {
                let roster = RosterFile(try PlainText.of(file), kind: kind, programme: programme, attributes: try named)
                if let trouble = roster.trouble {
                    throw Complaint(.refused, "\(file)：\(trouble)", advice: "请改正表头，或用 --attribute")
                }
                for refusal in roster.refusals { Console.say("\(file) 第\(refusal.row)行：\(refusal.message)。") }
                hasRefusals = hasRefusals || !roster.refusals.isEmpty
                let merge = RosterMerge(register, with: roster.institutions, from: from, isComplete: complete)
                register = merge.register
                let ignored =
                    roster.unknownHeaders.isEmpty ? "" : "；没有用的列：\(roster.unknownHeaders.joined(separator: "、"))"
                Console.print(
                    "\(file)：新增\(merge.new)、变化\(merge.changed)、相同\(merge.unchanged)、停用\(merge.closed)，"
                        + "退\(roster.refusals.count)行\(ignored)"
                )
            }
            var changed = pack.files
            changed["institutions.csv"] = register.packText
            let problems = ProgrammePack(files: changed).read(isThorough: true).problems
            if let first = problems.first {
                throw Complaint(.refused, "并入后的名册有错误：\(first.message)", advice: first.advice)
            }
            try OutputFile.write(Array(register.packText.utf8), to: "\(folder)/institutions.csv")
            if hasRefusals { throw ExitCode.doneInPart }
        }

        private var named: [String: String] {
            get throws {
                try attributes.reduce(into: [:]) { names, text in
                    let parts = text.split(separator: "=").map(String.init)
                    guard parts.count == 2 else {
                        throw Complaint(.wrongUsage, "“\(text)”看不懂", advice: "请写成 --attribute 床位数=beds")
                    }
                    names[parts[0]] = parts[1]
                }
            }
        }
    }
}
