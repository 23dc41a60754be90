import Anomalies
import Domain
import Findings
import Programmes
import Quantities
import Testing

/// What 宛城区 reported before June 2023, and how its June is judged. Its targets are 8 teams, 1101 people, 663 clinics.
struct Past {
    static let programme: Programme = {
        guard let pack = try? BuiltInPacks.pack("nanyang-2023"), let programme = pack.read().programme else {
            preconditionFailure("the built-in pack cannot be read")
        }
        return programme
    }()

    static var june: Period {
        guard let june = Period("2023-06") else { preconditionFailure("June is a month") }
        return june
    }

    var settings: [FindingCode: CheckSetting] = [:]
    private var history: [Figure] = []

    /// The numbers of consecutive months, the last of them this one.
    func reported(_ measure: String, _ values: [Int], until month: Int) throws -> Past {
        var past = self
        for (index, value) in values.enumerated() {
            let period = try #require(Period(.month, year: 2023, number: month - values.count + 1 + index))
            past.history.insert(Self.stored(try Self.figure(value, measure), period), at: 0)
        }
        return past
    }

    /// What is found against a number in June.
    func found(_ value: Int, _ measure: String, current: [DraftFigure] = []) throws -> [HistoryFinding] {
        var programme = Self.programme
        programme.checks.settings = settings
        let checks = HistoryChecks(programme: programme, history: history)
        return checks.findings(on: [try Self.figure(value, measure)], current: current, in: Self.june)
    }

    static func figure(_ value: Int, _ measure: String, _ region: String = "411302") throws -> DraftFigure {
        DraftFigure(
            region: RegionID(region),
            measure: MeasureID(measure),
            reading: .number(Rational(value)),
            cell: CellPlace(row: 5, line: 6, column: 3, text: "\(value)")
        )
    }

    static func stored(_ figure: DraftFigure, _ period: Period) -> Figure {
        Figure(draft: figure, period: period, version: 1, receipt: Receipt(1))
    }
}
