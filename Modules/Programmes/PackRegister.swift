import Domain
import Formulas
import Quantities

/// Reads `institutions.csv`: the register of institutions (机构名册), an entry a line. What changes in an institution is
/// another line with later days.
struct PackRegister {
    static let file = "institutions.csv"
    /// The columns that every register has; all others are attributes.
    static let columns = ["id", "name", "kind", "host", "managing", "from", "until"]

    let problems: PackProblems
    let regions: [Region]
    private let table: PackTable?

    init(problems: PackProblems, regions: [Region], text: String?) {
        self.problems = problems
        self.regions = regions
        table = text.map(PackTable.init)
    }

    /// The attributes of institutions, and what kind of value each is.
    var attributes: [String: FormulaType] {
        guard let table else { return [:] }
        let names = table.columns.filter { !Self.columns.contains($0) }
        return Dictionary(names.map { name in (name, Self.type(of: table.rows.map { $0[name] })) }) { first, _ in first
        }
    }

    func read() -> Register {
        guard let table else { return Register([]) }
        for column in Self.columns where !table.columns.contains(column) {
            problems.add(
                "缺少“\(column)”列",
                in: Self.file,
                line: 1,
                advice: "请写成 \(Self.columns.joined(separator: ","))，后面是机构的属性"
            )
        }
        let types = attributes
        let register = Register(table.rows.compactMap { institution($0, types) })
        if let (one, other) = register.contradiction {
            problems.add(
                "机构“\(one.name)”（\(one.id)）在同一天有两种说法（\(one.days)、\(other.days)）",
                in: Self.file,
                advice: "请改正 from、until，使前后相接而不重叠"
            )
        }
        return register
    }

    private func institution(_ row: PackTable.Row, _ types: [String: FormulaType]) -> Institution? {
        guard !row["id"].isEmpty, !row["name"].isEmpty, !row["kind"].isEmpty else {
            add("机构的编号、名称、类别要写全", row, "请补写 id、name、kind")
            return nil
        }
        guard !Self.isIdentityNumber(row["id"]) else {
            add("编号像身份证号，不能用", row, "请用机构编码或自编号；名册里不放身份证号")
            return nil
        }
        guard let host = region(row["host"]) else {
            add("没有单位“\(row["host"])”", row, "请写 regions.csv 里的单位")
            return nil
        }
        guard let managing = row["managing"].isEmpty ? host : region(row["managing"]) else {
            add("没有单位“\(row["managing"])”", row, "请写 regions.csv 里的单位，与所在县区相同的留空")
            return nil
        }
        for column in ["from", "until"] where !row[column].isEmpty && CalendarDate(row[column]) == nil {
            add("日期“\(row[column])”看不懂", row, "请写成 2023-01-01，没有的留空")
        }
        let pairs = types.compactMap { name, type in Self.value(row[name], type).map { (name, $0) } }
        return Institution(
            id: row["id"],
            name: row["name"],
            kind: row["kind"],
            host: host,
            managing: managing,
            from: CalendarDate(row["from"]),
            until: CalendarDate(row["until"]),
            attributes: Dictionary(pairs) { first, _ in first }
        )
    }

    private func region(_ key: String) -> RegionID? { regions.first { $0.id.rawValue == key }?.id }

    private func add(_ message: String, _ row: PackTable.Row, _ advice: String) {
        problems.add(message, in: Self.file, line: row.line, advice: advice)
    }

    /// Eighteen digits, the last of which may be an X.
    static func isIdentityNumber(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        return bytes.count == 18 && bytes.dropLast().allSatisfy { (0x30...0x39).contains($0) }
    }

    private static func type(of texts: [String]) -> FormulaType {
        let said = texts.filter { !$0.isEmpty }
        if said.allSatisfy({ truths[$0] != nil }) { return .boolean }
        if said.allSatisfy({ Rational(decimal: $0) != nil }) { return .number }
        return said.allSatisfy { CalendarDate($0) != nil } ? .date : .text
    }

    private static func value(_ text: String, _ type: FormulaType) -> FormulaValue? {
        if text.isEmpty { return nil }
        switch type {
        case .boolean: return truths[text].map(FormulaValue.boolean)
        case .number: return Rational(decimal: text).map(FormulaValue.number)
        case .date: return CalendarDate(text).map { .date(daysSince1970: $0.daysSince1970) }
        case .text: return .text(text)
        }
    }

    static let truths = ["是": true, "否": false, "true": true, "false": false, "有": true, "无": false]
}

extension Institution {
    /// The days for which an entry holds, in words.
    fileprivate var days: String { "\(from?.description ?? "最初")至\(until?.description ?? "现在")" }
}
