import Domain
import Indicators
import Programmes
import Quantities
import Testing

/// June 2023 of Nanyang, worked out apart from the product with exact fractions: region, the five reported figures (teams,
/// online staff, subsidised clinics, public clinics, all clinics), score, place with gaps, dense place, place in the group, and
/// the four lights. 镇平县 prints 80.0 % and fails: 331 of 414.
@Suite("The golden numbers of Nanyang's June")
struct GoldenJuneTests {
    private static let lines = """
        411302 5 612 300 540 663 40940295/648856 6 5 4 正常 正常 低于序时 达标
        411303 6 701 660 561 660 61115/759 4 3 2 正常 正常 完成 达标
        411324 4 598 207 331 414 14880820/248193 9 8 7 正常 正常 正常 未达标
        411325 4 1126 291 470 583 84505/1166 5 4 3 正常 完成 正常 达标
        411323 8 352 334 301 334 6055/69 3 2 1 完成 正常 完成 达标
        411326 3 455 249 399 498 417245/7352 13 12 11 严重滞后 低于序时 正常 达标
        411381 7 1611 655 1048 1310 384265/6394 7 6 5 正常 正常 正常 达标
        411329 4 530 231 360 462 2492515/42196 12 11 10 正常 低于序时 正常 未达标
        411328 2 980 400 690 873 11801175/237068 15 14 12 严重滞后 严重滞后 低于序时 未达标
        411330 4 260 115 190 231 27635/462 10 9 8 正常 低于序时 正常 达标
        411327 4 660 246 400 492 161155/2698 11 10 9 正常 低于序时 正常 达标
        411322 5 770 0 430 555 5873425/123432 16 15 13 正常 正常 严重滞后 未达标
        411321 4 590 323 520 647 45605595/759578 8 7 6 正常 正常 正常 达标
        4113-SF 1 318 — 120 144 100/1 1 1 1 完成 完成 — 达标
        4113-GX 1 80 — — — 3925/77 14 13 3 正常 正常 — —
        4113-GZ 0 70 — 130 167 7830000/176519 17 16 4 严重滞后 低于序时 — 未达标
        4113-ZJ 1 160 — 55 66 100/1 1 1 1 完成 完成 — 达标
        """.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }

    private let programme: Programme
    private let standing: Standing

    init() throws {
        programme = try #require(try BuiltInPacks.pack("nanyang-2023").read().programme)
        let measures = [
            "teams.trained", "staff.trained_online", "clinics.subsidised", "clinics.public", "clinics.total",
        ]
        let readings = Self.lines.map { line in
            let values = zip(measures, line[1...5]).compactMap { measure, text in
                Rational(decimal: text).map { (MeasureID(measure), Reading.number($0)) }
            }
            return (RegionID(line[0]), Dictionary(uniqueKeysWithValues: values))
        }
        standing = Standing(
            of: programme,
            in: try #require(Period("2023-06")),
            from: PeriodFigures(Dictionary(uniqueKeysWithValues: readings))
        )
    }

    @Test("Scores, both tie rules and places in the group", arguments: lines)
    func places(_ line: [String]) throws {
        let row = try #require(standing.row(of: RegionID(line[0])))
        let parts = line[6].split(separator: "/").compactMap { Int($0) }
        #expect(row.score == Rational(parts[0], over: parts[1]))
        let place = try #require(row.place)
        #expect([place.overall, place.dense, place.inGroup] == line[7...9].compactMap { Int($0) })
    }

    @Test("Lights", arguments: lines)
    func lights(_ line: [String]) throws {
        let row = try #require(standing.row(of: RegionID(line[0])))
        let words = programme.indicators.map { row.outcomes[$0.id]?.light?.word ?? "—" }
        #expect(words == Array(line[10...]))
    }

    @Test("Time progress is 181 of 365, and the dense rule closes the gaps within the group as well")
    func rules() throws {
        #expect(standing.timeProgress == Ratio(181, of: 365))
        let ranked = standing.rows.compactMap(\.place)
        #expect(ranked.map(\.overall).max() == 17 || ranked.contains { $0.isTied })
        #expect(standing.whole[IndicatorID("clinics.coverage")]?.ratio?.denominator == Rational(7_722))
    }
}
