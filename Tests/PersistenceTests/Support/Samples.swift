import Core
import Domain
import Findings
import Fingerprints
import Indicators
import Quantities

/// Small values that the suites share.
enum Samples {
    static let programme = ProgrammeID("nanyang-2023")
    static let wancheng = RegionID("411302")
    static let wolong = RegionID("411303")
    static let teams = MeasureID("teams.trained")
    static let staff = MeasureID("staff.trained_online")

    /// 1 July 2023, 09:00:00 in Nanyang.
    static let act = Act(actor: "张三", at: Timestamp(secondsSince1970: 1_688_173_200))

    static func key(_ region: RegionID, _ measure: MeasureID) -> FigureKey {
        FigureKey(region: region, measure: measure)
    }

    static func draft(
        _ reading: Reading,
        _ region: RegionID = wancheng,
        _ measure: MeasureID = teams,
        text: String = "5"
    ) -> DraftFigure {
        DraftFigure(
            region: region,
            measure: measure,
            reading: reading,
            cell: CellPlace(sheet: "表1", row: 6, line: 7, column: 4, text: text)
        )
    }

    static func number(_ value: Int, _ region: RegionID = wancheng, _ measure: MeasureID = teams) -> DraftFigure {
        draft(.number(Rational(value)), region, measure, text: String(value))
    }

    /// A file with these figures; other `bytes` make it another file.
    static func file(
        _ bytes: String,
        _ figures: [DraftFigure],
        period: Period,
        form: String = "monthly",
        emptied: [FigureKey] = [],
        findings: [Finding] = []
    ) -> NewSubmission {
        NewSubmission(
            programme: programme,
            form: FormID(form),
            period: period,
            fileName: "\(bytes).csv",
            content: Array(bytes.utf8),
            fingerprint: Fingerprint(of: bytes),
            encoding: "GB18030",
            asOf: period.end,
            sender: "宛城区卫健委",
            receivedOn: period.end,
            figures: figures,
            emptied: emptied,
            findings: findings
        )
    }

    /// A standing that says nothing but its period.
    static func standing(_ period: Period, scheme: String = "1") -> Standing {
        Standing(
            programme: programme,
            period: period,
            asOf: period.end,
            scheme: scheme,
            timeProgress: Standing.timeProgress(on: period.end),
            rows: [],
            whole: [:]
        )
    }
}

extension Period {
    /// A period that a test writes as text.
    static func of(_ text: String) throws -> Period {
        guard let period = Period(text) else { throw NoPeriod(text: text) }
        return period
    }
}

struct NoPeriod: Error {
    let text: String
}

extension Reception {
    /// The receipt of a stored file.
    var receipt: Receipt? { if case .stored(let receipt, _) = self { receipt } else { nil } }

    /// What the file changed.
    var changes: FigureChanges? { if case .stored(_, let changes) = self { changes } else { nil } }

    /// What came in its way.
    var obstacle: Obstacle? { if case .obstructed(let obstacle) = self { obstacle } else { nil } }
}
