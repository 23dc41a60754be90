import CountyImport
import Testing

@Suite("Plain tables")
struct PlainTableTests {
    @Test("Cells stay as they are, whatever separates them")
    func cells() {
        let table = PlainTable(Array("name;date;amount\r\nA;2020-01-05;1,50\r\nB;05/01/2020;007\r\n".utf8))
        #expect(
            table.records == [["name", "date", "amount"], ["A", "2020-01-05", "1,50"], ["B", "05/01/2020", "007"]]
        )
        #expect(table.delimiter == ";" && table.encoding == "UTF-8")
    }

    @Test("No header is invented, and ragged records stay ragged")
    func ragged() {
        let table = PlainTable(Array("1,2,3\n4,5\n6,7,8,9\n".utf8))
        #expect(table.records == [["1", "2", "3"], ["4", "5"], ["6", "7", "8", "9"]])
    }

    @Test("Lines before the table go, several header rows become one")
    func preambleAndHeader() {
        let table = PlainTable(Array("进度表,,\n,,\n县区,团队,\n,目标,完成\n宛城区,8,5\n".utf8))
        #expect(table.records == [["县区", "团队 目标", "团队 完成"], ["宛城区", "8", "5"]])
        let twice = PlainTable(Array("DATE,N\nDATE,N\n2020-01-01,1\n2020-01-02,2\n".utf8))
        #expect(twice.records.first == ["DATE DATE", "N N"])
    }

    @Test("Only the first of two tables")
    func secondTable() {
        let rows = "A,B\n1,2\n3,4\n5,6\n"
        #expect(PlainTable(Array((rows + rows).utf8)).records.count == 4)
    }

    @Test("A stray quote stays in its cell")
    func strayQuote() {
        let table = PlainTable(Array("a,b\n1,\"x\ny,2\n3,\"4\"\n".utf8))
        #expect(table.records == [["a", "b"], ["1", "\"x"], ["y", "2"], ["3", "4"]])
    }

    @Test("An empty file is an empty table, a picture is none")
    func nothing() {
        #expect(PlainTable([]).records.isEmpty && PlainTable([]).refusal == nil)
        #expect(PlainTable([0x89, 0x50, 0x4E, 0x47, 1, 2]).refusal != nil)
    }

    @Test("A Western text is not taken for Chinese")
    func western() {
        let bytes: [UInt8] =
            Array("ville,n\nOrl".utf8) + [0xE9] + Array("ans,1\nN".utf8) + [0xEE] + Array("mes,2\n".utf8)
        #expect(PlainTable(bytes).records.last == ["Nîmes", "2"])
    }
}
