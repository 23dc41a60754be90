import Domain
import Testing

@Suite("Regions and their names")
struct RegionTests {
    let names = RegionNames([
        Region(id: RegionID("411302"), name: "宛城区", kind: .district, aliases: ["宛城"]),
        Region(id: RegionID("4113-SF"), name: "示范区", kind: .zone, aliases: ["南阳市城乡一体化示范区"]),
    ])

    @Test(arguments: ["宛城区", " 宛城区　", "宛 城", "宛城"])
    func onlyWidthAndBlanksAreEvenedOut(text: String) { #expect(names.region(named: text) == RegionID("411302")) }

    @Test func aSimilarNameIsOnlyASuggestion() {
        #expect(names.region(named: "宛城县") == nil)
        #expect(names.suggestions(for: "宛城县").first == "宛城区")
        #expect(names.suggestions(for: "北京市").isEmpty)
    }

    @Test func codesHoldForATime() throws {
        let haian = Region(
            id: RegionID("haian"),
            name: "海安市",
            kind: .countyLevelCity,
            codes: [
                DatedCode("320621", until: CalendarDate("2018-01-31")),
                DatedCode("320685", from: CalendarDate("2018-02-01")),
            ]
        )
        #expect(haian.code(on: try #require(CalendarDate("2017-06-30"))) == "320621")
        #expect(haian.code(on: try #require(CalendarDate("2023-06-30"))) == "320685")
    }
}
