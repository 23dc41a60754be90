import CountyImport
import Findings
import Testing

/// The numbers are made up of a region that does not exist and the first day of 1900.
@Suite("Personal numbers")
struct PersonalNumberTests {
    @Test(
        "An identity number in a remark warns and is hidden everywhere",
        arguments: [
            MadeUp.identity("41999919000101000"), "419999190001010000", MadeUp.identity("41999919001332000"),
            "419999000101000",
        ]
    )
    func identity(number: String) {
        for text in [number, "张某" + number, Self.wide(number), number.lowercased()] {
            let reading = Nanyang.read("县市区,线上培训累计(名),备注\n宛城区,612,\(text)\n卧龙区,701,\n")
            let finding = reading.findings.first { $0.code == .identityNumber }
            #expect(finding?.severity == .warning && finding?.place.cell == "C2", "\(text)")
            #expect(reading.decision == .accept && reading.rows.first?.figures.count == 1)
            #expect(reading.rows.first?.values["note"]?.contains("*****") == true)
            #expect(!Self.said(reading).contains(text))
        }
    }

    @Test("So it is in a cell of numbers, in a name, in a column nobody reads and below the table")
    func elsewhere() {
        let number = MadeUp.identity("41999919000101000")
        let tables = [
            "县市区,线上培训累计(名)\n宛城区,\(number)\n卧龙区,701\n", "县市区,线上培训累计(名)\n李某\(number),612\n卧龙区,701\n",
            "县市区,线上培训累计(名),经办人\n宛城区,612,\(number)\n", "县市区,线上培训累计(名)\n宛城区,612\n填表人：\(number)\n",
            "填报单位：宛城区\n指标名称,累计数\n线上培训,612\n备注：\(number),\n",
        ]
        for table in tables {
            let reading = Nanyang.read(table)
            #expect(reading.findings.contains { $0.code == .identityNumber }, "\(table)")
            #expect(!Self.said(reading).contains(number), "\(table)")
        }
    }

    @Test(
        "A mobile number in a remark warns; in a line of contacts it is expected",
        arguments: ["13800000000", "138-0000-0000", "138 0000 0000", "+8613800000000", "１３８００００００００"]
    )
    func mobile(number: String) {
        let remark = Nanyang.read("县市区,线上培训累计(名),备注\n宛城区,612,找张某\(number)\n")
        #expect(remark.findings.first { $0.code == .mobileNumber }?.place.cell == "C2")
        #expect(!Self.said(remark).contains(number) && Self.said(remark).contains("****"))
        let contact = Nanyang.read("县市区,线上培训累计(名)\n宛城区,612\n联系人：张某 电话：\(number)\n")
        #expect(!contact.findings.contains { $0.code == .mobileNumber })
        #expect(contact.findings.contains { $0.code == .contactNotStored } && !Self.said(contact).contains(number))
    }

    @Test(
        "Other long numbers are none",
        arguments: [
            "2023063012345678", "419999190013320001", "999999190001010000", "4199991900010100000", "12345678901",
            "0377-00000000",
        ]
    )
    func others(text: String) {
        let reading = Nanyang.read("县市区,线上培训累计(名),备注\n宛城区,612,\(text)\n")
        #expect(!reading.findings.contains { [.identityNumber, .mobileNumber].contains($0.code) })
        #expect(reading.rows.first?.values["note"] == text)
    }

    /// Everything that the module says about a file.
    private static func said(_ reading: CountyReading) -> String {
        let rows = reading.rows.map { "\($0.values) \($0.figures)" }
        let findings = reading.findings.map { "\($0.message) \($0.text ?? "")" }
        let heads = [reading.sender, reading.filler, reading.contact].compactMap(\.self)
        return (rows + findings + heads + reading.explanation + reading.confirm).joined(separator: "\n")
    }

    private static func wide(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.map { Unicode.Scalar($0.value + 0xFEE0) ?? $0 }))
    }
}

enum MadeUp {
    /// The number with its check digit, by the table of weights of GB 11643.
    static func identity(_ digits: String) -> String {
        let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
        let sum = zip(weights, digits).reduce(0) { $0 + $1.0 * ($1.1.wholeNumberValue ?? 0) }
        return digits + String(Array("10X98765432")[sum % 11])
    }
}
