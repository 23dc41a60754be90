public import ArgumentParser
import CommandLineKit
import Core
public import CountyImport
import Domain
import Runtime

/// How files are to be read, for the commands that read them.
struct ReadingArguments: ParsableArguments {
    @Argument(help: ArgumentHelp("文件，或装着文件的文件夹。", valueName: "文件"))
    var files: [String]

    @Option(help: ArgumentHelp("方案，或一个没有安装的方案的文件夹。", valueName: "ID"))
    var programme: String

    @Option(help: ArgumentHelp("报表，如 monthly；不写则由表头判断。", valueName: "报表"))
    var form: String?

    @Option(help: ArgumentHelp("期间，如 2023-06；不写则由标题和填报日期判断。", valueName: "期间"))
    var period: Period?

    @Option(help: ArgumentHelp("读工作簿的哪一张工作表，名称或序号；默认第一张可见的。", valueName: "名称|序号"))
    var sheet: String?

    @Option(help: ArgumentHelp("有错时退回多少：cell 只退错格，row 退整行，file 退整个文件。", valueName: "范围"))
    var refuse = ReadingOptions.Refusal.cell

    @OptionGroup var columns: MappedColumns

    /// The options for the reader. Refuses a form that the programme does not have, and a period of another year.
    func options(_ programme: Programme) throws -> ReadingOptions {
        if let form { _ = try programme.asked(form) }
        if let period, period.reportingYear != programme.year {
            throw Complaint(
                .wrongUsage,
                "\(period.chinese)不在“\(programme.title)”的\(programme.year)年度之内",
                advice: "请改用\(programme.year)年的期间，或选用相应年度的方案"
            )
        }
        var options = ReadingOptions(
            programme: programme,
            form: form.map { FormID($0) },
            period: period,
            refusal: refuse,
            sheet: sheet
        )
        options.mapped = try columns.headers(in: programme, form: form)
        return options
    }

    /// The programme without a database: a built-in one, or the folder of a pack.
    func packedProgramme() throws -> Programme { try PackedProgramme.load(programme) }
}

extension ReadingOptions.Refusal: ExpressibleByArgument {}
