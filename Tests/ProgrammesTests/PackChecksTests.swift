import Domain
import Findings
import Formulas
import Programmes
import Quantities
import Testing

@Suite("The checks of a pack")
struct PackChecksTests {
    private func read(_ checks: String) throws -> PackReading {
        var files = try BuiltInPacks.pack("nanyang-2023").files
        files["checks.yaml"] = checks
        return ProgrammePack(files: files).read(isThorough: true)
    }

    @Test("Levels, numbers, exceptions, limits and relations are read")
    func everything() throws {
        let reading = try read(
            """
            over-completion: off
            jump-in-period:
              severity: error
              factor: 2.5
              share: 30%
              except: [clinics.total]
            value-unchanged:
              periods: 4
              justify: false
            exceeds-licensed:
              limits:
                - { measure: clinics.subsidised, base: clinics.total }
            rules:
              - id: paid
                title: 已发放不大于已拨付
                left: subsidy.paid
                operator: less-than-or-equal-to
                right: subsidy.allotted
                missing: never-skip
                severity: error
            """
        )
        #expect(reading.problems == [])
        let checks = try #require(reading.programme?.checks)
        #expect(checks.number(.factor, of: .jumpInPeriod) == Rational(5, over: 2))
        #expect(checks.number(.share, of: .jumpInPeriod) == Rational(3, over: 10))
        #expect(checks.number(.least, of: .jumpInPeriod) == Rational(10))
        #expect(checks.count(.periods, of: .valueUnchanged) == 4)
        #expect(checks.applied(to: Finding(.overCompletion, message: "")) == nil)
        #expect(checks.applied(to: Finding(.jumpInPeriod, message: ""))?.severity == .error)
        #expect(checks.applied(to: Finding(.jumpInPeriod, field: "clinics.total", message: "")) == nil)
        #expect(!checks.asksForReason(Finding(.valueUnchanged, message: "")))
        #expect(checks.asksForReason(Finding(.roundNumbers, message: "")))
        #expect(checks.limits(of: .exceedsLicensed).map(\.base.rawValue) == ["clinics.total"])
        #expect(checks.rules.map(\.rule.id) == ["paid"])
        #expect(checks.rules.first?.severity == .error)
    }

    @Test("Without the file everything is as built in")
    func defaults() throws {
        let reading = try BuiltInPacks.pack("nanyang-2023").read()
        let checks = try #require(reading.programme?.checks)
        #expect(checks == CheckSettings())
        let finding = Finding(.jumpInPeriod, message: "")
        #expect(checks.applied(to: finding) == finding)
    }

    /// Settings, the line that is wrong, and a word of what is said about it.
    private static let mistakes: [(String, Int, String)] = [
        ("jump: off", 1, "没有可以设置的检查规则“jump”"),
        ("\nround-numbers: maybe", 2, "级别不能是“maybe”"),
        ("percent-for-count: off", 1, "不能关闭"),
        ("jump-in-period:\n  faktor: 3", 2, "不认识“faktor”"),
        ("jump-in-period:\n  factor: viel", 2, "不能是“viel”"),
        ("value-unchanged:\n  periods: 2.5", 2, "不能是“2.5”"),
        ("value-unchanged:\n  periods: 0", 2, "不能是“0”"),
        ("jump-in-period:\n  except: [teams.trian]", 2, "没有指标“teams.trian”"),
        ("jump-in-period:\n  justify: maybe", 2, "只能是 true 或 false"),
        ("exceeds-registered:\n  limits:\n    - measure: staff.trained_online", 3, "缺少“base”"),
        ("rules:\n  - id: a\n    title: 甲\n    left: teams.trained\n    right: 3", 2, "缺少“operator”"),
        (
            "rules:\n  - { id: a, title: 甲, left: teams.trian, operator: equal-to, right: 3 }", 2,
            "没有“teams.trian”"
        ),
        ("rules:\n  - { id: a, title: 甲, left: 1, operator: like, right: 3 }", 2, "“operator”不能是“like”"),
    ]

    @Test("A mistake is named with its line and what to write instead", arguments: mistakes)
    func mistake(text: String, line: Int, words: String) throws {
        let reading = try read(text)
        #expect(reading.programme == nil)
        let problem = try #require(reading.problems.first { $0.file == "checks.yaml" })
        #expect(problem.message.contains(words), "\(problem.message)")
        #expect(problem.line == line)
        #expect(!problem.advice.isEmpty)
    }

    @Test("Every rule has a page of findings, and its numbers have meanings", arguments: CheckRule.all)
    func rules(rule: CheckRule) {
        #expect(rule.code.page != nil)
        #expect(rule.tunings.allSatisfy { !$0.meaning.isEmpty })
        #expect(!rule.stages.isEmpty)
    }

    @Test("Every letter from a to s has its rule")
    func letters() {
        #expect(Set(CheckRule.all.compactMap(\.letter)) == Set("abcdefghijklmnopqrs".map(String.init)))
    }
}
