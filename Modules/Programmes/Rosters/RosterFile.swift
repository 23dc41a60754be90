public import Domain
import Formulas

/// A county's roster of institutions (花名册) as a plain table: one institution a row. What cannot be read is named with its
/// row; the rest stands.
public struct RosterFile: Sendable {
    /// A row that is left out, and why, in Chinese.
    public struct Refusal: Hashable, Sendable {
        /// The row below the header, from 1.
        public let row: Int
        /// What is wrong and what to do.
        public let message: String
    }

    /// The institutions of the roster.
    public private(set) var institutions: [Institution] = []
    /// What was left out.
    public private(set) var refusals: [Refusal] = []
    /// Headers that mean nothing here; their cells are not kept.
    public private(set) var unknownHeaders: [String] = []
    /// Why nothing at all could be read; `nil` where something could.
    public private(set) var trouble: String?

    /// Reads a roster of one kind of institution from comma-separated text with a header. `attributes` names further
    /// columns that are to be kept, by their header.
    public init(_ text: String, kind: String, programme: Programme, attributes: [String: String] = [:]) {
        let table = PackTable(text)
        let meanings = Self.meanings(of: table.columns, attributes)
        unknownHeaders = table.columns.filter { meanings[$0] == nil && !$0.isEmpty }
        guard meanings.values.contains(.name), meanings.values.contains(.host) else {
            trouble = "名册里要有“机构名称”和“县市区”两列；现有的列：\(table.columns.joined(separator: "、"))"
            return
        }
        let names = RegionNames(programme.regions)
        var seen: [String: Int] = [:]
        for (index, row) in table.rows.enumerated() where !row.cells.values.allSatisfy(\.isEmpty) {
            do throws(Wrong) {
                let institution = try Self.institution(row, meanings, kind, names)
                if let first = seen[institution.id] {
                    throw Wrong("编号“\(institution.id)”与第\(first)行相同，请核对是否重复")
                }
                seen[institution.id] = index + 1
                institutions.append(institution)
            } catch {
                refusals.append(Refusal(row: index + 1, message: error.message))
            }
        }
    }

    private struct Wrong: Error {
        let message: String
        init(_ message: String) { self.message = message }
    }

    /// What a column of a roster holds.
    private enum Meaning: Hashable {
        case id, name, host, managing, from, until
        case attribute(String)
    }

    private static let words: [(Meaning, [String])] = [
        (.id, ["机构编码", "机构代码", "编码", "编号", "登记号", "机构编号"]),
        (.name, ["机构名称", "名称", "村卫生室名称", "卫生院名称", "卫生室名称", "中心名称"]),
        (.host, ["县市区", "县区", "所在县区", "所在县市区", "县", "单位"]), (.managing, ["管理单位", "管理县区", "归口单位", "主管单位"]),
        (.from, ["启用日期", "设立日期", "起始日期"]), (.until, ["停用日期", "注销日期", "关闭日期"]),
        (.attribute("public"), ["产权", "产权性质", "是否公有产权", "公有产权", "是否公有"]),
        (.attribute("licensed"), ["执业许可证", "是否持证", "持证情况", "许可证"]),
        (.attribute("standard"), ["达标情况", "服务能力标准", "达到标准"]),
    ]

    private static func meanings(of headers: [String], _ attributes: [String: String]) -> [String: Meaning] {
        var meanings: [String: Meaning] = [:]
        for header in headers {
            let plain = HeaderText.comparable(header)
            if let name = attributes[header] {
                meanings[header] = .attribute(name)
            } else if let meaning = words.first(where: { $0.1.contains(plain) })?.0 {
                meanings[header] = meaning
            }
        }
        return meanings
    }

    private static func institution(
        _ row: PackTable.Row,
        _ meanings: [String: Meaning],
        _ kind: String,
        _ names: RegionNames
    ) throws(Wrong) -> Institution {
        func cell(_ meaning: Meaning) -> String {
            meanings.first { $0.value == meaning }.map { trimmed(row[$0.key]) } ?? ""
        }
        let name = cell(.name)
        guard !name.isEmpty else { throw Wrong("没有机构名称") }
        guard let host = names.region(named: cell(.host)) else { throw unknown(cell(.host), names) }
        let managing = cell(.managing)
        guard let manager = managing.isEmpty ? host : names.region(named: managing) else {
            throw unknown(managing, names)
        }
        let id = cell(.id)
        guard !PackRegister.isIdentityNumber(id) else { throw Wrong("编号像身份证号，名册里不放身份证号") }
        var attributes: [String: FormulaValue] = [:]
        for case (let header, .attribute(let attribute)) in meanings {
            if let value = value(HeaderText.plain(row[header])) { attributes[attribute] = value }
        }
        return Institution(
            id: id.isEmpty ? "\(host)/\(name)" : id,
            name: name,
            kind: kind,
            host: host,
            managing: manager,
            from: try day(cell(.from)),
            until: try day(cell(.until)),
            attributes: attributes
        )
    }

    private static func trimmed(_ text: String) -> String {
        var text = text[...]
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }

    private static func unknown(_ name: String, _ names: RegionNames) -> Wrong {
        let near = names.suggestions(for: name)
        return Wrong("没有单位“\(name)”" + (near.isEmpty ? "" : "，可能是“\(near.joined(separator: "”“"))”，请改正"))
    }

    private static func day(_ text: String) throws(Wrong) -> CalendarDate? {
        if text.isEmpty { return nil }
        let marks = text.replacing("年", with: "-").replacing("月", with: "-").replacing("日", with: "")
        let parts = marks.split { "-./".contains($0) }.compactMap { Int($0) }
        guard parts.count == 3, let day = CalendarDate(year: parts[0], month: parts[1], day: parts[2]) else {
            throw Wrong("日期“\(text)”看不懂，请写成 2023-01-01")
        }
        return day
    }

    private static func value(_ text: String) -> FormulaValue? {
        switch text {
        case "", "—", "-", "/": nil
        case "是", "有", "公有", "公有产权", "集体", "已持证", "√": .boolean(true)
        case "否", "无", "私有", "个人", "民办", "未持证", "×": .boolean(false)
        default: .text(text)
        }
    }
}
