import CountyImport
import Domain
import Findings
import Foundation
import Testing

/// Whatever is found says where, what was there, what it is about and what to do, as far as there is such a thing.
@Suite("The place of every finding")
struct PlaceTests {
    /// What concerns a file as a whole, or its name.
    private static let aboutFiles: Set<FindingCode> = [
        .fileEmpty, .notCSV, .nulBytes, .encodingUnknown, .unfamiliarText, .textDestroyed, .fullWidthDelimiter,
        .headerNotFound, .noDataRows, .columnMissing, .periodMissing, .periodContradictory, .periodOutsideProgramme,
        .periodOfWrongKind, .periodOverridden, .unitsNotReported, .parsedFromSentence, .allComplete, .noTarget,
        .ofWhich,
    ]
    /// What concerns a line rather than one of its cells.
    private static let aboutRows: Set<FindingCode> = [
        .indexRowSkipped, .headerRepeated, .cellsMissing, .unclosedQuote, .totalNotChecked, .emptyTrailingColumns,
        .senderNotFound, .ofWhichRow, .rowSkipped, .columnsReordered,
    ]
    /// What concerns a column rather than one of its cells.
    private static let aboutColumns: Set<FindingCode> = [.columnUnitDiffers, .columnUnknown, .columnTwice]
    /// What concerns a cell that is not about any measure, or is left out for privacy.
    private static let withoutMeasure: Set<FindingCode> = [
        .unknownRegion, .regionMissing, .duplicateRegion, .rowRepeated, .aliasResolved, .nameTrimmed, .filledBeforeEnd,
        .excelSerialDate, .contactNotStored, .leadingZeroCode, .extraCell, .columnsMisplaced, .clauseNotUnderstood,
        .damagedText, .normalisedFullwidth, .unitWordRemoved, .thousandsSeparator, .leadingApostrophe, .blanksRemoved,
        .wholeDecimal, .dateNormalised, .dateYearAssumed,
    ]

    @Test("All fixtures, all samples, and tables with a fault of every kind")
    func places() throws {
        var met: Set<FindingCode> = []
        for reading in try Self.readings() {
            for finding in reading.findings {
                met.insert(finding.code)
                check(finding, of: reading)
            }
        }
        #expect(met.count >= 55, "only \(met.count) kinds were met")
    }

    private func check(_ finding: Finding, of reading: CountyReading) {
        let about = "\(reading.fileName) \(finding.code): \(finding.message)"
        #expect(!reading.fileName.isEmpty)
        #expect(finding.code.page != nil, "\(about)")
        #expect(!finding.message.isEmpty && finding.advice.hasSuffix("。"), "\(about)")
        #expect((finding.place.row == nil) == (finding.place.line == nil), "\(about)")
        if Self.aboutFiles.contains(finding.code) { return }
        if Self.aboutColumns.contains(finding.code) {
            #expect(finding.place.column != nil || finding.place.row != nil, "\(about)")
            return
        }
        #expect(finding.place.row != nil, "\(about)")
        if Self.aboutRows.contains(finding.code) { return }
        #expect(finding.place.cell != nil, "\(about)")
        if finding.code != .contactNotStored { #expect(finding.text != nil, "\(about)") }
        if !Self.withoutMeasure.contains(finding.code) { #expect(finding.field != nil, "\(about)") }
    }

    private static func readings() throws -> [CountyReading] {
        let cases = try ["01", "02", "03", "04", "05", "07", "08", "13"].map { number in
            Nanyang.read(try Case(number).file, period: number == "08" ? "2023-06" : nil)
        }
        let samples = try SampleFilesTests.months.flatMap { try Samples.files(of: $0) }.map {
            Nanyang.read(try Samples.file($0))
        }
        return cases + samples + faulty.map { Nanyang.read($0, period: nil) } + faulty.map { Nanyang.read($0) }
    }

    private static let head = "2023年6月\n县市区,线下培训团队累计,线上培训累计,已落实补助村卫生室,村卫生室总数,公有产权数\n"

    /// Tables made to be found fault with.
    private static let faulty = [
        "", "PK\u{3}\u{4}", "某某\n", "没有表头\n1,2,3\n", head,
        head + "宛城区,4/8,1.2E+03,#DIV/0!,1,126,\n", head + "卧龙区,4、5,\"11,26\",530人,99999999999999999999,\n",
        head + "宛城区,8,1101,663,663,540\n卧龙区,8,1101,663,660,540\n", head + "宛城区,5.0,'612,300,663 ,540\n",
        head + "西峡县,8,690,334,334,301\n西峡县,8,690,334,334,301\n",
        head + "西峡县,8,690,334,334,301\n西峡县,7,690,334,334,301\n",
        head + "宛城区,5\n", head + "宛城区,5,612,300,663,540,7\n", head + "南阳新区,5,612,300,663,540\n,5,612,300,663,540\n",
        head + "宛城区,612,5,300,663,540\n", head + "宛城区,5,6120000,300,663,540\n", head + "宛城区,\"5,612\n",
        head + "宛城区,5,612,300,663,540\n其中：示范区,1,318,,,\n二、功能区,,,,,\n合计,5,613,300,663,540\n",
        head + "宛城区,5,612,300,663,540\n卧龙区,6,约700,660,660,561\n合计,11,1312,960,1323,1101\n",
        head
            + "宛城区,5,610,300,663,500\n卧龙区,6,700,400,660,600\n镇平县,4,590,200,414,300\n内乡县,3,1120,250,583,400\n西峡县,8,350,130,334,300\n",
        "2023年6月\n县市区,线上培训年度目标,线上培训累计完成,线上培训完成率,经办人\n宛城区,1101,75,75,甲\n卧龙区,1266,701,#DIV/0!,乙\n",
        "2023年6月\n县市区,线上培训（万人）,线下培训团队累计\n宛城区,6,5\n",
        "2023年6月\n县市区,线上培训累计完成,线上培训系统导出数\n宛城区,612,648\n",
        "2023年6月\n县市区,线上培训累计,线上培训累计完成\n宛城区,612,648\n",
        "2022年6月\n县市区,线上培训累计\n宛城区,612\n", "2023年5月\n县市区，线上培训累计\n宛城区，612\n",
        "2023年6月，填报日期：2023年6月25日\n县市区,线上培训累计\n宛城区,612\n填报日期：2023年6月25日,\n",
        "2023年6月\n县市区,已拨付补助金额（元）\n宛城区,12.3456\n卧龙区,2970000.00\n",
    ]
}
