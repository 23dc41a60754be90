import CountyImport
import Findings
import Testing

@Suite("Encodings")
struct EncodingTests {
    static let text = """
        截至2023年6月30日,,,,,
        县市区,线下培训团队累计(个),线上培训累计(名),已落实补助村卫生室(个),行政村卫生室总数(个),公有产权数(个)
        宛城区,5,612,300,663,540

        """

    @Test("UTF-8 with and without a mark")
    func utf8() {
        #expect(encoding(Array(Self.text.utf8)) == "UTF-8")
        #expect(encoding([0xEF, 0xBB, 0xBF] + Array(Self.text.utf8)) == "UTF-8 BOM")
    }

    @Test("UTF-16 in both orders, with and without a mark", arguments: [true, false], [true, false])
    func utf16(isBig: Bool, isMarked: Bool) {
        let text = isMarked ? "\u{FEFF}" + Self.text : Self.text
        let bytes = text.utf16.flatMap { unit in
            let pair = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
            return isBig ? pair : pair.reversed()
        }
        #expect(encoding(bytes) == (isBig ? "UTF-16BE" : "UTF-16LE"))
    }

    @Test("A GB18030 name of four bytes in a remark survives")
    func fourBytes() throws {
        // 县市区,线上培训累计,备注 / 宛城区,5, and U+20BB7 as 0x95 0x32 0xB2 0x35
        let bytes: [UInt8] =
            gbHeader + [0x0A] + gbWancheng + Array(",5,".utf8) + [0x95, 0x32, 0x82, 0x36] + [0x0A]
        let reading = Nanyang.read(CountyFile(name: "a.csv", bytes: bytes), period: "2023-06")
        #expect(reading.encoding == "GB18030")
        #expect(reading.rows.first?.values["note"] == "\u{20000}")
    }

    @Test("A broken byte refuses its own row and leaves the comma alone")
    func brokenByte() {
        let wolong: [UInt8] = [0xCE, 0xD4, 0xC1, 0xFA, 0xC7, 0xF8]
        let bytes = gbHeader + [0x0A] + gbWancheng + [0xB9] + Array(",5,\n".utf8) + wolong + Array(",6,\n".utf8)
        let reading = Nanyang.read(CountyFile(name: "a.csv", bytes: bytes), period: "2023-06")
        #expect(reading.decision == .partial)
        #expect(reading.rows.map(\.name) == ["卧龙区"])
        #expect(reading.findings.contains { $0.code == .damagedText && $0.place.cell == "A2" })
    }

    @Test(
        "What is no table is named for what it is",
        arguments: [
            ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A], "图片"), (Array("PK\u{3}\u{4}....[Content_Types].xml".utf8), ".xlsx"),
            ([0xD0, 0xCF, 0x11, 0xE0, 0xA1], ".xls"), (Array("%PDF-1.4".utf8), "PDF"),
            (Array("<html><table>".utf8), "HTML"), (Array("PK\u{3}\u{4}....readme".utf8), "ZIP"),
        ] as [([UInt8], String)]
    )
    func foreignFormats(bytes: [UInt8], word: String) {
        let reading = Nanyang.read(CountyFile(name: "月报.csv", bytes: bytes))
        #expect(reading.decision == .refuse)
        #expect(reading.findings.map(\.code) == [.notCSV])
        #expect(reading.findings.first?.message.contains(word) == true)
        #expect(reading.findings.first?.advice.contains("另存为") == true)
    }

    @Test("An empty file, blanks, NUL bytes and noise are refused, each with its reason")
    func refusals() {
        #expect(refusal([]) == .fileEmpty)
        #expect(refusal(Array(" \r\n\r\n".utf8)) == .fileEmpty)
        #expect(refusal(Array("县市区,\u{0}1\n宛城区,2\n".utf8)) == .nulBytes)
        #expect(refusal(Array("a,b\n1,2\n".utf8)) == .unfamiliarText)
        #expect(refusal(Array("锟斤拷锟斤拷,1\n".utf8)) == .textDestroyed)
        #expect(refusal(Array(String(repeating: "\u{FFFD}", count: 20).utf8)) == .textDestroyed)
    }

    private let gbHeader: [UInt8] =
        [0xCF, 0xD8, 0xCA, 0xD0, 0xC7, 0xF8, 0x2C]  // 县市区,
        + [0xCF, 0xDF, 0xC9, 0xCF, 0xC5, 0xE0, 0xD1, 0xB5, 0xC0, 0xDB, 0xBC, 0xC6, 0x2C]  // 线上培训累计,
        + [0xB1, 0xB8, 0xD7, 0xA2]  // 备注
    private let gbWancheng: [UInt8] = [0xCD, 0xF0, 0xB3, 0xC7, 0xC7, 0xF8]

    private func encoding(_ bytes: [UInt8]) -> String? {
        let reading = Nanyang.read(CountyFile(name: "a.csv", bytes: bytes))
        #expect(reading.decision == .accept)
        #expect(reading.rows.first?.figures.count == 5)
        return reading.encoding
    }

    private func refusal(_ bytes: [UInt8]) -> FindingCode? {
        let reading = Nanyang.read(CountyFile(name: "a.csv", bytes: bytes))
        #expect(reading.decision == .refuse && reading.rows.isEmpty)
        return reading.findings.first?.code
    }
}
