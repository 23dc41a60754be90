import Domain
import Programmes
import Quantities
import Testing

@Suite("The pack of Nanyang 2023")
struct NanyangPackTests {
    let programme: Programme

    init() throws {
        let reading = try BuiltInPacks.pack("nanyang-2023").read(isThorough: true)
        #expect(reading.problems == [])
        programme = try #require(reading.programme)
    }

    @Test func holdsThe17RegionsAnd63TargetCellsOfTheDocument() {
        #expect(programme.regions.count == 17)
        let numbers = programme.indicators.flatMap { programme.targets.cells($0.target).values.compactMap(\.number) }
        #expect(numbers.count == 63)
        #expect(programme.targets.total("teams.trained") == Rational(116))
        #expect(programme.targets.total("staff.trained_online") == Rational(18_388))
        #expect(programme.targets.total("clinics.subsidised") == Rational(7722))
    }

    @Test func keepsTheFourStatesOfATargetApart() {
        let parts = [
            TargetPart(zone: RegionID("4113-GZ"), count: Rational(141)),
            TargetPart(zone: RegionID("4113-GX"), count: Rational(5)),
            TargetPart(zone: RegionID("4113-SF"), count: Rational(144)),
        ]
        let targets = programme.targets
        #expect(targets.cell("clinics.subsidised", of: RegionID("411302")) == .number(Rational(663), parts: parts))
        #expect(targets.cell("clinics.subsidised", of: RegionID("4113-GZ")) == .countedInHosts(Rational(167)))
        #expect(targets.cell("clinics.public_share", of: RegionID("4113-GX")) == .noSuchTask)
        #expect(targets.cell("clinics.public_share", of: RegionID("4113-GZ")).number == Rational(4, over: 5))
    }

    @Test func quotesAllTwentyFiveDuties() {
        #expect(programme.commitments.count == 25)
        #expect(programme.commitments.map(\.id) == (1...25).map { $0 < 10 ? "N0\($0)" : "N\($0)" })
    }

    @Test func gives63LinesToTheWorkLedger() {
        #expect(programme.tasks.count == 63)
    }

    @Test(arguments: [
        ("线下培训家庭医生团队（个）/累计完成", FormColumn.figure("teams.trained")),
        ("线下培训\n家医团队(个)", .figure("teams.trained")),
        ("家庭医生团队线下培训数", .figure("teams.trained")),
        ("线下培训团队累计(个)", .figure("teams.trained")),
        ("线下培训家庭医生团队（个）/年度目标", .target("teams.trained")),
        ("基层卫技人员线上培训数", .figure("staff.trained_online")),
        ("线上培训累计(名)", .figure("staff.trained_online")),
        ("村卫生室经费补助（个）/累计落实", .figure("clinics.subsidised")),
        ("已落实运行经费补助村卫生室数", .figure("clinics.subsidised")),
        ("应补助村卫生室数（个）", .target("clinics.subsidised")),
        ("补助落实率", .statedRate("clinics.subsidised")),
        ("公有产权村卫生室（个）/总数", .figure("clinics.total")),
        ("村卫生室总数", .figure("clinics.total")),
        ("公有产权村卫生室（个）/公有产权数", .figure("clinics.public")),
        ("其中：公有产权村卫生室数", .figure("clinics.public")),
        ("公有产权村卫生室（个）/占比(%)", .statedRate("clinics.public")),
        ("自年初累计", .aspect(.figure)),
        ("县市区", .region),
    ])
    func understandsTheHeadersOfCounties(header: String, column: FormColumn) throws {
        let form = try #require(programme.form(FormID("monthly")))
        #expect(form.columns[HeaderText.comparable(header)] == column)
    }
}

extension FormColumn {
    fileprivate static func figure(_ measure: String) -> FormColumn { .figure(MeasureID(measure)) }
    fileprivate static func target(_ measure: String) -> FormColumn { .target(MeasureID(measure)) }
    fileprivate static func statedRate(_ measure: String) -> FormColumn { .statedRate(MeasureID(measure)) }
}
