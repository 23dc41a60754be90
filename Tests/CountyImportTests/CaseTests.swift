import CountyImport
import Domain
import Findings
import Quantities
import Testing

@Suite("The project's own cases")
struct CaseTests {
    static let figureNames: [String: MeasureID] = [
        "teams_done": MeasureID("teams.trained"), "online_done": MeasureID("staff.trained_online"),
        "clinics_done": MeasureID("clinics.subsidised"), "public_base": MeasureID("clinics.total"),
        "public_done": MeasureID("clinics.public"),
    ]
    static let targetNames: [String: MeasureID] = [
        "teams_target": MeasureID("teams.trained"), "online_target": MeasureID("staff.trained_online"),
        "clinics_target": MeasureID("clinics.subsidised"),
    ]
    /// Cases that only the database can judge, because they compare with last month.
    static let ofHistory: Set<String> = ["CUMULATIVE_DECREASED"]

    @Test("Every figure and target is read, and none besides", arguments: ["01", "02", "03", "04", "05", "08", "13"])
    func figures(number: String) throws {
        let (reading, expected) = try read(number)
        let wanted = expected.records.filter { record in reading.rows.contains { $0.name == record["unit"]?.string } }
        #expect(wanted.count == expected.records.count)
        #expect(reading.rows.count == expected.records.count)
        for (row, record) in zip(reading.rows, expected.records) {
            #expect(row.name == record["unit"]?.string)
            var figures = Dictionary(uniqueKeysWithValues: row.figures.map { ($0.measure, $0.reading) })
            figures = figures.filter { $0.value != .noSuchTask }
            if number == "08" { figures = figures.filter { !Self.needsHistory($0.key, row.name) } }
            #expect(figures == Self.numbers(record, Self.figureNames).mapValues { .number($0) }, "\(row.name)")
            #expect(row.targets == Self.numbers(record, Self.targetNames), "\(row.name)")
        }
    }

    @Test("The decision", arguments: ["01", "02", "03", "04", "05", "07", "08", "13"])
    func decision(number: String) throws {
        let (reading, expected) = try read(number)
        let wanted = ["accept": "accept", "accept_with_warnings": "accept", "partial": "partial", "refuse": "refuse"]
        #expect(reading.decision.rawValue == wanted[expected.decision])
    }

    @Test("Every issue is found at its place", arguments: ["01", "02", "03", "04", "05", "07", "08", "13"])
    func issues(number: String) throws {
        let (reading, expected) = try read(number)
        for issue in expected.issues where !Self.ofHistory.contains(issue.code) {
            let code = Self.ourName[issue.code] ?? issue.code.lowercased().replacing("_", with: "-")
            let found = reading.findings.filter { $0.code.rawValue == code }
            #expect(!found.isEmpty, "\(issue.code)")
            #expect(found.contains { $0.severity.rawValue == issue.severity }, "\(issue.code)")
            if let row = issue.row { #expect(found.contains { $0.place.row == row }, "\(issue.code) row \(row)") }
            if let column = issue.col {
                #expect(found.contains { $0.place.columnLetter == column }, "\(issue.code) \(column)")
            }
        }
    }

    @Test("Errors stand exactly where they should", arguments: ["01", "02", "03", "04", "05", "08", "13"])
    func errors(number: String) throws {
        let (reading, expected) = try read(number)
        let errors = reading.findings.filter { $0.severity == .error && $0.code != .totalMismatch }
        let history: Set<String> = ["C5", "B12"]
        let cells = Set((expected.refused_cells ?? []).filter { !history.contains($0) })
        let rows = Set(expected.refused_rows ?? [])
        #expect(Set(errors.compactMap(\.place.cell)).subtracting(rows.map { "A\($0)" }) == cells)
        #expect(Set(errors.compactMap(\.place.row)).subtracting(cells.compactMap { Int($0.dropFirst()) }) == rows)
        let missing = reading.findings.filter { $0.code == .missingValue }.compactMap(\.place.cell)
        #expect(missing == expected.missing_cells ?? [])
    }

    @Test("A list in sentences asks a person to confirm every target, share and part")
    func sentences() throws {
        let (reading, expected) = try read("13")
        let stated = reading.rows.flatMap(\.stated)
        #expect(stated.count == 63)
        #expect(reading.confirm.count == 1 + expected.records.count)
        let parts = stated.flatMap(\.parts).map(\.count).reduce(Rational.zero, +)
        #expect(parts == Rational(382))
        let shares = stated.filter { $0.subject == "clinics.public_share" }
        #expect(shares.count == 16 && shares.allSatisfy { $0.value == Rational(4, over: 5) })
        let wanted = expected.issues.filter { $0.code != "NO_TARGET" }.compactMap(\.message)
        for message in wanted where !message.contains("线上培训任务") {
            #expect(reading.findings.contains { $0.message == message }, "\(message)")
        }
    }

    @Test("The same file twice gives the same reading")
    func determinism() throws {
        let (one, other) = (try read("08").0, try read("08").0)
        #expect(one.findings == other.findings)
        #expect(one.rows == other.rows)
    }

    private func read(_ number: String) throws -> (CountyReading, Expected) {
        let item = try Case(number)
        // Case 08 names no period anywhere; the clerk gives it.
        return (Nanyang.read(item.file, period: number == "08" ? "2023-06" : nil), item.expected)
    }

    private static let ourName = [
        "NOT_INTEGER": "not-an-integer", "NO_TARGET_ITEM": "no-such-task-value", "UNKNOWN_UNIT": "unknown-region",
        "PII_PHONE_NOT_STORED": "contact-not-stored",
    ]

    private static func needsHistory(_ measure: MeasureID, _ name: String) -> Bool {
        (name == "内乡县" && measure.rawValue == "staff.trained_online")
            || (name == "社旗县" && measure.rawValue == "teams.trained")
    }

    private static func numbers(
        _ record: [String: Expected.Value],
        _ names: [String: MeasureID]
    ) -> [MeasureID: Rational] {
        var numbers: [MeasureID: Rational] = [:]
        for (key, value) in record {
            if let measure = names[key], case .number(let number) = value { numbers[measure] = Rational(number) }
        }
        return numbers
    }
}

extension Expected.Value {
    var string: String? { if case .text(let text) = self { text } else { nil } }
}
