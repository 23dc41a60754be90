import Domain
import Quantities

/// Reads `targets.csv`, `of-which.csv` and `bases.csv`, and checks what they say against each other.
struct PackTargets {
    let problems: PackProblems
    let pack: ProgrammePack
    let regions: [Region]
    /// The parts of hosts' targets that zones manage, by subject.
    private(set) var parts: [TargetSubject: [OfWhich]] = [:]

    init(problems: PackProblems, pack: ProgrammePack, regions: [Region]) {
        self.problems = problems
        self.pack = pack
        self.regions = regions
        parts = ofWhich()
    }

    /// The table of targets. `subjects` are the names that a column may have.
    func table(subjects: [TargetSubject], goals: PackGoals, amendments: [TargetChange]) -> TargetTable {
        let cells = goals.cells.merging(columns(subjects)) { own, _ in own }
        return TargetTable(cells, wholes: goals.wholes, changes: goals.changes + amendments)
    }

    private func columns(_ subjects: [TargetSubject]) -> [TargetSubject: [RegionID: TargetCell]] {
        guard let table = pack.files["targets.csv"].map(PackTable.init) else { return [:] }
        let rows = regionRows(of: table, "targets.csv")
        var cells: [TargetSubject: [RegionID: TargetCell]] = [:]
        for column in table.columns.dropFirst() {
            guard subjects.contains(column) else {
                problems.add(
                    "目标列“\(column)”没有对应的指标",
                    in: "targets.csv",
                    line: 1,
                    advice: "请在 programme.yaml 的 measures 或 indicators（target）中写出，或改正列名"
                )
                continue
            }
            for (region, row) in rows {
                cells[column, default: [:]][region] = cell(row, column, parts[column] ?? [], region)
            }
        }
        return cells
    }

    /// The numbers of `bases.csv` (基数).
    func bases(of measures: [Measure]) -> [MeasureID: [RegionID: Int]] {
        guard let table = pack.files["bases.csv"].map(PackTable.init) else { return [:] }
        let rows = regionRows(of: table, "bases.csv")
        var bases: [MeasureID: [RegionID: Int]] = [:]
        for column in table.columns.dropFirst() {
            if !measures.contains(where: { $0.id.rawValue == column }) {
                problems.add("基数列“\(column)”没有对应的指标", in: "bases.csv", line: 1, advice: "请改正列名")
            }
            for (region, row) in rows where !row[column].isEmpty {
                guard let count = Int(row[column]), count >= 0 else {
                    problems.add("“\(row[column])”不是整数", in: "bases.csv", line: row.line, advice: "请填整数")
                    continue
                }
                bases[MeasureID(column), default: [:]][region] = count
            }
        }
        return bases
    }

    /// One line of `of-which.csv`.
    struct OfWhich {
        let host: RegionID
        let part: TargetPart
        let line: Int
    }

    private func ofWhich() -> [TargetSubject: [OfWhich]] {
        guard let table = pack.files["of-which.csv"].map(PackTable.init) else { return [:] }
        var parts: [TargetSubject: [OfWhich]] = [:]
        for row in table.rows {
            guard let host = region(row["host"], "of-which.csv", row.line),
                let zone = region(row["zone"], "of-which.csv", row.line)
            else { continue }
            guard let count = Rational(decimal: row["count"]) else {
                problems.add("“\(row["count"])”不是数", in: "of-which.csv", line: row.line, advice: "请填整数")
                continue
            }
            let part = OfWhich(host: host, part: TargetPart(zone: zone, count: count), line: row.line)
            parts[row["target"], default: []].append(part)
        }
        return parts
    }

    private func cell(_ row: PackTable.Row, _ column: String, _ ofWhich: [OfWhich], _ region: RegionID) -> TargetCell {
        let text = row[column]
        switch text {
        case "": return .notIssued
        case "—", "-", "/": return .noSuchTask
        case "其中":
            let counted = ofWhich.filter { $0.part.zone == region }.map(\.part.count)
            if counted.isEmpty {
                problems.add(
                    "“\(name(of: region))”填“其中”，但 of-which.csv 里没有它的\(column)",
                    in: "targets.csv",
                    line: row.line,
                    advice: "请在 of-which.csv 中写出计入哪个县区、多少"
                )
            }
            return .countedInHosts(counted.reduce(.zero, +))
        default: break
        }
        guard let number = Rational(packText: text) else {
            problems.add(
                "目标“\(text)”看不懂",
                in: "targets.csv",
                line: row.line,
                advice: "请填数、百分数、“—”（无此项任务）、“其中”（计入所在县区）或留空（尚未下达）"
            )
            return .notIssued
        }
        let parts = ofWhich.filter { $0.host == region }
        if let first = parts.first, parts.map(\.part.count).reduce(.zero, +) > number {
            problems.add(
                "“其中”合计大于“\(name(of: region))”的目标\(text)",
                in: "of-which.csv",
                line: first.line,
                advice: "请核对 targets.csv 与 of-which.csv"
            )
        }
        return .number(number, parts: parts.map(\.part))
    }

    /// The rows about regions that are known; every other row is a problem, once.
    private func regionRows(of table: PackTable, _ file: String) -> [(RegionID, PackTable.Row)] {
        table.rows.compactMap { row in region(row["region"], file, row.line).map { ($0, row) } }
    }

    /// The registered name of a region.
    private func name(of region: RegionID) -> String {
        regions.first { $0.id == region }?.name ?? region.rawValue
    }

    /// The region with this key; an unknown one is a problem.
    private func region(_ key: String, _ file: String, _ line: Int) -> RegionID? {
        if regions.contains(where: { $0.id.rawValue == key }) { return RegionID(key) }
        problems.add("没有单位“\(key)”", in: file, line: line, advice: "请先在 regions.csv 中写出该单位，或改正代码")
        return nil
    }
}
