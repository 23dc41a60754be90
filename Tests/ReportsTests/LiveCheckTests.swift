import Domain
import Reporting
import ReportingTestKit
import Testing
import Workbooks

@Suite("Every first page checks itself, live")
struct LiveCheckTests {
    /// Forms to fill in have nothing to check before they are filled in.
    private static let names = EveryReport.names.filter { $0 != "blank-forms" }

    /// The first pages while so many units have sent nothing.
    private static func firstPages(of name: String, silent: Int) throws -> [Sheet] {
        let programme = SampleProgramme(counties: 4, zones: 2)
        let regions = try programme.programme().regions.map(\.id)
        var request = try SampleRequest(programme, silent: Set(regions.suffix(silent))).request()
        request.wishes = ReportWishes(admitsGaps: true)
        let adapter = try #require(EveryReport.all[name])
        return try adapter.workbooks(for: request).compactMap { $0.workbook.sheets.first { !$0.isHidden } }
    }

    private static func formulas(of sheet: Sheet) -> [Formula] {
        sheet.rows.flatMap(\.cells).compactMap { if case .formula(let formula) = $0.content { formula } else { nil } }
    }

    @Test("and all sides agree, whether all have reported, some or none", arguments: names, [0, 1, 4, 6])
    func agrees(name: String, silent: Int) throws {
        let pages = try Self.firstPages(of: name, silent: silent)
        #expect(!pages.isEmpty)
        for page in pages {
            let results = Self.formulas(of: page).compactMap { formula in
                if case .text(let words) = formula.result { words } else { nil }
            }
            #expect(results.contains { $0.hasPrefix("勾稽校验：全部通过") }, "\(name) \(page.name)")
            #expect(!results.contains { $0.contains("不符") || $0.hasPrefix("✗") }, "\(name) \(page.name)")
        }
    }

    @Test("and a document names what it was checked against, below what is printed")
    func document() throws {
        let page = try #require(try Self.firstPages(of: "quarterly-bulletin", silent: 0).first)
        let area = try #require(page.print.area)
        let below = page.rows.indices.filter { row in
            page.rows[row].cells.contains { if case .formula = $0.content { true } else { false } }
        }
        // The line for all checks, two indicators, two groups, the unfinished, and what each annex says of itself.
        #expect(below.count == 8)
        #expect(below.allSatisfy { $0 > area.last.row })
    }

    @Test("and every number of a table counts, except where people fill in")
    func numbers() throws {
        var sheet = Sheet(name: "表", kind: .ledger)
        sheet.append([.text("单位"), .integer(2_023), .text("填")])
        sheet.append([.text("甲"), .number(0.5, .body), .blank(.body.unlocked()), .formula("B2*2", gives: 1)])
        sheet.append([.text("乙"), .integer(3), .blank(.body.unlocked()), .text("—")])
        let formulas = sheet.numberChecks(from: 1, through: 2).map(\.formula)
        #expect(formulas == ["ABS(SUM(B2:B3)-(3.5000))<0.0010", "ABS(SUM(D2:D3)-(1.0000))<0.0010"])
        #expect(sheet.numberChecks(from: 0, through: -1).isEmpty)
        sheet.append([.integer(1, .body.unlocked())])
        #expect(sheet.numberChecks(from: 3, through: 3).isEmpty)
    }

    @Test("and so many checks that one formula could not hold them take more than one line")
    func manyChecks() {
        var sheet = Sheet(name: "表", kind: .ledger)
        let long = String(repeating: "1+", count: 1_000) + "1"
        sheet.append((0..<9).map { _ in TableCheck.numbers(0, in: long) }, over: 0..<3)
        let lengths = Self.formulas(of: sheet).map(\.expression.utf16.count)
        #expect(lengths.count == 3)
        #expect(lengths.allSatisfy { $0 <= 8_192 })
    }
}
