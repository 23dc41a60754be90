import CountyImport
import Domain
import Findings
import Quantities
import Testing

@Suite("What is written is read")
struct RoundTripTests {
    @Test("Any table in any encoding and dialect, one region a row", arguments: TestEncoding.allCases)
    func horizontal(encoding: TestEncoding) throws {
        var random = Seeded(seed: UInt64(encoding.hashSeed))
        for delimiter in [",", "\t", ";", "，"] {
            for _ in 0..<8 {
                let table = SampleTable(random: &random, isFullWidth: delimiter == "，")
                let text = table.horizontal(delimiter: delimiter, random: &random)
                let reading = Nanyang.read(
                    CountyFile(name: "表.csv", bytes: try encoding.bytes(text)),
                    period: "2023-06"
                )
                #expect(reading.rows.map(\.name) == table.rows.map(\.region), "\(text)")
                #expect(
                    reading.rows.map { $0.figures.compactMap(\.reading.number) } == table.rows.map(\.figures),
                    "\(text)"
                )
                #expect(reading.rows.map { $0.values["note"] ?? "" } == table.rows.map(\.note), "\(text)")
                #expect(!reading.findings.contains { $0.severity == .error }, "\(text)")
            }
        }
    }

    @Test("Any region in any encoding and dialect, one measure a line", arguments: TestEncoding.allCases)
    func vertical(encoding: TestEncoding) throws {
        var random = Seeded(seed: UInt64(encoding.hashSeed) + 100)
        for delimiter in [",", "\t", ";", "，"] {
            for _ in 0..<8 {
                let table = SampleTable(random: &random)
                let text = table.vertical(delimiter: delimiter)
                let reading = Nanyang.read(
                    CountyFile(name: "表.csv", bytes: try encoding.bytes(text)),
                    period: "2023-06"
                )
                #expect(reading.rows.map(\.name) == [table.rows[0].region], "\(text)")
                #expect(reading.rows.first?.figures.compactMap(\.reading.number) == table.rows[0].figures, "\(text)")
                #expect(!reading.findings.contains { $0.severity == .error }, "\(text)")
            }
        }
    }

    @Test(
        "Whatever byte stands in a count, it is that number, or none and said so",
        arguments: [TestEncoding.utf8, .gb18030]
    )
    func everyByte(encoding: TestEncoding) throws {
        let before = try encoding.bytes("县市区,线上培训累计(名),线下培训团队累计(个)\n卧龙区,701,6\n宛城区,")
        let after = try encoding.bytes(",5\n镇平县,598,4\n")
        for place in 0...4 {
            for byte in UInt8.min...UInt8.max {
                for isInserted in [true, false] where isInserted || place < 4 {
                    var cell = Array("1026".utf8)
                    if isInserted { cell.insert(byte, at: place) } else { cell[place] = byte }
                    expectHonesty(
                        of: Nanyang.read(CountyFile(name: "表.csv", bytes: before + cell + after), period: "2023-06"),
                        cell
                    )
                }
            }
        }
    }

    private func expectHonesty(of reading: CountyReading, _ cell: [UInt8]) {
        let trained = MeasureID("staff.trained_online")
        let number = { (name: String) in
            reading.rows.first { $0.name == name }?.figures.first { $0.measure == trained }?.reading.number
        }
        let found = number("宛城区")
        let said = reading.findings.filter { $0.place.row == 3 || $0.place.row == nil }
        let isDigits = cell.allSatisfy { (0x30...0x39).contains($0) }
        let written = isDigits ? Int(String(decoding: cell, as: UTF8.self)) : nil
        if let written {
            #expect(found == Rational(written) || said.contains { $0.severity == .error }, "\(cell)")
        } else if let found {
            // What was evened out is the number without the byte, and is said.
            let digits = cell.filter { (0x30...0x39).contains($0) }
            #expect(found == Int(String(decoding: digits, as: UTF8.self)).map { Rational($0) }, "\(cell)")
            #expect(said.contains { $0.severity == .info && $0.place.cell == "B3" }, "\(cell)")
        } else {
            #expect(reading.findings.contains { $0.severity == .error }, "\(cell)")
        }
        for (name, written) in [("卧龙区", 701), ("镇平县", 598)] {
            let isSaid = reading.findings.contains { $0.severity == .error }
            #expect(number(name) == Rational(written) || number(name) == nil && isSaid, "\(cell) \(name)")
        }
    }
}
