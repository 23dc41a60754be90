import ArgumentParser
import CommandLineKit
import Core
import Domain
import Runtime

struct TraceCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "trace",
        abstract: "一个印出来的数从哪里来：公式、分子分母、文件、行列、填报单位、时间、摘要。"
    )

    @OptionGroup var options: PeriodOptions
    @OptionGroup var database: DatabaseOptions
    @Option(help: ArgumentHelp("单位，如 西峡县。", valueName: "单位")) var region: String
    @Option(help: ArgumentHelp("指标，写名称或标识，如 teams.completion。", valueName: "指标")) var indicator: String
    @Option(help: ArgumentHelp("输出格式。", valueName: "格式")) var format = OutputFormat.table

    func run() async throws {
        try await database.withServices { services in
            let programme = try await options.programme(services)
            let (region, indicator) = try found(in: programme)
            let trace = try await TraceFigure(services)(
                programme,
                options.period,
                region: region,
                indicator: indicator
            )
            let printing = TracePrinting(
                programme: programme,
                period: options.period,
                region: region,
                indicator: indicator,
                trace: trace
            )
            Console.print(format == .json ? try printing.json.text() : printing.report)
        }
    }

    private func found(in programme: Programme) throws -> (Region, Indicator) {
        let names = RegionNames(programme.regions)
        guard let id = names.region(named: region), let region = programme.region(id) else {
            let known = programme.regions.map(\.name).joined(separator: "、")
            let isWhole = region == programme.wholeName
            throw Complaint(
                .wrongUsage,
                isWhole ? "“\(region)”是各单位的合计，请逐个单位查" : "没有单位“\(region)”",
                advice: "可以用：\(known)"
            )
        }
        // A clerk knows the name that is printed.
        let named = programme.everyIndicator.first { [$0.name, $0.shortName].contains(indicator) }
        guard let indicator = programme.indicator(IndicatorID(indicator)) ?? named else {
            let known = programme.everyIndicator.map { "\($0.shortName)（\($0.id)）" }.joined(separator: "、")
            throw Complaint(.wrongUsage, "没有指标“\(indicator)”", advice: "可以用：\(known)")
        }
        return (region, indicator)
    }
}
