import Domain
import Programmes
import Testing

@Suite("The integrity of a catalogue")
struct IntegrityTests {
    /// The pack to start from with one text replaced in one file.
    private func problems(_ file: String, _ old: String, _ new: String) throws -> [String] {
        var files = try BuiltInPacks.template(named: "test").files
        let text = try #require(files[file])
        try #require(text.contains(old))
        files[file] = text.replacing(old, with: new)
        return ProgrammePack(files: files).read(isThorough: true).problems.map(\.message)
    }

    @Test("The pack to start from has nothing wrong with it")
    func template() throws {
        let reading = try BuiltInPacks.template(named: "zhoukou-2024").read(isThorough: true)
        #expect(reading.problems == [])
        #expect(reading.programme?.id.rawValue == "zhoukou-2024")
    }

    @Test(
        "Each mistake is found",
        arguments: [
            (
                "programme.yaml", "numerator: teams.trained }", "numerator: clinics.public_share + teams.completion }",
                "公式循环"
            ),
            (
                "programme.yaml", "\n\n# 权重合计100",
                "\n  - { id: twin, name: 甲, shortName: 甲, kind: ratio, goal: 85%, numerator: clinics.public, denominator: clinics.total }\n\n# 权重合计100",
                "是同一个公式"
            ),
            ("programme.yaml", "name: 村卫生室所数, unit: 所", "name: 村卫生室所数, unit: 人", "的分子、分母单位不同"),
            (
                "programme.yaml", "numerator: clinics.public,", "numerator: clinics.public + teams.trained,",
                "里相加减的两项单位不同"
            ),
            ("programme.yaml", "goal: 80%", "goal: 180%", "大于100%"),
            ("programme.yaml", "kind: ratio, goal: 80%", "kind: gain, goal: 3, ceiling: 1", "小于目标"),
            ("targets.csv", "9902,6", "9999,6", "没有单位“9999”"),
            (
                "targets.csv", "region,teams.trained\n9901,8\n9902,6",
                "region,teams.trained,clinics.total\n9901,8,1\n9902,6,1", "没有指标使用"
            ),
            ("programme.yaml", "clinics.public_share: 40", "clinics.public_share: 41", "权重合计101，不是100"),
            ("programme.yaml", "lagThreshold: 90%", "lagThreshold: 900%", "大于100%"),
            ("programme.yaml", "kind: ratio, goal: 80%", "kind: ratio, goal: 80%, scope: whole", "不能有权重"),
            ("forms.yaml", "dueDays: 5", "dueDays: -5", "报送时限在期末之前"),
            ("forms.yaml", "    dueDays: 5\n", "", "“dueDays”不是整数"),
            (
                "forms.yaml", "[teams.trained, clinics.total, clinics.public]", "[teams.trained, clinics.total]",
                "没有报表报送"
            ),
            ("commitments.csv", ",teams.completion,", ",,", "要正好填一格"),
            ("commitments.csv", ",teams.completion,", ",teams.nothing,", "没有指标“teams.nothing”"),
            ("commitments.csv", ",C,个", ",K,个", "类型“K”看不懂"),
            ("programme.yaml", "kind: count", "kind: milestone", "的分子要日期"),
            ("programme.yaml", "kind: count", "kind: standard", "不能作为评价指标"),
            ("programme.yaml", "ties: gaps", "ties: gaps\n  tieBreaks: [later]", "并列的处理"),
            ("programme.yaml", "ties: gaps", "ties: gaps\n  deductions: { slow: { points: 1 } }", "没有扣分项“slow”"),
            ("programme.yaml", "ties: gaps", "ties: gaps\n  functions: { nothing: lower }", "没有权重"),
        ]
    )
    func mistakes(_ file: String, _ old: String, _ new: String, _ message: String) throws {
        let found = try problems(file, old, new)
        #expect(found.contains { $0.contains(message) }, "\(found)")
    }

    @Test("A region without any target is named")
    func idle() throws {
        var files = try BuiltInPacks.template(named: "test").files
        files["programme.yaml"] = files["programme.yaml"]?.replacing("goal: 80%", with: "target: share")
        files["targets.csv"] = "region,teams.trained,share\n9901,—,—\n9902,6,80%\n"
        let found = ProgrammePack(files: files).read(isThorough: true).problems.map(\.message)
        #expect(found == ["“甲县”没有任何目标"])
    }

    @Test(
        "The files of the past are checked as well",
        arguments: [
            ("plans.csv", "indicator,region,year,m01\nteams.completion,*,2024,50%\n", "十二个月"),
            ("plans.csv", "indicator,region,year,m01\nnothing,*,2024,50%\n", "没有指标“nothing”"),
            ("history.csv", "period,region,clinics.total\n2023,9901,许多\n", "不能作为“村卫生室所数”"),
            ("history.csv", "period,region,clinics.totl\n2023,9901,5\n", "没有对应的指标"),
            (
                "amendments.csv", "effective,document,subject,region,target\n2024-07-01,,teams.trained,9901,9\n",
                "生效日期和文号"
            ),
            ("amendments.csv", "effective,document,subject,region,target\n2024-07-01,甲,teams.traned,9901,9\n", "没有目标"),
            ("amendments.csv", "effective,document,subject,region,target\n2024-07-01,甲,teams.trained,9901,许多\n", "看不懂"),
        ]
    )
    func past(_ file: String, _ text: String, _ message: String) throws {
        var files = try BuiltInPacks.template(named: "test").files
        files[file] = text
        let found = ProgrammePack(files: files).read(isThorough: true).problems
        #expect(found.contains { $0.file == file && $0.message.contains(message) }, "\(found)")
    }
}
