import Domain
import Indicators
import Quantities
import Testing

@Suite("What a formula sees of other periods, regions, targets and the calendar")
struct ScopeTests {
    private static func pack(_ numerator: String, files: [String: String] = [:]) -> Pack {
        Pack(
            measures: """
                  - { id: done, name: 完成, unit: 个 }
                  - { id: new, name: 本期新增, unit: 个, accumulation: flow }
                  - { id: owned, name: 公有, unit: 个, accumulation: stock, zones: within-host }
                  - { id: day, name: 日期, kind: date }
                  - { id: note, name: 做法, kind: text }
                """,
            indicators: """
                  - { id: x, name: 甲, shortName: 甲, kind: monitor, numerator: "\(numerator)" }
                  - { id: half, name: 一半, shortName: 一半, kind: monitor, numerator: done, denominator: "done * 2" }
                """,
            year: "year: 2023\nlastYear: 2024",
            files: files
        )
    }

    private static let months = [
        "2023-05": ["A": ["done": "4", "new": "1"], "B": ["done": "1"]],
        "2023-04": ["A": ["done": "3", "new": "2"]],
    ]

    private func value(
        _ numerator: String,
        _ figures: [String: [String: String]] = ["A": ["done": "5", "new": "3", "owned": "2", "day": "2023-06-10"]],
        period: String = "2023-06",
        earlier: [String: [String: [String: String]]] = months
    ) throws -> Outcome? {
        try Self.pack(numerator).standing(period, figures, earlier: earlier).found("x")
    }

    @Test(
        "Days, numbers and the cut-off day of the period",
        arguments: [
            ("days", "30"), ("daysGone", "181"), ("daysInYear", "365"), ("periodInYear", "6"), ("periodsInYear", "12"),
            ("asOf - day", "20"), ("daysBetween(day, asOf)", "20"),
            ("done * daysInYear / daysGone - 10 + 10", "1825/181"),
        ]
    )
    func calendar(_ formula: String, _ expected: String) throws {
        let parts = expected.split(separator: "/").compactMap { Rational(decimal: String($0)) }
        let whole = try #require(parts.count == 2 ? parts[0].divided(by: parts[1]) : parts.first)
        #expect(try value(formula)?.judged?.ratio.value == whole)
    }

    @Test(
        "Other periods",
        arguments: [
            ("done - previous(done)", "1"), ("periodOffset(done, -2)", "3"), ("periodOffset(done, 0)", "5"),
            ("yearToDate(new)", "6"), ("done - lastYear(done)", "2"),
        ]
    )
    func periods(_ formula: String, _ expected: String) throws {
        let earlier = Self.months.merging(["2022-06": ["A": ["done": "3"]]]) { $1 }
        #expect(try value(formula, earlier: earlier)?.judged?.ratio.value == Rational(decimal: expected))
    }

    @Test("A year that nobody reported has no value, and a quarter adds its months")
    func unknownYear() throws {
        #expect(try value("done - lastYear(done)")?.judged == nil)
        let quarter = try value(
            "sumOfPeriods(new)",
            ["A": ["done": "5"]],
            period: "2023Q2",
            earlier: [
                "2023-04": ["A": ["new": "2"]], "2023-05": ["A": ["new": "1"]], "2023-06": ["A": ["new": "3"]],
            ]
        )
        #expect(quarter?.judged?.ratio.value == Rational(6))
    }

    @Test("Another indicator by its name; dividing by nothing says so")
    func indicators() throws {
        #expect(try value("half * 10")?.judged?.ratio.value == Rational(5))
        #expect(try value("half * 10", ["A": ["done": "0"]]) == .notComputable("分母为0"))
        #expect(try value("half * 10", [:]) == .notReported([MeasureID("done")]))
    }

    @Test("The city's own figure is the sum of its regions; a region that is missing is named")
    func areas() throws {
        let pack = Self.pack("sumOfRegions(done)")
        let all = ["A": ["done": "5"], "B": ["done": "6"], "C": ["done": "7"], "Z": ["done": "8"]]
        #expect(try pack.standing("2023-06", all).found("x")?.judged?.ratio.value == Rational(5))
        #expect(try pack.standing("2023-06", [:]).found("x") == .notReported([MeasureID("done")]))
    }

    @Test("Texts are read and not counted")
    func texts() throws {
        #expect(try value("if(contains(note, '集中'), 1, 0)") == .notReported([MeasureID("note")]))
    }

    @Test("A target that was not issued leaves no value and says which")
    func targets() throws {
        let files = ["targets.csv": "region,done\nA,10\nB,\nC,\nZ,—\n"]
        let pack = Self.pack("target(done) - done", files: files)
        let standing = try pack.standing("2023-06", ["A": ["done": "4"], "B": ["done": "4"]])
        #expect(standing.found("x")?.judged?.ratio.value == Rational(6))
        #expect(standing.found("x", of: "B") == .notComputable("没有“完成”的目标数"))
    }

    @Test("Whether a programme looks back")
    func lookingBack() throws {
        #expect(try Self.pack("yearToDate(new)").programme().looksBack)
        #expect(try Self.pack("1 + if(done > 1, previous(done), 0)").programme().looksBack)
        #expect(try !Self.pack("done").programme().looksBack)
    }
}
