import ArgumentParser
import CommandLineKit
import CountyForms
import Domain
import Runtime

extension ProgrammeCommand {
    struct Sample: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "写出一个方案某一期的示例报表，每个单位、每张报表一个文件，用来试用；都注明“示例”。"
        )

        @Argument(help: ArgumentHelp("方案，或一个没有安装的方案的文件夹。", valueName: "ID")) var programme: String
        @Option(help: ArgumentHelp("报告期，如 2023-06、2023Q2。", valueName: "期")) var period: Period
        @Option(help: ArgumentHelp("随机种子；同样的种子得到同样的文件。", valueName: "数")) var seed: UInt64 = 1
        @Option(help: ArgumentHelp("输出文件夹。", valueName: "文件夹")) var output: String

        func run() async throws {
            let programme = try PackedProgramme.load(programme)
            guard programme.years.contains(period.reportingYear),
                let reports = SampleReports(programme, period, seed: seed)
            else {
                let cadences = Set(programme.forms.filter { !$0.isTargetList }.map(\.cadence.chinese)).sorted()
                throw Complaint(
                    .wrongUsage,
                    "“\(programme.title)”没有\(period.chinese)的报表",
                    advice:
                        "请改用\(programme.years.lowerBound)—\(programme.years.upperBound)年按\(cadences.joined(separator: "、"))的期间"
                )
            }
            try OutputFolder.prepare(output)
            let files = reports.files
            for file in files { try OutputFile.write(Array(file.text.utf8), to: "\(output)/\(file.name)") }
            Console.say("示例报表：\(files.count)个文件，写在 \(output)")
        }
    }
}
