import Formulas
import Quantities
import Testing

@Suite("Formulas")
struct FormulaTests {
    @Test func tighterOperatorsComeFirstAndEqualOnesGroupFromTheLeft() throws {
        let formula = try Formula("a - b - c * 2")
        let expected = Expression.binary(
            .minus,
            .binary(.minus, .measure("a"), .measure("b")),
            .binary(.times, .measure("c"), .constant(.number(Rational(2))))
        )
        #expect(formula.expression == expected)
    }

    @Test func namesItsMeasuresAndTargetsOnce() throws {
        let formula = try Formula("teams.trained / target(teams.trained) + lastYear(teams.trained)")
        #expect(formula.measures == ["teams.trained"])
        #expect(formula.targets == ["teams.trained"])
    }

    @Test(
        "A mistake is given its position",
        arguments: [
            ("", 1), ("a +", 4), ("a b", 3), ("target(a", 9), ("(a", 3), ("a ？ b", 3), ("1.2.3", 1), ("a)", 2),
            ("target()", 8), ("a = b", 3), ("'abc", 1), ("1 /* 2", 3), ("a && b", 1), ("1 + true", 5), ("!1", 2),
            ("log()", 1), ("if(true, 1, 'x')", 13), ("nothing(1)", 1), ("periodOffset(a, b)", 1), ("'\\u12'", 2),
            ("institutions(clinic)", 14), ("institutionShare('clinic')", 1), ("sumOfRegions(true)", 14),
            ("asOf + asOf", 8),
        ]
    )
    func mistakes(source: String, position: Int) {
        #expect { try Formula(source) } throws: { ($0 as? FormulaError)?.position == position }
    }

    @Test(
        "A name that is nearly right is suggested",
        arguments: [
            ("teams.traned / 2", "teams.trained"), ("target(teams.train)", "teams.trained"),
            ("firstNonNul(1)", "firstNonNull"),
            ("sumOfRegion(1)", "sumOfRegions"), ("zzzzzz", nil),
        ] as [(String, String?)]
    )
    func suggestions(source: String, suggestion: String?) {
        let names = FormulaNames(
            measures: ["teams.trained": .number, "clinics.total": .number],
            targets: ["teams.trained"]
        )
        #expect { try Formula(source, names: names) } throws: { ($0 as? FormulaError)?.suggestion == suggestion }
    }

    @Test func attributesOfInstitutionsAreNamesOfTheirOwn() throws {
        let names = FormulaNames(measures: ["beds": .number], attributes: ["licensed": .boolean])
        #expect(try Formula("institutionShare('clinic', licensed)", names: names).type == .number)
        #expect(throws: FormulaError.self) { try Formula("licensed", names: names) }
        #expect(throws: FormulaError.self) { try Formula("institutions('clinic', beds > 1)", names: names) }
    }

    @Test("Depth and length have bounds, and what is below them does not exhaust the stack")
    func bounds() throws {
        let deep = String(repeating: "(", count: 10_000) + "1" + String(repeating: ")", count: 10_000)
        #expect(throws: FormulaError.self) { try Formula(deep) }
        #expect(throws: FormulaError.self) { try Formula(String(repeating: "-", count: 1_500) + "1") }
        #expect(throws: FormulaError.self) { try Formula("1" + String(repeating: "+1", count: 10_000)) }
        let long = try Formula("1" + String(repeating: "+1", count: 900))
        #expect(long.evaluate(in: NamedValues([:])).number == Rational(901))
    }
}
