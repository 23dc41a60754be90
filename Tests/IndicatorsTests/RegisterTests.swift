import Domain
import Formulas
import Indicators
import Quantities
import Testing

@Suite("Figures that come from a register")
struct RegisterTests {
    private static let register = """
        id,name,kind,host,managing,from,until,public,beds
        1,一室,clinic,A,,,,是,3
        2,二室,clinic,A,Z,,,否,1
        3,三室,clinic,A,,,2023-05-31,是,9
        4,四室,clinic,B,,2023-07-01,,是,9
        5,五室,clinic,B,,,,,2
        """
    private static let pack = Pack(
        measures: """
              - { id: all, name: 总数, unit: 所, accumulation: stock, zones: within-host, roster: institutions('clinic') }
              - { id: public, name: 公有, unit: 所, accumulation: stock, zones: within-host, roster: "institutions('clinic', public)" }
            """,
        indicators: """
              - { id: share, name: 占比, shortName: 占比, kind: coverage, numerator: public, denominator: all }
              - { id: beds, name: 床位, shortName: 床位, kind: monitor, numerator: "institutionShare('clinic', beds >= 2)" }
            """,
        files: ["institutions.csv": register]
    )

    @Test("Who reports nothing has the register's counts: a county those on its land, a zone those that it manages")
    func counts() throws {
        let june = try Self.pack.standing("2023-06", [:])
        #expect(june.found("share")?.judged?.ratio == Ratio(1, of: 2))
        #expect(june.found("share", of: "Z")?.judged?.ratio == Ratio(0, of: 1))
        #expect(june.found("share", of: "B")?.judged?.ratio == Ratio(0, of: 1))
        #expect(june.found("beds")?.judged?.ratio.value == Rational(1, over: 2))
        #expect(june.whole[IndicatorID("share")]?.ratio == Ratio(1, of: 3))
        let may = try Self.pack.standing("2023-05", [:])
        #expect(may.found("share")?.judged?.ratio == Ratio(2, of: 3))
        let july = try Self.pack.standing("2023-07", [:])
        #expect(july.found("share", of: "B")?.judged?.ratio == Ratio(1, of: 2))
    }

    @Test("What is reported stands, and is held against the register")
    func differences() throws {
        let programme = try Self.pack.programme()
        let june = try #require(Period("2023-06"))
        let said = PeriodFigures([
            RegionID("A"): [MeasureID("all"): .number(Rational(3)), MeasureID("public"): .number(.one)]
        ])
        #expect(Standing(of: programme, in: june, from: said).found("share")?.judged?.ratio == Ratio(1, of: 3))
        let differences = programme.rosterDifferences(in: june, from: said)
        #expect(differences.map(\.measure) == [MeasureID("all")])
        #expect(differences.first?.reported == Rational(3) && differences.first?.roster == Rational(2))
    }

    @Test("Full coverage names the missing")
    func lacking() throws {
        let programme = try Self.pack.programme()
        let indicator = try #require(programme.indicator(IndicatorID("share")))
        let day = try #require(CalendarDate("2023-06-30"))
        let names = programme.regions.map { region in
            programme.lackingInstitutions(for: indicator, of: region, on: day).map(\.name)
        }
        #expect(names == [["二室"], ["五室"], [], ["二室"]])
    }
}
