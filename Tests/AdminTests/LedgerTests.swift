import Foundation
import Testing

@Suite("Ledgers: the workbooks that are printed")
struct LedgerTests {
    /// Every report that the programme has something to say in, and the period it is written for.
    private static let reports = [
        ("monthly-ranking", "2023-06"), ("work-ledger", "2023-06"), ("unfinished-list", "2023-06"),
        ("subsidy-money", "2023-06"), ("work-points", "2023-06"), ("county-workbook", "2023-06"),
        ("quarterly-bulletin", "2023Q2"), ("multi-year-tasks", "2023Q2"), ("proposal-reply", "2023Q2"),
        ("half-year-summary", "2023S1"), ("duty-table", "2023S1"), ("annual-evaluation", "2023"),
        ("blank-forms", "2023"),
    ]
    /// One file each, but 17 county workbooks and six blank forms.
    private static let files = 11 + 17 + 6

    /// An office with case 01 imported and June closed, and the workbooks in `out`.
    private func withLedgers(_ body: (Office, [String]) async throws -> Void) async throws {
        try await Office.with { office throws in
            let file = try office.fixture(Office.caseOne)
            try await office.admin("import", file, "--programme", "nanyang-2023", "--yes").expectSuccess()
            try await office.admin(["close"] + Office.june).expectSuccess()
            try await write(to: "out", office)
            try await body(office, try office.names(in: "out"))
        }
    }

    private func write(to folder: String, _ office: Office) async throws {
        for (report, period) in Self.reports {
            let arguments = ["--programme", "nanyang-2023", "--period", period, "--output", folder]
            try await office.admin(["report", report] + arguments).expectSuccess()
        }
    }

    private func sheets(_ office: Office, _ path: String) async throws -> [String: [[Any]]] {
        let answer = try await office.python("dump-workbook.py", [path])
        return try #require(try answer.json as? [String: [[Any]]])
    }

    @Test("Each report writes its workbooks; writing again gives identical bytes and leaves nothing else")
    func identical() async throws {
        try await withLedgers { office, names throws in
            #expect(names.count == Self.files)
            #expect(names.allSatisfy { $0.hasSuffix(".xlsx") })
            let before = try names.map { try office.bytes(of: "out/\($0)") }
            try await write(to: "out", office)
            #expect(try office.names(in: "out") == names)
            #expect(try names.map { try office.bytes(of: "out/\($0)") } == before)
            try await write(to: "elsewhere/deep", office)
            #expect(try names.map { try office.bytes(of: "elsewhere/deep/\($0)") } == before)
        }
    }

    @Test("Time zone and language of the machine do not change a byte")
    func surroundings() async throws {
        try await withLedgers { office, names throws in
            var abroad = office
            abroad.environment = ["TZ": "America/New_York", "LC_ALL": "C", "LANG": "C"]
            try await write(to: "abroad", abroad)
            #expect(
                try names.map { try office.bytes(of: "abroad/\($0)") }
                    == names.map { try office.bytes(of: "out/\($0)") }
            )
        }
    }

    @Test("The checker finds nothing to object to")
    func checked() async throws {
        try await withLedgers { office, names throws in
            func check(_ names: [String], _ more: [String] = []) async throws {
                let arguments = ["--strict", "--deterministic"] + more + names.map { "out/\($0)" }
                let answer = try await office.command(Programs.script("check-xlsx"), arguments).run()
                #expect(answer.status == 0, "\(answer.output)\(answer.errors)")
            }
            try await check(names)
            // Computing every formula anew takes seconds a file: one of each sort that has any.
            guard Programs.isInstalled("soffice") else { return }
            try await check(
                names.filter { name in ["工作台账", "未完成清单", "镇平县", "攻坚"].contains { name.contains($0) } },
                ["--recalc"]
            )
        }
    }

    @Test("The ranking holds the places and scores of the standing")
    func ranking() async throws {
        try await withLedgers { office, names throws in
            let name = try #require(names.first { $0.contains("评比") })
            let sheets = try await sheets(office, "out/\(name)")
            let rows = sheets.values.flatMap { $0 }
            let standing = try await office.admin(["standing"] + Office.june + ["--format", "json"]).json
            for row in try #require(standing["rows"] as? [[String: Any]]) {
                let region = try #require(row["region"] as? String)
                let score = try #require((row["score"] as? String).flatMap { Double($0) })
                let place = try #require(row["rankInGroup"] as? Int)
                let isPrinted = rows.contains { cells in
                    let numbers = cells.compactMap { $0 as? Double }
                    return cells.contains { $0 as? String == region } && numbers.contains(Double(place))
                        && numbers.contains { abs($0 - score) < 0.01 }
                }
                #expect(isPrinted, "\(region)")
            }
        }
    }

    @Test("The ledger holds every figure of the file")
    func ledger() async throws {
        try await withLedgers { office, names throws in
            let name = try #require(names.first { $0.contains("工作台账") })
            let sheets = try await sheets(office, "out/\(name)")
            let rows = sheets.values.flatMap { $0 }
            for line in FigureTable.june {
                for (done, target) in [line.teams, line.staff] + (line.clinics.map { [$0] } ?? []) {
                    let isPrinted = rows.contains { cells in
                        let numbers = cells.compactMap { $0 as? Double }
                        return cells.contains { $0 as? String == line.region }
                            && numbers.contains(Double(done)) && numbers.contains(Double(target))
                    }
                    #expect(isPrinted, "\(line.region) \(done)/\(target)")
                }
            }
        }
    }

    @Test("A period without a single report has no ledger")
    func nothing() async throws {
        try await Office.with { office throws in
            let answer = try await office.admin(["report", "work-ledger"] + Office.june + ["--output", "out"])
            answer.expectComplaint(1, "一份报表也没有收到")
            #expect(try office.names(in: "out").isEmpty)
        }
    }
}
