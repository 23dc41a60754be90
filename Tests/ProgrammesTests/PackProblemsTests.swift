import Programmes
import Testing

@Suite("Mistakes in a pack")
struct PackProblemsTests {
    /// The built-in pack with one text replaced in one file.
    private func problems(in file: String, replacing old: String, with new: String) throws -> [PackProblem] {
        var files = try BuiltInPacks.pack("nanyang-2023").files
        let text = try #require(files[file])
        try #require(text.contains(old))
        files[file] = text.split(separator: old, omittingEmptySubsequences: false).joined(separator: new)
        let reading = ProgrammePack(files: files).read(isThorough: true)
        #expect((reading.programme == nil) == !reading.problems.isEmpty)
        return reading.problems
    }

    @Test func anUnknownRegionIsNamedWithItsLine() throws {
        let found = try problems(in: "targets.csv", replacing: "411303,9", with: "411399,9")
        #expect(found.contains { $0.file == "targets.csv" && $0.line == 3 && $0.message.contains("411399") })
    }

    @Test func aFormulaThatDoesNotParseIsNamedWithItsPosition() throws {
        let found = try problems(
            in: "programme.yaml",
            replacing: "denominator: target(teams.trained)",
            with: "denominator: target(teams.trained"
        )
        #expect(found.count == 1)
        #expect(found.first?.message.contains("第21个字符处") == true)
        #expect((found.first?.line ?? 0) > 60)
    }

    @Test func aTargetWithoutAMeasureIsNamed() throws {
        let found = try problems(in: "targets.csv", replacing: "teams.trained,", with: "teams.trian,")
        #expect(found.contains { $0.file == "targets.csv" && $0.line == 1 && $0.message.contains("teams.trian") })
    }

    @Test func anOfWhichLargerThanItsWholeIsNamed() throws {
        let found = try problems(
            in: "of-which.csv",
            replacing: "411329,4113-GZ,clinics.subsidised,1",
            with: "411329,4113-GZ,clinics.subsidised,463"
        )
        #expect(found.contains { $0.file == "of-which.csv" && $0.line == 5 && $0.message.contains("其中") })
    }

    @Test func aSumThatDiffersFromTheStatedTotalIsNamed() throws {
        let found = try problems(in: "targets.csv", replacing: "411303,9,1265", with: "411303,9,1266")
        #expect(found.map(\.message) == ["“staff.trained_online”各单位相加为18389，与文件所列合计18388不符"])
    }

    @Test func aSlipInAKeyIsPointedAt() throws {
        let found = try problems(in: "programme.yaml", replacing: "lagThreshold:", with: "lagTreshold:")
        #expect(found.contains { $0.message.contains("lagTreshold") && $0.line != nil })
    }

    @Test(
        "What a part belongs to must be reported, and is not itself",
        arguments: [("clinics.nothing", "不是填报指标"), ("clinics.public", "成了自己的一部分")]
    )
    func parts(_ whole: String, _ message: String) throws {
        let found = try problems(in: "programme.yaml", replacing: "partOf: clinics.total", with: "partOf: \(whole)")
        #expect(found.contains { $0.message.contains(message) && $0.line != nil }, "\(found)")
    }

    @Test func brokenYAMLIsNoCrash() throws {
        let found = try problems(in: "programme.yaml", replacing: "measures:", with: "measures: [")
        #expect(!found.isEmpty)
    }
}
