import Domain
import Glibc
import Testing

/// Cases with a foreign licence are used where they lie beside the project and are not copied into it.
private let oracle = "../shared/cases/periods/period_oracle.tsv"

@Suite("Periods against the oracle")
struct PeriodOracleTests {
    @Test(.enabled(if: access(oracle, R_OK) == 0, "not run: the oracle does not lie beside the project"))
    func agreeOnEveryRow() throws {
        var rows = 0
        let file = try #require(fopen(oracle, "r"))
        defer { fclose(file) }
        var buffer = [CChar](repeating: 0, count: 4096)
        while fgets(&buffer, Int32(buffer.count), file) != nil {
            let line = String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
            let cells = line.split(whereSeparator: { $0 == "\t" || $0 == "\n" })
            guard cells.count >= 3, !line.hasPrefix("#"), !line.hasPrefix("period") else { continue }
            let period = try #require(Period(cells[0]), "\(cells[0])")
            #expect(period.start.description == cells[1], "\(cells[0])")
            #expect(period.end.description == cells[2], "\(cells[0])")
            rows += 1
        }
        #expect(rows >= 60)
    }
}
