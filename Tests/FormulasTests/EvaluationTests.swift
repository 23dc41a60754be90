import Formulas
import Quantities
import Testing

@Suite("What formulas come to")
struct EvaluationTests {
    /// `done` 331, `total` 414, `flag` true, `name` a,b, `day` 2023-06-30; `gone` was not reported.
    private static let values = NamedValues([
        "done": .number(Rational(331)), "total": .number(Rational(414)), "flag": .boolean(true), "name": .text("a,b"),
        "day": .date(daysSince1970: 19_538),
    ])
    private static let names = FormulaNames(
        measures: [
            "done": .number, "total": .number, "flag": .boolean, "name": .text, "day": .date, "gone": .number,
            "open": .boolean,
        ],
        targets: ["done"]
    )

    private func outcome(_ source: String) throws -> FormulaResult {
        try Formula(source, names: Self.names).evaluate(in: Self.values)
    }

    @Test(
        "Values",
        arguments: [
            ("done / total >= 80 / 100", .boolean(false)), ("332 / total >= 80 / 100", .boolean(true)),
            ("0.1 + 0.2 == 0.3", .boolean(true)), ("2 ^ 100 - 2 ^ 100 + 1", .number(.one)),
            ("9223372036854775807 + 1 > 9223372036854775807", .boolean(true)), ("2 ^ 3 ^ 2", .number(Rational(64))),
            ("-2 ^ 2", .number(Rational(-4))), ("-5 % 3", .number(Rational(-2))),
            ("7.5 % 2", .number(Rational(3, over: 2) ?? .zero)),
            ("not flag or flag", .boolean(true)), ("!flag && 1 / 0 > 1", .boolean(false)),
            ("true || gone > 1", .boolean(true)),
            ("gone > 1 || true", .boolean(true)), ("null || true", .boolean(true)), ("false && null", .boolean(false)),
            ("if(null, 1, 2)", .number(Rational(2))), ("isNull(gone)", .boolean(true)),
            ("isNull(1 / 0)", .boolean(false)),
            ("firstNonNull(gone, null, 3)", .number(Rational(3))), ("greatest(gone, 2, done)", .number(Rational(331))),
            ("least(null, 2)", .number(Rational(2))), ("contains(name, 'a,')", .boolean(true)),
            ("containsItems(name, 'b', 'a')", .boolean(true)), ("contains(null, 'a')", .boolean(false)),
            ("'a' < 'b' && false < true", .boolean(true)), ("day + 1 - day", .number(.one)),
            ("daysBetween(day, day + 5)", .number(Rational(5))), ("day + 1 > day", .boolean(true)),
            ("'\\u6797' == \"林\"", .boolean(true)), ("/* 注 */ 1", .number(.one)), ("0 ^ 0", .number(.one)),
            ("(1 / 3) ^ -2", .number(Rational(9))), ("1 ^ 1000000", .number(.one)),
        ] as [(String, FormulaValue)]
    )
    func values(_ source: String, _ value: FormulaValue) throws {
        #expect(try outcome(source).outcome == .value(value))
        #expect(try outcome(source).isApproximate == false)
    }

    @Test(
        "Null where nothing is missing",
        arguments: [
            "null", "1 + null", "null > 1", "null && true", "null && false", "!null", "firstNonNull()", "greatest()",
            "removeZeros(0)", "if(false, 1, null)", "null == null", "-null",
        ]
    )
    func nulls(_ source: String) throws { #expect(try outcome(source).outcome == .null) }

    @Test(
        "A missing operand is named and decides nothing",
        arguments: [
            "gone", "done + gone", "gone * 0", "-gone", "gone > 1", "if(gone > 1, 1, 2)", "gone > 1 && true",
            "log(gone)",
            "firstNonNull(null, gone)", "removeZeros(gone)", "1 / 0 + gone", "null + gone", "greatest(gone)",
            "gone ^ 0.5",
        ]
    )
    func missing(_ source: String) throws {
        #expect(try outcome(source).outcome == .missing([MissingOperand("gone")]))
    }

    @Test(
        "What has no value says why",
        arguments: [
            ("1 / 0", "除数为0"), ("5 % 0", "除数为0"), ("0 ^ -1", "除数为0"), ("log(0)", "只有正数才有对数"),
            ("log(2, 1)", "对数的底要是1以外的正数"), ("(-8) ^ (1 / 3)", "负数没有分数次方"), ("10 ^ (10 ^ 10)", "乘方的结果太大"),
            ("greatest(1 / 0, 2)", "除数为0"), ("if(1 / 0 > 1, 1, 2)", "除数为0"), ("firstNonNull(1 / 0, 2)", "除数为0"),
            ("day + 0.5 > day", "日期只能加减整天数"), ("days", "这里没有报告期，用不了“days”"), ("previous(done)", "没有可比的报告期"),
            ("target(done)", "没有“done”的目标数"), ("institutions('x')", "没有“x”的机构名册"),
        ]
    )
    func reasons(_ source: String, _ reason: String) throws {
        #expect(try outcome(source).outcome == .failed(reason))
    }

    @Test(
        "Logarithms and fractional powers say that they are approximate",
        arguments: [
            ("log(8, 2)", "3"), ("log10(100)", "2"), ("log(10 ^ 400, 10)", "400"), ("2 ^ 0.5", "1.4142135623731"),
            ("4 ^ 0.5 + 1", "3"), ("log10(0.001)", "-3"),
        ]
    )
    func approximations(_ source: String, _ text: String) throws {
        let result = try outcome(source)
        #expect(result.isApproximate)
        #expect(result.number?.significantText == text)
    }

    @Test(
        "Fifteen significant digits",
        arguments: [
            ("10 / 3", "3.33333333333333"), ("1 / 3000", "0.000333333333333333"), ("2 / 3 * 100", "66.6666666666667"),
            ("1 / 8", "0.125"), ("2 ^ 70", "1180591620717411303424"), ("0 - 1 / 3", "-0.333333333333333"),
            ("999999999999999.96", "1000000000000000"),
        ]
    )
    func digits(_ source: String, _ text: String) throws {
        #expect(try outcome(source).number?.significantText == text)
    }
}
