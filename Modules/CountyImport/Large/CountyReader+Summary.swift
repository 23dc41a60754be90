import Domain
import Findings

extension CountyReader {
    /// Reads a file of any size for its counts and findings, in a few megabytes of memory. A file that fits into them is
    /// read as `read(_:)` reads it; of a larger one every row is checked by itself, so that what needs the whole table
    /// (sums, doubles, regions that are missing) is not checked.
    ///
    /// Throws what the source throws.
    public func summarise(_ source: some ByteSource, name: String) throws -> CountyReading {
        var source = HashedBytes(source)
        let head = try FileHead(&source)
        var reading = CountyReading(CountyFile(name: name, bytes: []))
        do {
            if head.isWhole || WorkbookSheet.isWorkbook(head.bytes) {
                return read(CountyFile(name: name, bytes: try head.whole(&source)))
            }
            try summarise(head, source, into: &reading)
        } catch let refused as FileRefused {
            reading.findings.append(refused.finding)
            reading.confirm += refused.confirm
            reading.rowCount = 0
            reading.decision = .refuse
        }
        reading.fingerprint = try source.finish()
        reading.hidePersonalNumbers()
        reading.sortFindings()
        return reading
    }

    private func summarise(_ head: FileHead, _ source: HashedBytes, into reading: inout CountyReading) throws {
        let words = FamiliarWords(options.programme)
        let text = try TextDecoder(isFamiliar: { words.occur(in: $0) }).decode(head.wholeLines)
        let found = DialectDetector.detect(in: text.utf8)
        reading.encoding = text.encoding.rawValue
        reading.delimiter = found.dialect.delimiterText
        reading.explanation = ["编码\(text.encoding.rawValue)：\(text.evidence)", "分隔符\(found.words)"]
        if found.dialect.isFullWidth { reading.findings.append(.fullWidthDelimiter(found.dialect)) }
        var table = try LargeTable(beginning: text.utf8, found.dialect, options, name: reading.fileName, &reading)
        let stream = try TextStream(head, source, continuing: text)
        try table.read(stream, found.dialect)
        reading.findings += table.tally.findings
        reading.rowCount = table.rowCount
        reading.decide(errors: reading.findings.contains { $0.severity == .error }, options.refusal)
    }
}

extension CountyReading {
    fileprivate mutating func decide(errors hasErrors: Bool, _ refusal: ReadingOptions.Refusal) {
        if refusal == .file && hasErrors { rowCount = 0 }
        decision = rowCount == 0 || period == nil ? .refuse : hasErrors ? .partial : .accept
    }
}
