import CountyImport
import Domain
import Findings
import Foundation
import Glibc
import Programmes
import Testing

/// Files too large to be held. What is said of them must be what is said of small ones.
@Suite("Large files")
struct LargeFileTests {
    private static let head = "统计日期,县市区编码,县市区,乡镇,村卫生室,任务,责任岗位,目标数,完成数,完成率,补助金额,备注\n"

    private static func row(_ number: Int) -> String {
        let note = number.isMultiple(of: 7) ? "\"第一季度\n第二季度\"" : "按时完成"
        return "2023-06-\(10 + number % 18),411302,宛城区,城关镇,第\(number)村卫生室,在线学习,村医,\(number % 90 + 9),\(number % 9),"
            + "\(number % 100).5,120.50,\(note)\n"
    }

    private static func reader() throws -> CountyReader {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let pack = try ProgrammePack(folder: root.appending(path: "Fixtures/Packs/county-reports").path)
        let programme = try #require(pack.read().programme)
        return CountyReader(ReadingOptions(programme: programme, period: Period("2023-06")))
    }

    /// Some faults, with the physical line on which each stands.
    private static func faulty(rows: Int) -> (text: String, places: Set<String>) {
        var text = head
        var line = 2
        var places: Set<String> = []
        for number in 0..<rows {
            var row = row(number)
            if number % 9_001 == 5 {
                row = row.replacing("宛城区", with: "南阳新区")
                places.insert("\(line) county")
            } else if number % 7_001 == 6 {
                row = row.replacing(",120.50,", with: ",同上,")
                places.insert("\(line) amount")
            }
            text += row
            line += row.utf8.count { $0 == 0x0A }
        }
        return (text, places)
    }

    @Test(
        "Every fault is found on its line, in every encoding, and nothing else",
        arguments: ["utf8", "gb18030", "utf16"]
    )
    func faults(encoding: String) throws {
        let (text, places) = Self.faulty(rows: 50_000)
        let bytes: [UInt8] =
            switch encoding {
            case "utf16": [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
            case "gb18030": try GB18030.encoded(text)
            default: Array(text.utf8)
            }
        let reading = try Self.reader().summarise(MemoryBytes(bytes), name: "大表.csv")
        let errors = reading.findings.filter { $0.severity == .error }
        #expect(Set(errors.map { "\($0.place.line ?? 0) \($0.field ?? "")" }) == places)
        #expect(errors.count == places.count)
        #expect(reading.decision == .partial)
    }

    @Test("A mobile number in a remark is noticed, however it is written")
    func personalNumbers() throws {
        let numbers = ["138 0000 0000", "13800000000", "１３８００００００００"]
        let text =
            Self.head + (0..<45_000).map { Self.row($0) }.joined()
            + numbers.map { Self.row(1).replacing("按时完成", with: "电话\($0)") }.joined()
        let reading = try Self.reader().summarise(MemoryBytes(Array(text.utf8)), name: "大表.csv")
        #expect(reading.findings.count { $0.code == .mobileNumber } == numbers.count)
        #expect(
            !reading.findings.contains { $0.message.contains("0000 0000") || $0.text?.contains("13800000000") ?? false }
        )
    }

    @Test("A small file says the same, whichever way it is read")
    func sameAsSmall() throws {
        let (text, places) = Self.faulty(rows: 200)
        let reader = try Self.reader()
        let file = CountyFile(name: "小表.csv", bytes: Array(text.utf8))
        let summary = try reader.summarise(MemoryBytes(file.bytes), name: file.name)
        let whole = reader.read(file)
        #expect(summary.findings == whole.findings && summary.fingerprint == whole.fingerprint)
        #expect(
            Set(whole.findings.filter { $0.severity == .error }.map { "\($0.place.line ?? 0) \($0.field ?? "")" })
                == places
        )
    }

    @Test("The table of a large file is the file, and text that turns to Chinese late is read rightly")
    func table() throws {
        let ascii = "a,b\n" + String(repeating: "1,2\n", count: 1_200_000)
        nonisolated(unsafe) var written: [UInt8] = []
        _ = try PlainTable(MemoryBytes(Array((ascii + "3,宛城区\n").utf8))) { written += $0 }
        #expect(String(decoding: written.suffix(12), as: UTF8.self) == "3,宛城区\n")
        written = []
        _ = try PlainTable(MemoryBytes(Array(ascii.utf8) + [0x33, 0x2C, 0xCD, 0xF0, 0xB3, 0xC7, 0xC7, 0xF8, 0x0A])) {
            written += $0
        }
        #expect(String(decoding: written.suffix(12), as: UTF8.self) == "3,宛城区\n")
    }
}

/// What Excel writes on a Chinese Windows.
enum GB18030 {
    static func encoded(_ text: String) throws -> [UInt8] {
        let converter = try #require(iconv_open("GB18030", "UTF-8"))
        defer { iconv_close(converter) }
        var input = Array(text.utf8).map { CChar(bitPattern: $0) }
        var output = [CChar](repeating: 0, count: input.count * 2)
        var (inputLeft, outputLeft) = (input.count, output.count)
        input.withUnsafeMutableBufferPointer { input in
            output.withUnsafeMutableBufferPointer { output in
                var (source, target) = (input.baseAddress, output.baseAddress)
                _ = iconv(converter, &source, &inputLeft, &target, &outputLeft)
            }
        }
        try #require(inputLeft == 0)
        return output.dropLast(outputLeft).map { UInt8(bitPattern: $0) }
    }
}
