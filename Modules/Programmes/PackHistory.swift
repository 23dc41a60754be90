import Domain
import Quantities

/// Reads `history.csv` (published figures of earlier years), `plans.csv` (approved plans) and `amendments.csv` (targets that
/// later documents changed).
struct PackHistory {
    let problems: PackProblems
    let pack: ProgrammePack
    let regions: [Region]
    let measures: [Measure]

    /// Published figures by year, region and measure.
    func history() -> [Int: [RegionID: [MeasureID: Reading]]] {
        let file = "history.csv"
        guard let table = pack.files[file].map(PackTable.init) else { return [:] }
        var history: [Int: [RegionID: [MeasureID: Reading]]] = [:]
        let columns = table.columns.dropFirst(2)
        for column in columns where !measures.contains(where: { $0.id.rawValue == column }) {
            problems.add("列“\(column)”没有对应的指标", in: file, line: 1, advice: "请改正列名，或在 programme.yaml 中写出该指标")
        }
        for row in table.rows {
            guard let region = region(row, file) else { continue }
            guard let year = Int(row["period"]), (1_000...9_999).contains(year) else {
                problems.add("年份“\(row["period"])”看不懂", in: file, line: row.line, advice: "请写成 2022")
                continue
            }
            for measure in measures where columns.contains(measure.id.rawValue) && !row[measure.id.rawValue].isEmpty {
                history[year, default: [:]][region, default: [:]][measure.id] = reading(measure, row, file)
            }
        }
        return history
    }

    private func reading(_ measure: Measure, _ row: PackTable.Row, _ file: String) -> Reading? {
        let text = row[measure.id.rawValue]
        switch measure.kind {
        case .text: return .text(text)
        case .date: if let day = CalendarDate(text) { return .date(day) }
        case .count, .decimal: if let number = Rational(decimal: text) { return .number(number) }
        case .money: if let yuan = Rational(decimal: text) { return .number(yuan * Rational(100)) }
        }
        problems.add(
            "“\(text)”不能作为“\(measure.name)”",
            in: file,
            line: row.line,
            advice: "请填不带单位的数，金额以元计，日期如 2022-12-31"
        )
        return nil
    }

    /// Approved plans: `indicator,region,year,m01…m12`, cumulative shares of the target; region `*` for all.
    func plans(_ declared: Set<String>) -> [PlanCurve] {
        let file = "plans.csv"
        return (pack.files[file].map(PackTable.init)?.rows ?? []).compactMap { row in
            let months = (1...12).map { Rational(packText: row[$0 < 10 ? "m0\($0)" : "m\($0)"]) }
            guard declared.contains(row["indicator"]) else {
                problems.add("没有指标“\(row["indicator"])”", in: file, line: row.line, advice: "请改正名称")
                return nil
            }
            let region = row["region"] == "*" ? nil : region(row, file)
            if row["region"] != "*", region == nil { return nil }
            let plan = PlanCurve(
                indicator: IndicatorID(row["indicator"]),
                region: region,
                year: Int(row["year"]) ?? 0,
                months: months.compactMap(\.self)
            )
            if plan == nil || Int(row["year"]) == nil {
                problems.add(
                    "计划要有年份和十二个月的累计比例，只增不减，十二月为100%",
                    in: file,
                    line: row.line,
                    advice: "请写成 year,m01,…,m12，如 0%,10%,…,100%"
                )
            }
            return plan
        }
    }

    /// Changes of targets: `effective,document,subject,region,target`.
    func amendments(_ subjects: Set<TargetSubject>) -> [TargetChange] {
        let file = "amendments.csv"
        return (pack.files[file].map(PackTable.init)?.rows ?? []).compactMap { row in
            guard let day = CalendarDate(row["effective"]), !row["document"].isEmpty else {
                problems.add("目标调整要写明生效日期和文号", in: file, line: row.line, advice: "请写成 2023-07-01 和调整文件的文号")
                return nil
            }
            guard subjects.contains(row["subject"]) else {
                problems.add("没有目标“\(row["subject"])”", in: file, line: row.line, advice: "请写 targets.csv 的列名或指标的标识")
                return nil
            }
            guard let region = region(row, file) else { return nil }
            let isGone = ["—", "-", "/"].contains(row["target"])
            guard isGone || Rational(packText: row["target"]) != nil else {
                problems.add("目标“\(row["target"])”看不懂", in: file, line: row.line, advice: "请填数、百分数或“—”")
                return nil
            }
            let number = Rational(packText: row["target"])
            return TargetChange(
                effective: day,
                document: row["document"],
                subject: row["subject"],
                region: regions.first { $0.id == region }.map(\.id),
                cell: number.map { .number($0, parts: []) } ?? .noSuchTask
            )
        }
    }

    private func region(_ row: PackTable.Row, _ file: String) -> RegionID? {
        if let found = regions.first(where: { $0.id.rawValue == row["region"] }) { return found.id }
        problems.add("没有单位“\(row["region"])”", in: file, line: row.line, advice: "请先在 regions.csv 中写出该单位，或改正代码")
        return nil
    }
}
