import Domain
import Foundation
import Programmes
import Quantities
import Testing

private let seeds = "../shared/seeds/commitments.json"

@Suite("The commitments of the five documents")
struct CommitmentsTests {
    private static let packs = [
        "nanyang-2023": "000", "hainan-2022": "001", "qinyang-2023-2025": "002", "sanmenxia-2023": "003",
        "nantong-2023": "004",
    ]

    private static let notGiven = "未给"

    private struct Row: Decodable {
        let id: String, line: String, quote: String, kind: String
    }

    private struct Seeds: Decodable { let commitments: [String: [Row]] }

    @Test(
        "Every one of the 229 rows is in a pack, quoted word for word; nothing is left out and nothing added",
        .enabled(if: access(seeds, R_OK) == 0, "not run: the list of commitments does not lie beside the project")
    )
    func complete() throws {
        let rows = try JSONDecoder().decode(Seeds.self, from: Data(contentsOf: URL(filePath: seeds))).commitments
        #expect(rows.values.reduce(0) { $0 + $1.count } == 229)
        for (name, seed) in Self.packs {
            let found = try programme(name).commitments
            let wanted = try #require(rows[seed])
            #expect(found.map(\.id) == wanted.map(\.id), "\(name)")
            #expect(found.map(\.quote) == wanted.map(\.quote), "\(name)")
            #expect(found.map { String($0.line) } == wanted.map(\.line), "\(name)")
            #expect(found.map(\.kindCodes) == wanted.map(\.kind), "\(name)")
        }
    }

    @Test("Each is judged by indicators of its kind, or says why it is text", arguments: packs.keys.sorted())
    func judged(_ name: String) throws {
        let programme = try programme(name)
        for commitment in programme.commitments {
            #expect(commitment.indicators.isEmpty == (commitment.textReason != nil), "\(commitment.id)")
            let kinds = Set(commitment.indicators.compactMap { programme.indicator($0)?.kind })
            #expect(
                kinds.isEmpty || !kinds.isDisjoint(with: commitment.kinds + Self.stand(commitment)),
                "\(commitment.id)"
            )
        }
    }

    /// How many rows of each pack are judged and how many are left as text.
    @Test func counts() throws {
        let counts = try Self.packs.keys.sorted().map { name in
            let all = try programme(name).commitments
            return "\(name) \(all.count { $0.textReason == nil })+\(all.count { $0.textReason != nil })"
        }
        #expect(
            counts == [
                "hainan-2022 47+2", "nantong-2023 51+5", "nanyang-2023 13+12", "qinyang-2023-2025 65+5",
                "sanmenxia-2023 29+0",
            ]
        )
    }

    @Test("Every kind of target that can be judged is in some pack")
    func kinds() throws {
        let used = try Self.packs.keys.flatMap { try programme($0).everyIndicator.map(\.kind) }
        #expect(Set(used) == Set(TargetKind.allCases).subtracting([.standard]))
    }

    @Test("Sanmenxia's sums, and Nanyang's of-which by both views")
    func sums() throws {
        let baseline = try #require(try programme("sanmenxia-2023").history[2022]?[RegionID("4112")])
        func number(_ id: String) -> Int { baseline[MeasureID(id)]?.number?.wholeNumber ?? 0 }
        #expect(
            ["centres.count", "stations.count", "hospitals.count", "clinics.count"].map(number).reduce(0, +) == 1_429
        )
        #expect(number("institutions.count") == 1_429)
        #expect(number("staff.township_count") + number("staff.village_count") == 4_274)
        #expect(number("staff.count") == 4_274)
        let nanyang = try programme("nanyang-2023")
        let cells = nanyang.targets.cells("clinics.subsidised")
        let byHost = cells.values.compactMap(\.number?.wholeNumber).reduce(0, +)
        var (own, managed) = (0, 0)
        for cell in cells.values {
            switch cell {
            case .number(let number, let parts):
                own += (number.wholeNumber ?? 0) - parts.compactMap(\.count.wholeNumber).reduce(0, +)
            case .countedInHosts(let count): managed += count.wholeNumber ?? 0
            case .noSuchTask, .notIssued: break
            }
        }
        #expect(byHost == 7_722)
        #expect((own, managed) == (7_340, 382))
        #expect(own + managed == 7_722)
    }

    @Test("Qinyang's money by year: 4 500 yuan a clinic in 2023, 6 000 from 2024")
    func money() throws {
        let programme = try programme("qinyang-2023-2025")
        func standard(_ year: Int) -> Int? {
            let day = CalendarDate(year: year, month: 12, day: 31)
            return day.flatMap {
                programme.inForce(on: $0).targets.cell("subsidy.clinics", of: RegionID("410882100")).number
            }?
            .wholeNumber
        }
        #expect((standard(2022), standard(2023), standard(2024), standard(2025)) == (nil, 450_000, 600_000, 600_000))
    }

    /// A row may be judged by a kind that its letters do not name: a quality by its mark, a duty by what it yields.
    private static func stand(_ commitment: Commitment) -> [TargetKind] {
        switch commitment.kinds.first {
        case .qualitative: [.qualitative, .milestone]
        // 拨付与任务同步: money that keeps pace with time.
        case .recurring: [.coverage]
        // 普遍 and 全面 without a number: a share whose goal is "not given" until the city sets one.
        case .coverage where commitment.number == Self.notGiven: [.ratio]
        default: []
        }
    }

    private func programme(_ name: String) throws -> Programme {
        let reading = try BuiltInPacks.pack(name).read(isThorough: true)
        #expect(reading.problems == [])
        return try #require(reading.programme)
    }
}
