import Testing
import Workbooks

@Suite("A table header")
struct TableHeaderTests {
    let header = TableHeader([
        .column("序号", width: 5, index: "甲"),
        .group(
            "培训",
            [
                .group("线下", [.column("目标", width: 9, index: "1"), .column("完成", width: 9, index: "2")]),
                .column("完成率", width: 8, index: "3=2÷1"),
            ]
        ),
        .column("备注", width: 20),
    ])

    private var sheet: Sheet {
        var sheet = Sheet(name: "表", kind: .ledger)
        sheet.place(header, at: CellAddress(row: 2, column: 0))
        return sheet
    }

    @Test("counts its rows and columns")
    func size() {
        #expect(header.depth == 3)
        #expect(header.rowCount == 4)
        #expect(header.columnWidths == [5, 9, 9, 8, 20])
    }

    @Test("merges groups across and columns down to the last level")
    func merges() {
        #expect(sheet.merges.map(\.a1).sorted() == ["A3:A5", "B3:D3", "B4:C4", "D4:D5", "E3:E5"])
    }

    @Test("covers every cell of its rectangle exactly once")
    func coverage() {
        let sheet = sheet
        for row in 2..<5 {
            for column in 0..<5 {
                let address = CellAddress(row: row, column: column)
                let owners = sheet.merges.filter { $0.contains(address) }.count
                let isHeader = sheet[address].style.role == .header || sheet[address].style.role == .subHeader
                #expect(isHeader && owners <= 1)
                #expect(owners == 1 || sheet[address].content != .blank)
            }
        }
    }

    @Test("writes the row of column numbers below")
    func indexRow() {
        #expect((0..<5).map { sheet[5, $0].content } == ["甲", "1", "2", "3=2÷1", ""].map { .text($0) })
        #expect(sheet[5, 0].style.role == .columnIndex)
    }

    @Test("has no row of column numbers when no column has one")
    func noIndexRow() {
        #expect(TableHeader([.column("县", width: 9)]).rowCount == 1)
    }

    @Test("makes a sound workbook")
    func soundness() {
        let properties = DocumentProperties(title: "t", created: 1)
        #expect(Workbook(properties: properties, sheets: [sheet]).faults().isEmpty)
    }
}
