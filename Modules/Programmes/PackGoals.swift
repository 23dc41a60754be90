import Domain
import Quantities

/// Puts the goals that stand with the indicators into the table of targets: one number for every region, or one for each
/// year. Kinds that need no number get the mark that the region takes part.
struct PackGoals {
    /// What a pack writes where the document gives no number.
    static let notGiven = "未给"

    let problems: PackProblems
    let root: PackNode
    let measures: [Measure]
    let regions: [Region]

    private(set) var cells: [TargetSubject: [RegionID: TargetCell]] = [:]
    private(set) var wholes: [TargetSubject: Rational] = [:]
    private(set) var changes: [TargetChange] = []

    init(problems: PackProblems, root: PackNode, measures: [Measure], regions: [Region]) {
        self.problems = problems
        self.root = root
        self.measures = measures
        self.regions = regions
        for node in root["indicators"]?.items ?? [] where node["target"] == nil { read(node) }
    }

    private mutating func read(_ node: PackNode) {
        let id = node["id"]?.text ?? ""
        let kind = node["kind"]?.text.flatMap(TargetKind.init(rawValue:)) ?? .count
        let isWhole = node["scope"]?.text == Indicator.Scope.whole.rawValue
        guard kind.hasGoal, node["goal"]?.text != Self.notGiven else {
            if let goal = node["goal"], !kind.hasGoal {
                problems.add("“\(kind.rawValue)”不用写 goal", at: goal, advice: "请删去这一行")
            }
            let part: Rational = kind == .prohibition ? .zero : .one
            set(id, part, for: isWhole)
            return
        }
        guard let goal = node["goal"] else {
            problems.add("缺少“goal”或“target”", at: node, advice: "请写目标数，如 goal: 85%；文件没有给数的写 goal: \(Self.notGiven)")
            return
        }
        let scale = scale(of: node, kind)
        guard !goal.pairs.isEmpty else {
            if let number = number(goal, kind) { set(id, number * scale, for: isWhole) }
            return
        }
        let years = goal.pairs.compactMap { key, value -> (Int, Rational)? in
            guard let year = Int(key), (1_000...9_999).contains(year) else {
                problems.add("“\(key)”不是年份", at: value, advice: "请写成 goal: { 2023: 85%, 2025: 90% }")
                return nil
            }
            return number(value, kind).map { (year, $0 * scale) }
        }
        step(id, years.sorted { $0.0 < $1.0 }, isWhole)
    }

    /// A number for a year counts from its first day until the next one does. Before the first there is none yet.
    private mutating func step(_ id: TargetSubject, _ years: [(Int, Rational)], _ isWhole: Bool) {
        for region in regions where !isWhole { cells[id, default: [:]][region.id] = .notIssued }
        for (year, number) in years {
            guard let day = CalendarDate(year: year, month: 1, day: 1) else { continue }
            let cell = TargetCell.number(number, parts: [])
            let changed: [RegionID?] = isWhole ? [nil] : regions.map(\.id)
            changes += changed.map {
                TargetChange(effective: day, document: "", subject: id, region: $0, cell: cell)
            }
        }
        if isWhole { for region in regions { cells[id, default: [:]][region.id] = .number(.one, parts: []) } }
    }

    private mutating func set(_ id: TargetSubject, _ number: Rational, for isWhole: Bool) {
        if isWhole { wholes[id] = number }
        for region in regions { cells[id, default: [:]][region.id] = .number(isWhole ? .one : number, parts: []) }
    }

    /// Yuan in the pack, fen in the computation.
    private func scale(of node: PackNode, _ kind: TargetKind) -> Rational {
        let isMoney = measures.contains { $0.kind == .money && $0.id.rawValue == node["numerator"]?.text }
        return kind == .amount && isMoney ? Rational(100) : .one
    }

    private func number(_ node: PackNode, _ kind: TargetKind) -> Rational? {
        guard let number = node.rational, number > .zero else {
            problems.add("目标“\(node.text ?? "")”不是大于0的数", at: node, advice: "请写数或百分数，如 16、85%")
            return nil
        }
        if kind == .ratio, number > .one {
            problems.add("比例的目标\(node.text ?? "")大于100%", at: node, advice: "请写成百分数，如 85%")
            return nil
        }
        if kind == .recurring, number.wholeNumber == nil {
            problems.add("次数“\(node.text ?? "")”不是整数", at: node, advice: "请写整数，如 goal: 2")
            return nil
        }
        return number
    }
}
