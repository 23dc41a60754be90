import Formulas
import Quantities
import Testing

@Suite("Formulas")
struct FormulaTests {
    @Test func tighterOperatorsComeFirstAndEqualOnesGroupFromTheLeft() throws {
        let formula = try Formula("a - b - c * 2")
        let expected = Expression.operation(
            .minus,
            .operation(.minus, .measure("a"), .measure("b")),
            .operation(.times, .measure("c"), .number(Rational(2)))
        )
        #expect(formula.expression == expected)
    }

    @Test func namesItsMeasuresAndTargetsOnce() throws {
        let formula = try Formula("teams.trained / target(teams.trained) + teams.trained")
        #expect(formula.measures == ["teams.trained"])
        #expect(formula.targets == ["teams.trained"])
    }

    @Test(arguments: [
        ("", 1), ("a +", 4), ("a b", 3), ("target(a", 9), ("(a", 3), ("a ？ b", 3), ("1.2.3", 1), ("a)", 2),
        ("target()", 8),
    ])
    func aMistakeIsGivenItsPosition(source: String, position: Int) {
        #expect { try Formula(source) } throws: { ($0 as? FormulaError)?.position == position }
    }
}
