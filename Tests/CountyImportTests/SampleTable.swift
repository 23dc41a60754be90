import Domain
import Glibc
import Quantities
import Testing

/// Numbers that look random and are the same in every run (SplitMix64).
struct Seeded: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var bits = state
        bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
        bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
        return bits ^ (bits >> 31)
    }
}

/// The encodings in which counties send files.
enum TestEncoding: String, CaseIterable {
    case utf8 = "UTF-8"
    case utf8WithMark = "UTF-8 BOM"
    case utf16LittleEndian = "UTF-16LE"
    case utf16BigEndian = "UTF-16BE"
    case gb18030 = "GB18030"

    var hashSeed: Int { Self.allCases.firstIndex(of: self) ?? 0 }

    func bytes(_ text: String) throws -> [UInt8] {
        switch self {
        case .utf8: Array(text.utf8)
        case .utf8WithMark: [0xEF, 0xBB, 0xBF] + Array(text.utf8)
        case .utf16LittleEndian: [0xFF, 0xFE] + text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
        case .utf16BigEndian: [0xFE, 0xFF] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8(truncatingIfNeeded: $0)] }
        case .gb18030: try Self.converted(Array(text.utf8))
        }
    }

    private static func converted(_ utf8: [UInt8]) throws -> [UInt8] {
        let converter = try #require(iconv_open("GB18030", "UTF-8"))
        defer { iconv_close(converter) }
        var input = utf8.map { CChar(bitPattern: $0) }
        var output = [CChar](repeating: 0, count: utf8.count * 2 + 4)
        let room = output.count
        let left = input.withUnsafeMutableBufferPointer { input in
            output.withUnsafeMutableBufferPointer { output in
                var (source, target) = (input.baseAddress, output.baseAddress)
                var (sourceLeft, targetLeft) = (input.count, room)
                iconv(converter, &source, &sourceLeft, &target, &targetLeft)
                return targetLeft
            }
        }
        return output.prefix(room - left).map { UInt8(bitPattern: $0) }
    }
}

/// A table of some regions with figures that are right, and remarks of any kind.
struct SampleTable {
    struct Row {
        let region: String
        let figures: [Rational]
        let note: String
    }

    let rows: [Row]

    /// Remarks between full-width commas have no other delimiter in them: that would be the first one to be tried.
    init(random: inout Seeded, isFullWidth: Bool = false) {
        let regions = Nanyang.programme.regions.filter { $0.kind != .zone }.shuffled(using: &random)
        let count = Int.random(in: 1...regions.count, using: &random)
        rows = regions.prefix(count).map { region in
            let figures = ["teams.trained", "staff.trained_online"].map { measure in
                let target = Nanyang.programme.targets.cell(measure, of: region.id).number?.wholeNumber ?? 1
                return Rational(Int(Int64.random(in: 0...Int64(target), using: &random)))
            }
            return Row(region: region.name, figures: figures, note: Self.note(&random, isFullWidth: isFullWidth))
        }
    }

    func horizontal(delimiter: String, random: inout Seeded) -> String {
        let order = [0, 1, 2, 3].shuffled(using: &random)
        let header = ["县市区", "线下培训团队累计(个)", "线上培训累计(名)", "备注"]
        let lines = rows.map { [$0.region] + $0.figures.map(\.exactText) + [$0.note] }
        let end = ["\n", "\r\n"].randomElement(using: &random) ?? "\n"
        return ([header] + lines).map { line in
            order.map { Self.quoted(line[$0], delimiter) }.joined(separator: delimiter)
        }.joined(separator: end) + end
    }

    func vertical(delimiter: String) -> String {
        let row = rows[0]
        let lines = [
            ["填报单位：\(row.region)", "", "", ""], ["指标名称", "代码", "计量单位", "累计数"], ["甲", "乙", "丙", "1"],
            ["线下培训家庭医生团队", "01", "个", row.figures[0].exactText], ["线上培训基层卫生技术人员", "02", "人", row.figures[1].exactText],
        ]
        return lines.map { $0.map { Self.quoted($0, delimiter) }.joined(separator: delimiter) }.joined(separator: "\n")
    }

    private static func quoted(_ cell: String, _ delimiter: String) -> String {
        let isPlain = !cell.contains(delimiter) && !cell.contains("\"") && !cell.contains("\n")
        return isPlain ? cell : "\"" + cell.replacing("\"", with: "\"\"") + "\""
    }

    private static func note(_ random: inout Seeded, isFullWidth: Bool) -> String {
        let marks: [Character] = [
            "甲", "镇", "𠮷", "，", ",", ";", "\t", "\"", "\n", "'", "5", "a", "。", "：", "—", "㐀", "·",
        ]
        let length = Int.random(in: 0...8, using: &random)
        let middle = (0..<length).compactMap { _ in marks.randomElement(using: &random) }
            .filter { !isFullWidth || !",;\t".contains($0) }
        return length == 0 ? "" : "注" + String(middle) + "完"
    }
}
