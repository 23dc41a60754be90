import CountyImport
import Testing

@Suite("Plain tables")
struct PlainTableTests {
    @Test("Cells stay as they are, whatever separates them")
    func cells() throws {
        let table = try Plain(Array("name;date;amount\r\nA;2020-01-05;1,50\r\nB;05/01/2020;007\r\n".utf8))
        #expect(
            table.records == [["name", "date", "amount"], ["A", "2020-01-05", "1,50"], ["B", "05/01/2020", "007"]]
        )
        #expect(table.table.delimiter == ";" && table.table.encoding == "UTF-8")
    }

    @Test("No header is invented, and ragged records stay ragged")
    func ragged() throws {
        let table = try Plain(Array("1,2,3\n4,5\n6,7,8,9\n".utf8))
        #expect(table.records == [["1", "2", "3"], ["4", "5"], ["6", "7", "8", "9"]])
    }

    @Test("Lines before the table go, several header rows become one")
    func preambleAndHeader() throws {
        let table = try Plain(Array("进度表,,\n,,\n县区,团队,\n,目标,完成\n宛城区,8,5\n".utf8))
        #expect(table.records == [["县区", "团队 目标", "团队 完成"], ["宛城区", "8", "5"]])
        let twice = try Plain(Array("DATE,N\nDATE,N\n2020-01-01,1\n2020-01-02,2\n".utf8))
        #expect(twice.records.first == ["DATE DATE", "N N"])
    }

    @Test("Only the first of two tables")
    func secondTable() throws {
        let rows = "A,B\n1,2\n3,4\n5,6\n"
        #expect(try Plain(Array((rows + rows).utf8)).records.count == 4)
    }

    @Test("A stray quote stays in its cell")
    func strayQuote() throws {
        let table = try Plain(Array("a,b\n1,\"x\ny,2\n3,\"4\"\n".utf8))
        #expect(table.records == [["a", "b"], ["1", "\"x"], ["y", "2"], ["3", "4"]])
    }

    @Test("An empty file is an empty table, a picture is none")
    func nothing() throws {
        #expect(try Plain([]).records.isEmpty && Plain([]).table.refusal == nil)
        #expect(try Plain([0x89, 0x50, 0x4E, 0x47, 1, 2]).table.refusal != nil)
    }

    @Test("A Western text is not taken for Chinese")
    func western() throws {
        let bytes: [UInt8] =
            Array("ville,n\nOrl".utf8) + [0xE9] + Array("ans,1\nN".utf8) + [0xEE] + Array("mes,2\n".utf8)
        #expect(try Plain(bytes).records.last == ["Nîmes", "2"])
    }

    @Test("A quote or an escape that the file uses, whatever it is")
    func quotesAndEscapes() throws {
        let apostrophes = try Plain(Array("a,b\n1,'x,y'\n2,'z'\n3,'u,v'\n".utf8))
        #expect(apostrophes.records == [["a", "b"], ["1", "x,y"], ["2", "z"], ["3", "u,v"]])
        let escapes = try Plain(Array("a,b\n1,\"x \\\"y\\\", z\"\n2,w\n".utf8))
        #expect(escapes.records == [["a", "b"], ["1", "x \"y\", z"], ["2", "w"]])
        let padded = try Plain(Array("a, b\n1, \"x,y\"\n2, \"u,v\"\n".utf8))
        #expect(padded.records == [["a", "b"], ["1", "x,y"], ["2", "u,v"]])
    }
}

/// A table that was copied, and its records, read back with an own little parser.
private struct Plain {
    let table: PlainTable
    let records: [[String]]

    init(_ bytes: [UInt8]) throws {
        nonisolated(unsafe) var written: [UInt8] = []
        table = try PlainTable(MemoryBytes(bytes)) { written += $0 }
        records = Self.records(of: String(decoding: written, as: UTF8.self))
    }

    private static func records(of text: String) -> [[String]] {
        var records: [[String]] = []
        var record = [""]
        var isQuoted = false
        var last: Character?
        for character in text {
            defer { last = character }
            switch character {
            case "\"":
                // The second of a pair inside quotes is a quote that is meant.
                if !isQuoted, last == "\"" { record[record.count - 1].append("\"") }
                isQuoted.toggle()
            case "," where !isQuoted: record.append("")
            case "\n" where !isQuoted:
                records.append(record)
                record = [""]
            default: record[record.count - 1].append(character)
            }
        }
        return records
    }
}
