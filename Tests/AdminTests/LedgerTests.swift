import Foundation
import Testing

@Suite("Ledgers: the workbooks that are printed")
struct LedgerTests {
    /// Every report that the programme has something to say in, and the period it is written for.
    private static let reports = [
        ("monthly-ranking", "2023-06"), ("work-ledger", "2023-06"), ("unfinished-list", "2023-06"),
        ("subsidy-money", "2023-06"), ("figure-details", "2023-06"), ("work-points", "2023-06"),
        ("county-workbook", "2023-06"),
        ("quarterly-bulletin", "2023Q2"), ("multi-year-tasks", "2023Q2"), ("half-year-summary", "2023S1"),
        ("duty-table", "2023S1"), ("annual-evaluation", "2023S1"), ("blank-forms", "2023S1"),
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
                names.filter { name in
                    ["工作台账", "未完成清单", "镇平县", "攻坚", "季通报", "综合评价", "补助资金"].contains { name.contains($0) }
                },
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

    @Test("The list of what is not done names nobody for what nobody has collected so far")
    func uncollected() async throws {
        try await withLedgers { office, names throws in
            let name = try #require(names.first { $0.contains("未完成清单") })
            let rows = try await sheets(office, "out/\(name)")["未完成清单"] ?? []
            let items = Set(rows.compactMap { $0.count > 2 ? $0[2] as? String : nil })
            #expect(items.contains("公有产权村卫生室占比"))
            #expect(!items.contains { $0.contains("建台账") })
            // A milestone of a form that nobody has sent is open for nobody.
            #expect(!items.contains { $0.contains("工作领导小组") })
            let words = rows.flatMap { $0.compactMap { $0 as? String } }
            #expect(words.contains { $0.contains("各单位都没有报过") && $0.contains("建台账") })
            #expect(!words.contains { $0.contains("未报") })
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

    @Test("Read back, every figure of the county workbooks, the ranking and the bulletin's annex is the database's")
    func everyFigure() async throws {
        try await withLedgers { office, names throws in
            let standing = try await office.admin(["standing"] + Office.june + ["--format", "json"]).json
            var compared = 0
            for row in try #require(standing["rows"] as? [[String: Any]]) {
                let region = try #require(row["region"] as? String)
                let indicators = try #require(row["indicators"] as? [String: Any])
                let book = try await sheets(office, "out/2023-06 \(region).xlsx")
                let items = try #require(book["完成情况"])
                for (id, name) in Self.indicators {
                    let cells = try #require(items.first { $0.contains { $0 as? String == name } })
                    guard let judged = indicators[id] as? [String: Any] else {
                        #expect(cells[7] as? String == "—", "\(region) \(id)")
                        continue
                    }
                    // 基数或目标, 完成, 完成率
                    #expect(cells[4] as? Double == (judged["denominator"] as? Double), "\(region) \(id)")
                    #expect(cells[5] as? Double == (judged["numerator"] as? Double), "\(region) \(id)")
                    let rate = try #require((judged["rate"] as? String).flatMap { Double($0) })
                    #expect(abs(try #require(cells[6] as? Double) - rate) < 1e-6, "\(region) \(id)")
                    compared += 3
                }
                // 数据出处 lists what is stored for the county, no more and no less.
                let listed = try #require(book["数据出处"]).compactMap { $0.count > 3 ? $0[3] as? Double : nil }
                let code = try #require(row["id"] as? String)
                let stored = try await office.psql(
                    "select value from taizhang.figure where region = '\(code)' and period = '2023-06'"
                ).output.split(separator: "\n").compactMap { Double($0) }
                #expect(listed.sorted() == stored.sorted(), "\(region)")
                compared += stored.count
            }
            #expect(compared > 180)
        }
    }

    @Test("Every figure of every workbook that says where it comes from is the figure that is stored from there")
    func tracedFigures() async throws {
        try await withLedgers { office, names throws in
            let stored = try await office.psql(
                """
                select submission || ' ' || "row" || ' ' || "column" || ' ' || value
                from taizhang.figure where kind = 'number'
                """
            ).output.split(separator: "\n").map { $0.split(separator: " ") }
            let values = Dictionary(
                uniqueKeysWithValues: stored.map { ($0[0...2].joined(separator: " "), Double($0[3])) }
            )
            let answer = try await office.python("dump-notes.py", names.map { "out/\($0)" })
            var traced: [String: Int] = [:]
            for cell in try #require(try answer.json["cells"] as? [[String: Any]]) {
                let note = try #require(cell["note"] as? String)
                guard
                    let place = note.firstMatch(of: /^回执(\d+)\n.*第(\d+)行([A-Z])列“[^\n]*\n[^\n]*$/.dotMatchesNewlines())
                else {
                    // Explanations of headings, and figures that were put together from several.
                    #expect(!note.hasPrefix("回执") || note.components(separatedBy: "回执").count > 2, "\(cell)")
                    continue
                }
                let column = try #require(place.3.unicodeScalars.first).value - 64
                let value = try #require(values["\(place.1) \(place.2) \(column)"], "\(cell)")
                // Places, rates and points are made of figures; the others are them.
                let isComputed = ["排名表", "综合评价表"].contains { (cell["sheet"] as? String)?.hasSuffix($0) == true }
                #expect(isComputed || value == (cell["value"] as? Double), "\(cell)")
                traced[try #require(cell["file"] as? String), default: 0] += 1
            }
            // 17 county workbooks, the ledger, the list, the tasks by unit, and the annexes of two documents.
            #expect(traced.count >= 21, "\(traced)")
            #expect(traced.values.reduce(0, +) > 300)
        }
    }

    private static let indicators = [
        "teams.completion": "线下培训家庭医生团队完成率", "staff.completion": "线上培训基层卫生技术人员完成率",
        "clinics.coverage": "村卫生室经费补助落实率", "clinics.public_share": "公有产权村卫生室占比",
    ]

    @Test("A period without a single report has no ledger")
    func nothing() async throws {
        try await Office.with { office throws in
            let answer = try await office.admin(["report", "work-ledger"] + Office.june + ["--output", "out"])
            answer.expectComplaint(1, "一份报表也没有收到")
            #expect(try office.names(in: "out").isEmpty)
        }
    }
}
