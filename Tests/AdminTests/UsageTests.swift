import Foundation
import Testing

@Suite("Wrong usage")
struct UsageTests {
    private static let june = Office.june
    private static let output = ["--output", "out"]

    @Test(
        "Unknown names are refused, and the known ones are given",
        arguments: [
            (["standing", "--programme", "nowhere", "--period", "2023-06"], "nanyang-2023"),
            (["trace"] + june + ["--region", "北京市", "--indicator", "teams.completion"], "宛城区"),
            (["trace"] + june + ["--region", "宛城区", "--indicator", "nothing"], "teams.completion"),
            (["report", "nothing"] + june + output, "monthly-ranking"),
            (["finding", "show", "nothing"], "admin finding list"),
            (["submissions", "show", "99"], "admin submissions list"),
            (["programme", "show", "nowhere"], "nanyang-2023"),
            (["read", "a.csv", "--programme", "nowhere"], "nanyang-2023"),
            (["read", "a.csv", "--programme", "nanyang-2023", "--form", "nothing"], "monthly"),
            (["import", "a.csv", "--programme", "nanyang-2023", "--form", "nothing", "--yes"], "monthly"),
        ]
    )
    func unknown(_ arguments: [String], _ known: String) async throws {
        try await Office.with { office throws in
            try office.write("县市区\n", to: "a.csv")
            try await office.admin(arguments).expectComplaint(64, known)
        }
    }

    @Test(
        "Periods that are none, or that nobody can ask for",
        arguments: ["2023-13", "June", "2023-6月", "", "2022-06", "2024Q1", "2023W60"]
    )
    func periods(_ period: String) async throws {
        try await Office.with { office throws in
            for verb in [["standing"], ["close"], ["report", "work-ledger", "--output", "out"]] {
                let answer = try await office.admin(verb + ["--programme", "nanyang-2023", "--period", period])
                answer.expectComplaint(64)
            }
            #expect(try office.names(in: "out").isEmpty)
        }
    }

    @Test("A period of another year is refused for a file as well")
    func otherYear() async throws {
        try await Office.with { office throws in
            let answer = try await office.admin(
                "import",
                try office.fixture(Office.caseOne),
                "--programme",
                "nanyang-2023",
                "--period",
                "2022-06",
                "--yes"
            )
            answer.expectComplaint(64, "2022年6月")
            #expect(try await office.psql("select count(*) from taizhang.submission").output == "0\n")
        }
    }

    @Test(
        "Options that are wrong",
        arguments: [
            ["standing", "--nonsense"], ["nonsense"], ["standing"], ["standing", "--programme"], ["import"],
            ["standing"] + june + ["--format", "xml"], ["standing"] + june + ["too", "many"], ["submissions"],
            ["read", "a.csv", "--programme", "nanyang-2023", "--refuse", "all"], ["submissions", "show", "one"],
            ["import", "a.csv", "--programme", "nanyang-2023", "--received-on", "2023-02-30"],
            ["report", "work-ledger"] + june, ["standing"] + june + ["--as", "李四"],
        ]
    )
    func options(_ arguments: [String]) async throws {
        try await Office.withoutDatabase { office throws in
            let answer = try await office.admin(arguments)
            answer.expectComplaint(64)
            HelpTests.expectChinese(answer.errors)
        }
    }

    @Test("A question that nobody can answer stores nothing")
    func unanswered() async throws {
        try await Office.with { office throws in
            let name = try office.fixture(Office.caseOne)
            let answer = try await office.admin("import", name, "--programme", "nanyang-2023")
            answer.expectComplaint(64, "--yes")
            #expect(try await office.psql("select count(*) from taizhang.submission").output == "0\n")
        }
    }

    @Test("A day of receipt in the future")
    func future() async throws {
        try await Office.with { office throws in
            let name = try office.fixture(Office.caseOne)
            try await office.admin(
                "import",
                name,
                "--programme",
                "nanyang-2023",
                "--received-on",
                "2999-01-01",
                "--yes"
            ).expectComplaint(64, "2999-01-01")
        }
    }

    @Test("A period that has not begun")
    func notBegun() async throws {
        try await Office.with { office throws in
            let pack = try FuturePack.write(into: office)
            try await office.admin("programme", "install", pack).expectSuccess()
            let later = ["--programme", "nanyang-2099", "--period", "2099-06"]
            try await office.admin(["standing"] + later).expectComplaint(64, "还没有开始")
            try await office.admin(["close"] + later).expectComplaint(64, "还没有开始")
            let name = try office.write("县市区,线下培训家庭医生团队累计完成\n宛城区,5\n", to: "一.csv")
            let answer = try await office.admin(
                ["import", name, "--form", "monthly", "--yes", "--format", "json"] + later
            )
            #expect(answer.status == 1)
            #expect(try answer.findingCodes.contains("period-not-begun"))
        }
    }
}
