import CountyImport
import Domain
import Findings
import Quantities
import Testing

@Suite("Cells")
struct CellTests {
    @Test(
        "What is safe is evened out, and said",
        arguments: [
            ("598", nil), ("５９８", .normalisedFullwidth), ("\"1,001\"", .thousandsSeparator), ("598名", .unitWordRemoved),
            ("598 人", .unitWordRemoved), ("'598", .leadingApostrophe), ("\u{A0}598\u{200B}", .blanksRemoved),
            ("598.0", .wholeDecimal), ("０", .normalisedFullwidth), ("0", nil), ("　598", .blanksRemoved),
            ("5\u{200B}9\u{FEFF}8", .blanksRemoved), ("598.00", .wholeDecimal), ("５９８人", .normalisedFullwidth),
        ] as [(String, FindingCode?)]
    )
    func normalised(text: String, code: FindingCode?) {
        let reading = read(text)
        let expected = text.contains("1,001") ? 1001 : text.contains("8") || text.contains("８") ? 598 : 0
        #expect(reading.rows.first?.figures.first?.reading.number == Rational(expected))
        #expect(reading.decision == .accept)
        let infos = reading.findings.filter { $0.place.cell == "B2" }.map(\.code)
        #expect(
            infos.first == code
                && infos.count == (code == nil ? 0 : text.contains("人") && code == .normalisedFullwidth ? 2 : 1)
        )
    }

    @Test(
        "Everything else is refused at its cell, with its reason",
        arguments: [
            ("690.5", .notAnInteger), ("-3", .negative), ("－3", .negative), ("约1600", .textInNumber),
            ("同上", .textInNumber), ("全部完成", .textInNumber), ("七百", .textInNumber), ("1O3", .textInNumber),
            ("49.8%", .percentForCount), ("100％", .percentForCount), ("4/8", .fractionForNumber),
            ("1.2E+03", .scientificNotation), ("#DIV/0!", .spreadsheetError), ("####", .spreadsheetError),
            ("4、5", .severalNumbers), ("4 5", .severalNumbers), ("\"11,26\"", .thousandsMisplaced),
            ("530个", .unitMismatch), ("1.2万", .unitMismatch), ("99999999999999999999", .tooLarge),
            ("5\u{FFFD}8", .damagedText),
            ("530人次", .unitMismatch), ("1600左右", .textInNumber), ("1600余", .textInNumber),
            ("1.6E+03", .scientificNotation),
            ("231/462", .fractionForNumber), ("#REF!", .spreadsheetError), ("=SUM(B3:B4)", .formulaNotComputed),
            ("12.5", .notAnInteger), ("—3", .negative), ("4和5", .severalNumbers), ("5～6", .severalNumbers),
            ("2023-06-30", .severalNumbers), ("5月6日", .textInNumber), ("1’600", .textInNumber),
            ("1_600", .textInNumber),
            ("٣", .textInNumber), ("⑤", .textInNumber), ("½", .textInNumber), ("5²", .textInNumber),
            ("0x10", .textInNumber),
            ("NaN", .textInNumber), ("530。", .textInNumber), ("+5", .textInNumber), ("(3)", .textInNumber),
            ("5\u{A0}98", .severalNumbers), ("\u{202E}895", .textInNumber), ("/", .requiredMissing),
            ("—", .requiredMissing), ("无", .requiredMissing),
        ] as [(String, FindingCode)]
    )
    func refused(text: String, code: FindingCode) {
        let reading = read(text)
        let finding = reading.findings.first { $0.place.cell == "B2" }
        #expect(finding?.code == code)
        #expect(finding?.severity == .error)
        #expect(finding?.field == "staff.trained_online")
        #expect(finding?.message.contains("第2行B列") == true)
        #expect(finding?.advice.isEmpty == false)
        #expect(reading.decision == .partial)
        #expect(reading.rows.map(\.name) == ["卧龙区"] || reading.rows.first?.figures.isEmpty == true)
    }

    @Test("An empty cell is no zero")
    func blank() {
        let reading = read("")
        #expect(reading.decision == .accept)
        #expect(reading.rows.first?.figures.isEmpty == true)
        #expect(reading.findings.contains { $0.code == .missingValue && $0.place.cell == "B2" })
    }

    @Test("Money is stored in fen, in the unit of its header or of the table")
    func money() {
        let header = "县市区,已拨付资金（万元）,已发放资金\n"
        let reading = Nanyang.read("2023年6月,单位：元,\n" + header + "宛城区,12.5,100000\n")
        #expect(reading.form == FormID("subsidy-money"))
        #expect(
            reading.rows.first?.figures.map(\.reading) == [
                .number(Rational(12_500_000)), .number(Rational(10_000_000)),
            ]
        )
        let tooFine = Nanyang.read(header + "宛城区,12.5,0.123\n")
        #expect(tooFine.findings.contains { $0.code == .notWholeFen && $0.place.cell == "C2" })
    }

    @Test("A column of percentages under the name of a count is not read")
    func percentColumn() {
        let reading = Nanyang.read("县市区,线下培训团队累计(%),线上培训累计(名)\n宛城区,50,612\n")
        #expect(reading.findings.contains { $0.code == .columnUnitDiffers && $0.severity == .error })
        #expect(reading.rows.first?.figures.map(\.measure) == [MeasureID("staff.trained_online")])
    }

    private func read(_ cell: String) -> CountyReading {
        Nanyang.read("县市区,线上培训累计(名)\n宛城区,\(cell)\n卧龙区,701\n")
    }
}
