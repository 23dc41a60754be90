import Formulas
import Foundation
import Quantities
import Testing

private let oracle = "../shared/cases/formulas/dhis2_analytics_oracle.json"

/// The peer's published results over regions and periods, with its expressions written in our language.
@Suite(
    "Formulas against the peer's analytics",
    .enabled(if: access(oracle, R_OK) == 0, "not run: the oracle is not beside the project")
)
struct PeerAnalyticsTests {
    private static let ours = [
        "deC_sum_ouB_201703": "C", "deA_sum_ouA_2017Q1": "A", "deC_avg_201703": "averageOfRegions(C)",
        "deD_avg_ouC_ouE_201704": "averageOfRegions(D)", "deA_max_ouB_ouC_201702": "maxOfRegions(A)",
        "ind_operand_2017": "A", "ind_two_operands_2017Q1": "B + C", "ind_const_den_2017Q1": "B * C / 100",
        "ind_deo_den_2017Q1": "A * C / B", "ind_reporting_rate_A_ouD_2017Q1": "A * rateA / 100",
        "ind_reporting_rate_B_ouD_2017Q1": "A * rateB / 100",
        "ind_period_offsets_201707": "previous(E) + periodOffset(E, -2)", "ind_ytd": "yearToDate(E)",
        "ind_offset_ytd": "periodOffset(yearToDate(E), -1)",
        "ind_ytd_plus_periodInYear": "yearToDate(E) + periodInYear",
        "ind_(ytd+periodInYear).offset(-1)": "previous(yearToDate(E) + periodInYear)",
        "ind_ytd_plus_yearlyPeriodCount": "yearToDate(E) + periodsInYear", "ind_sum_booleans": "if(F, 1, 0)",
        "ind_nested": "2 * N", "ind_nested_offset": "N + firstNonNull(previous(N), 0)",
        "subexpr_avg_A": "averageOfRegions(A / B)", "subexpr_avg_B": "averageOfRegions(A / B)",
        "subexpr_sum_A": "sumOfRegions(A / B)", "subexpr_sum_B": "sumOfRegions(A / B)",
        "subexpr_count_offset":
            "sumOfRegions(if(firstNonNull(D, 0) + firstNonNull(previous(D), 0) + firstNonNull(periodOffset(D, -2), 0) > 0, 1, 0))",
        "maxSumOrgUnit_B_2017Q1": "sumOfRegions(maxOfPeriods(A))",
        "minSumOrgUnit_B_2017Q1": "sumOfRegions(minOfPeriods(A))",
        "reporting_rate_A_ouC_2017Q1": "rateA", "reporting_rate_B_ouD_2017Q1": "rateB",
    ]

    /// The peer rounds a reporting rate to two decimals before it goes on; we do not.
    private static let exact = [
        "ind_reporting_rate_A_ouD_2017Q1": "199.33", "ind_reporting_rate_B_ouD_2017Q1": "99.67",
    ]

    @Test("Every published number, rounded as the peer prints it")
    func agree() throws {
        let cube = try JSONDecoder().decode(Cube.self, from: Data(contentsOf: URL(filePath: oracle)))
        #expect(cube.cases.count == Self.ours.count)
        for example in cube.cases {
            let formula = try Formula(try #require(Self.ours[example.id], "\(example.id)"), names: Cube.names)
            for (period, expected) in example.expected {
                let scope = CubeScope(
                    cube: cube,
                    roots: example.roots,
                    reach: .subtree,
                    months: Cube.months(of: period)
                )
                let result = formula.evaluate(in: scope)
                let wanted =
                    Self.exact[example.id] ?? expected.map { (Rational(decimal: "\($0)") ?? .zero).decimal(places: 2) }
                #expect(result.number?.decimal(places: 2) == wanted, "\(example.id) \(period)")
            }
        }
    }
}

private struct Cube: Decodable {
    struct Unit: Decodable { let id: String, parent: String? }
    struct Value: Decodable { let de: String, pe: String, ou: String, value: String }
    struct Registration: Decodable { let dataSet: String, pe: String, ou: String }
    struct Example: Decodable {
        let id: String
        let roots: [String]
        let expected: [String: Decimal?]

        enum Key: String, CodingKey { case id, orgUnit, expected }

        init(from decoder: any Decoder) throws {
            let values = try decoder.container(keyedBy: Key.self)
            id = try values.decode(String.self, forKey: .id)
            expected = try values.decode([String: Decimal?].self, forKey: .expected)
            roots =
                (try? values.decode([String].self, forKey: .orgUnit))
                ?? (try? values.decode(String.self, forKey: .orgUnit)).map { [$0] } ?? ["ouabcdefghA"]
        }
    }

    let orgUnits: [Unit]
    let dataValues: [Value]
    let completeRegistrations: [Registration]
    let cases: [Example]

    static let names = FormulaNames(measures: [
        "A": .number, "B": .number, "C": .number, "D": .number, "E": .number, "F": .boolean, "N": .number,
        "rateA": .number, "rateB": .number,
    ])

    /// `2017`, `2017Q1` or `201703` as months counted from the year 0.
    static func months(of period: String) -> ClosedRange<Int> {
        let year = (Int(period.prefix(4)) ?? 0) * 12
        let rest = period.dropFirst(4)
        if rest.isEmpty { return year...year + 11 }
        if rest.first == "Q" {
            let first = year + ((Int(rest.dropFirst()) ?? 1) - 1) * 3
            return first...first + 2
        }
        let month = year + (Int(rest) ?? 1) - 1
        return month...month
    }
}

/// Some regions of the peer's data in some months.
private struct CubeScope: FormulaScope {
    enum Reach { case subtree, own }

    let cube: Cube
    let roots: [String]
    let reach: Reach
    let months: ClosedRange<Int>

    private var units: [String] {
        var units = roots
        guard reach == .subtree else { return units }
        var index = 0
        while index < units.count {
            units += cube.orgUnits.filter { $0.parent == units[index] && !units.contains($0.id) }.map(\.id)
            index += 1
        }
        return units
    }

    func value(of measure: String) -> FormulaResult {
        switch measure {
        case "N": return value(of: "A")
        case "rateA", "rateB": return reportingRate("a23dataSet\(measure.suffix(1))")
        default: break
        }
        let found = cube.dataValues.filter { value in
            value.de == "deabcdefgh\(measure)" && units.contains(value.ou)
                && months.contains(Cube.months(of: value.pe).lowerBound)
        }
        if measure == "F" {
            return FormulaResult(
                found.first.map { .value(.boolean($0.value == "true")) } ?? .missing([MissingOperand(measure)])
            )
        }
        guard !found.isEmpty else { return FormulaResult(.missing([MissingOperand(measure)])) }
        return FormulaResult(.value(.number(found.reduce(.zero) { $0 + (Rational(decimal: $1.value) ?? .zero) })))
    }

    /// How many of the expected reports were registered as complete.
    private func reportingRate(_ dataSet: String) -> FormulaResult {
        let reports = cube.completeRegistrations.filter { report in
            report.dataSet == dataSet && units.contains(report.ou)
                && months.contains(Cube.months(of: report.pe).lowerBound)
        }
        return FormulaResult(.value(.number(Rational(100 * reports.count, over: months.count * units.count) ?? .zero)))
    }

    func target(of subject: String) -> FormulaResult { FormulaResult(.null) }

    func calendar(_ word: CalendarWord) -> FormulaValue? {
        switch word {
        case .periodInYear: .number(Rational(months.lowerBound % 12 + 1))
        case .periodsInYear: .number(Rational(12 / months.count))
        default: nil
        }
    }

    func shifted(by periods: Int) -> CubeScope? {
        let by = periods * months.count
        return at(months.lowerBound + by...months.upperBound + by)
    }

    var lastYear: CubeScope? { at(months.lowerBound - 12...months.upperBound - 12) }

    var yearToDate: [CubeScope] {
        let january = months.lowerBound - months.lowerBound % 12
        return (january...months.upperBound).map { at($0...$0) }
    }

    func parts(_ span: Span) -> [CubeScope] {
        switch span {
        case .regions: units.map { CubeScope(cube: cube, roots: [$0], reach: .own, months: months) }
        case .periods: months.map { at($0...$0) }
        }
    }

    private func at(_ months: ClosedRange<Int>) -> CubeScope {
        CubeScope(cube: cube, roots: roots, reach: reach, months: months)
    }
}
