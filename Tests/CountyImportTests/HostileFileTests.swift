import CountyImport
import Findings
import Testing

/// Files made to exhaust a reader. Each is refused at once, with a sentence that says why.
@Suite("Hostile files")
struct HostileFileTests {
    /// Bytes that come without lying in memory.
    private struct Endless: ByteSource {
        var head: [UInt8]
        var left: Int
        let pattern: [UInt8]

        mutating func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
            if !head.isEmpty {
                buffer.copyBytes(from: head)
                defer { head = [] }
                return head.count
            }
            let count = min(left, buffer.count)
            for index in 0..<count { buffer[index] = pattern[index % pattern.count] }
            left -= count
            return count
        }
    }

    static let header = Array("县市区,线下培训团队累计\n宛城区,".utf8)

    @Test(
        "A line without end, a million columns, a million quotes in a cell",
        arguments: [
            ("a", 16 << 20, FindingCode.cellTooLong), (",", 1_000_000, .tooManyColumns),
            ("\"", 1_000_000, .cellTooLong),
            ("a,", 16 << 20, .tooManyColumns), ("\"a,", 3_000_000, .cellTooLong),
            (String(repeating: "长", count: 1_000) + ",", 16 << 20, .recordTooLong),
        ]
    )
    func refused(pattern: String, bytes: Int, code: FindingCode) throws {
        let source = Endless(head: Self.header, left: bytes, pattern: Array(pattern.utf8))
        let table = try PlainTable(source) { _ in }
        #expect(table.refusal?.code == code)
        let options = ReadingOptions(programme: Nanyang.programme)
        let reading = try CountyReader(options).summarise(source, name: "2023年6月.csv")
        #expect(reading.decision == .refuse)
        #expect(reading.findings.contains { $0.code == code }, "\(reading.findings.map(\.code))")
    }

    @Test("Lines of stray quotes are read in one pass")
    func strayQuotes() throws {
        let lines = Array(
            (String(repeating: "\"a,", count: 5_000) + "\n" + String(repeating: "\"b\n", count: 20_000)).utf8
        )
        let begun = ContinuousClock.now
        _ = try PlainTable(MemoryBytes(lines)) { _ in }
        #expect(ContinuousClock.now - begun < .seconds(5))
    }
}
