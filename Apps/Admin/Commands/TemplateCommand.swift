import ArgumentParser
import CommandLineKit
import CountyForms
import Domain
import Runtime

struct TemplateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "template",
        abstract: "写一份空白报表发给县区填：.xlsx 有下拉列表、填数规则和示例，.csv 用Excel、WPS都能打开。"
    )

    @Option(help: ArgumentHelp("方案，或一个没有安装的方案的文件夹。", valueName: "ID")) var programme: String
    @Option(help: ArgumentHelp("报表，如 monthly。", valueName: "报表")) var form: String
    @Option(help: ArgumentHelp("只给一个单位，写名称、编号或代码；默认全部单位。", valueName: "单位")) var region: String?
    @Option(help: ArgumentHelp("输出文件，扩展名 .xlsx 或 .csv 决定格式。", valueName: "文件")) var output: String

    func run() async throws {
        let programme = try PackedProgramme.load(programme)
        let form = try programme.asked(form)
        let regions = try region.map { [try programme.asked(region: $0)] }
        guard let blank = BlankForm(form, of: programme, regions: regions) else {
            throw Complaint(.wrongUsage, "报表“\(form.title)”没有可以填数的列", advice: "请换一个报表：\(programme.formList)")
        }
        switch output.lowercased().split(separator: ".").last {
        case "xlsx": try writeWorkbook(blank.workbook, to: output)
        case "csv": try OutputFile.write(blank.csv, to: output)
        default:
            throw Complaint(.wrongUsage, "看不出“\(output)”要写成什么格式", advice: "请用扩展名 .xlsx 或 .csv")
        }
        Console.say("空白报表：\(output)（\(blank.summary)）")
    }
}
