import Domain
import Formulas
import Programmes
import Testing

@Suite("Rosters of institutions")
struct RosterTests {
    private let programme: Programme
    private let january: CalendarDate
    private let june: CalendarDate

    init() throws {
        programme = try #require(try BuiltInPacks.pack("nanyang-2023").read().programme)
        january = try #require(CalendarDate("2023-01-01"))
        june = try #require(CalendarDate("2023-06-01"))
    }

    private func roster(_ rows: String..., header: String = "机构编码,村卫生室名称,县市区,管理单位,产权性质,执业许可证") -> RosterFile {
        RosterFile(([header] + rows).joined(separator: "\n") + "\n", kind: "village-clinic", programme: programme)
    }

    @Test("A row is an institution with its host, its manager and what it has")
    func reads() throws {
        let file = roster("W001,溧河村卫生室,宛城区卫健委,官庄工区,公有,有", "W002, 新店村卫生室 ,宛城,,个人,")
        #expect(file.refusals == [] && file.trouble == nil)
        let first = try #require(file.institutions.first)
        #expect(first.id == "W001" && first.host.rawValue == "411302" && first.managing.rawValue == "4113-GZ")
        #expect(first.attributes == ["public": .boolean(true), "licensed": .boolean(true)])
        #expect(file.institutions.last?.name == "新店村卫生室")
        #expect(file.institutions.last?.attributes == ["public": .boolean(false)])
        #expect(file.institutions.last?.managing == file.institutions.last?.host)
    }

    @Test(
        "What is wrong with a row is said, and the rest stands",
        arguments: [
            ("W002,乙,宛城县,,,", "可能是“宛城区”"), ("W001,乙,宛城区,,,", "与第1行相同"), ("W002,,宛城区,,,", "没有机构名称"),
            ("411302199001011234,乙,宛城区,,,", "像身份证号"),
        ]
    )
    func refuses(_ row: String, _ message: String) {
        let file = roster("W001,甲,宛城区,,,", row)
        #expect(file.institutions.count == 1)
        #expect(file.refusals.map(\.row) == [2])
        #expect(file.refusals.first?.message.contains(message) == true)
    }

    @Test("A table without names or counties is no roster, and foreign columns are told")
    func headers() {
        #expect(roster("1,2", header: "甲,乙").trouble?.contains("机构名称") == true)
        let kept = RosterFile(
            "名称,县区,床位,电话\n甲,宛城区,3,—\n",
            kind: "village-clinic",
            programme: programme,
            attributes: ["床位": "beds"]
        )
        #expect(kept.unknownHeaders == ["电话"])
        #expect(kept.institutions.first?.attributes == ["beds": .text("3")])
    }

    @Test("What changes begins another entry; what left the list ends; the past can be read again")
    func merges() throws {
        let first = roster("W001,甲,宛城区,官庄工区,公有,有", "W002,乙,宛城区,,个人,有", "W003,丙,卧龙区,,公有,有")
        let start = RosterMerge(Register([]), with: first.institutions, from: january, isComplete: true)
        #expect([start.new, start.changed, start.unchanged, start.closed] == [3, 0, 0, 0])
        let second = roster("W001,甲,宛城区,,公有,有", "W004,丁,宛城区,,公有,有")
        let merge = RosterMerge(start.register, with: second.institutions, from: june, isComplete: true)
        // 乙 is closed; 丙 lies in a county that the roster does not speak of.
        #expect([merge.new, merge.changed, merge.unchanged, merge.closed] == [1, 1, 0, 1])
        let kind = "village-clinic"
        let wancheng = RegionID("411302")
        #expect(merge.register.institutions(ofKind: kind, on: january).map(\.id).sorted() == ["W001", "W002", "W003"])
        #expect(merge.register.institutions(ofKind: kind, on: june).map(\.id).sorted() == ["W001", "W003", "W004"])
        #expect(
            merge.register.institutions(ofKind: kind, of: RegionID("4113-GZ"), by: .managing, on: january).count == 1
        )
        #expect(merge.register.institutions(ofKind: kind, of: RegionID("4113-GZ"), by: .managing, on: june).isEmpty)
        #expect(merge.register.institutions(ofKind: kind, of: wancheng, by: .host, on: june).count == 2)
        #expect(merge.register.contradiction == nil)
        let again = RosterMerge(merge.register, with: second.institutions, from: june, isComplete: true)
        #expect([again.new, again.changed, again.unchanged, again.closed] == [0, 0, 2, 0])
        #expect(again.register == merge.register)
        // Written into a pack and read back, it is the same register.
        var files = try BuiltInPacks.pack("nanyang-2023").files
        files["institutions.csv"] = merge.register.packText
        let reading = ProgrammePack(files: files).read(isThorough: true)
        #expect(reading.problems == [])
        #expect(reading.programme?.register == merge.register)
    }

    @Test(
        "A register with mistakes is refused",
        arguments: [
            ("1,甲,village-clinic,999999,,,\n", "没有单位“999999”"), ("1,,village-clinic,411302,,,\n", "要写全"),
            ("1,甲,village-clinic,411302,,2023-13-01,\n", "看不懂"),
            ("1,甲,village-clinic,411302,,,\n1,甲,village-clinic,411303,,2023-05-01,\n", "两种说法"),
        ]
    )
    func mistakes(_ rows: String, _ message: String) throws {
        var files = try BuiltInPacks.pack("nanyang-2023").files
        files["institutions.csv"] = "id,name,kind,host,managing,from,until\n" + rows
        let problems = ProgrammePack(files: files).read().problems
        #expect(problems.contains { $0.file == "institutions.csv" && $0.message.contains(message) }, "\(problems)")
    }
}
