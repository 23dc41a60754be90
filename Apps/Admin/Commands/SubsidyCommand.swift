import ArgumentParser
import CommandLineKit
import CountyImport
import Domain
import Findings
import Indicators
import Programmes
import Quantities
import Receiving
import Runtime

struct SubsidyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "subsidy",
        abstract: "按名册和付款清单算补助：应补、下达、拨付、到账、覆盖率、到位率，缺谁；有疑问的列出，请人核实。",
        discussion: "标准取方案里单位金额类的指标（--indicator），按截止日当年的标准；方案没有标准的，用 --standard 给出，结果注明“示例标准”。"
    )

    @Argument(help: ArgumentHelp("付款清单，CSV或工作簿：机构编码、环节、日期、金额。", valueName: "文件")) var files: [String]
    @Option(help: ArgumentHelp("方案，或一个没有安装的方案的文件夹。", valueName: "ID")) var programme: String
    @Option(help: ArgumentHelp("机构类别，如 village-clinic。", valueName: "类别")) var kind = "village-clinic"
    @Option(help: ArgumentHelp("统计截止日。", valueName: "日期")) var on: CalendarDate
    @Option(help: ArgumentHelp("标准所在的指标，如 subsidy.clinics。", valueName: "指标")) var indicator: String?
    @Option(help: ArgumentHelp("示例标准，每个机构每年多少元。", valueName: "元")) var standard: String?
    @Option(help: ArgumentHelp("输出格式。", valueName: "格式")) var format = OutputFormat.table

    func run() async throws {
        let programme = try PackedProgramme.load(programme).inForce(on: on)
        guard !programme.register.institutions(ofKind: kind, on: on).isEmpty else {
            throw Complaint(.refused, "方案的名册里没有\(on)的“\(kind)”", advice: "请先用 admin programme roster 并入花名册")
        }
        let standard = try standard(in: programme)
        var payments: [Payment] = []
        var isPartial = false
        for file in files {
            let read = PaymentFile(try PlainText.of(file))
            if let trouble = read.trouble { throw Complaint(.refused, "\(file)：\(trouble)", advice: "请改正表头") }
            for refusal in read.refusals { Console.say("\(file) 第\(refusal.row)行：\(refusal.message)。") }
            isPartial = isPartial || !read.refusals.isEmpty
            payments += read.payments
        }
        let ledger = SubsidyLedger(programme, kind: kind, payments: payments, on: on, standard: standard)
        switch format {
        case .json: Console.print(try ledger.json(programme).text())
        case .table: Console.print(ledger.text(programme, isSample: self.standard != nil))
        }
        if isPartial { throw ExitCode.doneInPart }
    }

    private func standard(in programme: Programme) throws -> (RegionID) -> Money? {
        if let text = standard {
            guard let money = Rational(decimal: text).flatMap({ Money(yuan: $0) }), money.fen > 0 else {
                throw Complaint(.wrongUsage, "标准“\(text)”不是金额", advice: "请写元，如 --standard 4500")
            }
            return { _ in money }
        }
        let amounts = programme.everyIndicator.filter { $0.kind == .amount }
        guard let found = amounts.first(where: { $0.id.rawValue == indicator }) else {
            let known = amounts.map(\.id.rawValue).joined(separator: "、")
            throw Complaint(
                .wrongUsage,
                indicator.map { "没有单位金额类的指标“\($0)”" } ?? "没有说按什么标准",
                advice: known.isEmpty ? "请用 --standard 给出示例标准" : "请用 --indicator，可以用：\(known)；或用 --standard"
            )
        }
        return { programme.targets.cell(found.target, of: $0).number?.wholeNumber.map { Money(fen: $0) } }
    }
}
