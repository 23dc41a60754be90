import Formulas
import Foundation
import Quantities
import Testing

/// Cases with a foreign licence are used where they lie beside the project and are not copied into it.
private let table = SharedCases.path("anomalies/validation_rule_truth_table.json")

@Suite("Relations between figures")
struct ComparisonTests {
    /// Left, right, and which comparisons they break when nothing is missing.
    private static let numbers: [(Int, Int, Set<Comparison>)] = [
        (3, 3, [.notEqualTo, .greaterThan, .lessThan, .exclusivePair]),
        (3, 4, [.equalTo, .greaterThan, .greaterThanOrEqualTo, .exclusivePair]),
        (4, 3, [.equalTo, .lessThan, .lessThanOrEqualTo, .exclusivePair]),
    ]

    @Test("Two numbers", arguments: numbers, MissingValues.allCases)
    func twoNumbers(row: (Int, Int, Set<Comparison>), missing: MissingValues) {
        let broken = Comparison.allCases.filter {
            $0.isViolated(Rational(row.0), Rational(row.1), missing: missing)
        }
        #expect(Set(broken) == row.2)
    }

    @Test("A missing side counts as zero, or the rule does not apply; nothing on both sides breaks nothing")
    func missingSides() {
        #expect(Comparison.equalTo.isViolated(nil, .one, missing: .neverSkip))
        #expect(Comparison.equalTo.isViolated(.one, nil, missing: .neverSkip))
        #expect(!Comparison.equalTo.isViolated(nil, .zero, missing: .neverSkip))
        for missing in [MissingValues.skipIfAny, .skipIfAll] {
            #expect(!Comparison.equalTo.isViolated(nil, .one, missing: missing))
        }
        for comparison in Comparison.allCases {
            for missing in MissingValues.allCases { #expect(!comparison.isViolated(nil, nil, missing: missing)) }
        }
    }

    @Test("Pairs look at presence alone", arguments: MissingValues.allCases)
    func pairs(missing: MissingValues) {
        #expect(Comparison.compulsoryPair.isViolated(nil, .one, missing: missing))
        #expect(Comparison.compulsoryPair.isViolated(.one, nil, missing: missing))
        #expect(!Comparison.exclusivePair.isViolated(nil, .one, missing: missing))
        #expect(Comparison.exclusivePair.isViolated(.one, Rational(2), missing: missing))
    }

    @Test("A side of several operands, some of them missing")
    func operands() throws {
        let sum = try Formula("a + b + 1")
        let look: (Formula.Operand) -> Rational? = { $0 == .measure("a") ? Rational(5) : nil }
        #expect(sum.value(missing: .skipIfAny, look) == nil)
        #expect(sum.value(missing: .skipIfAll, look) == Rational(6))
        #expect(sum.value(missing: .neverSkip, look) == Rational(6))
        #expect(sum.value(missing: .skipIfAll) { _ in nil } == nil)
        #expect(try Formula("2 * 3").value(missing: .skipIfAny) { _ in nil } == Rational(6))
        #expect(try Formula("a / b").value(missing: .neverSkip, look) == nil)
    }

    @Test("A broken rule tells both sides")
    func violation() throws {
        let rule = ValidationRule(
            id: "paid",
            title: "发放不大于拨付",
            left: try Formula("paid"),
            comparison: .lessThanOrEqualTo,
            right: try Formula("allotted")
        )
        let broken = rule.violation { $0 == .measure("paid") ? Rational(500) : Rational(480) }
        #expect(broken?.left == Rational(500) && broken?.right == Rational(480))
        #expect(rule.violation { _ in Rational(480) } == nil)
        #expect(rule.measures == ["paid", "allotted"])
    }

    @Test(
        "Agrees with the truth table",
        .enabled(if: table != nil, "not run: the table does not lie beside the project")
    )
    func truthTable() throws {
        let data = try Data(contentsOf: URL(fileURLWithPath: try #require(table)))
        let cases = try JSONDecoder().decode(TruthTable.self, from: data).cases
        #expect(cases.count > 20)
        for row in cases {
            let comparison = try #require(Comparison(rawValue: row.operator.replacing("_", with: "-")))
            let missing: MissingValues = row.missingValueStrategy == "NEVER_SKIP" ? .neverSkip : .skipIfAny
            let isBroken = comparison.isViolated(
                row.left.map { Rational($0) },
                row.right.map { Rational($0) },
                missing: missing
            )
            #expect(isBroken == row.violation, "\(row.source)")
        }
    }
}

private struct TruthTable: Decodable {
    struct Row: Decodable {
        let `operator`: String
        let missingValueStrategy: String
        let left: Int?
        let right: Int?
        let violation: Bool
        let source: String
    }

    let cases: [Row]
}

/// Cases that lie in `TAIZHANG_SHARED`, or in a folder `shared` beside the project.
private enum SharedCases {
    static func path(_ name: String) -> String? {
        let folder = ProcessInfo.processInfo.environment["TAIZHANG_SHARED"] ?? "../shared"
        let path = "\(folder)/cases/\(name)"
        return FileManager.default.isReadableFile(atPath: path) ? path : nil
    }
}
