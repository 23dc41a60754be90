import ArgumentParser
import CommandLineKit
import Formulas
import Runtime

struct EvaluateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "evaluate",
        abstract: "算一个公式：先查语法、类型和名称，再精确计算，没有值的说明原因。",
        discussion: """
            公式怎样写，见 Docs/Formulas.md。名称的值用 --set 给出；没有写值的（--set 名称=）算作未报。
            公式以“-”开头时，可以在前面加“--”。

            例：admin evaluate --set done=331 --set total=414 'done / total >= 80 / 100'
            """
    )

    @Option(
        name: .customLong("set"),
        help: ArgumentHelp("一个名称的值：数、true、false、日期（2023-06-30）或文字；可以写多次。", valueName: "名称=值")
    )
    var assignments: [NamedValue] = []
    @Option(help: ArgumentHelp("输出格式。", valueName: "格式")) var format = OutputFormat.table
    @Argument(parsing: .allUnrecognized, help: ArgumentHelp("公式，含空格时用引号括起来。", valueName: "公式"))
    var expression: [String]

    func run() throws {
        let sources = expression.first == "--" ? Array(expression.dropFirst()) : expression
        guard let source = sources.first, sources.count == 1 else {
            let found = sources.joined(separator: "  ")
            throw Complaint(.wrongUsage, "要算的公式应当只有一个，这里有\(sources.count)个：\(found)", advice: "公式里有空格时，请用引号括起来")
        }
        let result = try formula(source).evaluate(in: NamedValues(values))
        switch format {
        case .json: Console.print(try result.json.text())
        case .table: Console.print(result.sentence)
        }
    }

    private func formula(_ source: String) throws -> Formula {
        let types = assignments.map { ($0.name, $0.value?.type) }
        do {
            return try Formula(source, names: FormulaNames(measures: Dictionary(types) { $1 }))
        } catch {
            throw Complaint(.refused, "公式\(error.sentence)", advice: "请改正公式；写法见 Docs/Formulas.md")
        }
    }

    private var values: [String: FormulaValue] {
        Dictionary(assignments.compactMap { item in item.value.map { (item.name, $0) } }) { $1 }
    }
}
