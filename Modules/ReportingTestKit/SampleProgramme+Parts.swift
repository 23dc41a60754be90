import Domain
import Quantities

/// Targets, weights, forms, tasks and duties of a made-up programme.
extension SampleProgramme {
    /// Every region trains; the share is demanded of everybody but the last zone, which has no such task.
    func targets(of regions: [Region]) -> TargetTable {
        var cells: [TargetSubject: [RegionID: TargetCell]] = [:]
        for (index, region) in regions.enumerated() {
            cells[Self.teams.rawValue, default: [:]][region.id] = .number(Rational(8 + index % 3), parts: [])
            cells[Self.share, default: [:]][region.id] = Self.fourFifths
            cells[Self.subsidy, default: [:]][region.id] = .number(Rational(450_000), parts: [])
            for extra in further {
                cells[extra.measure.rawValue, default: [:]][region.id] = .number(Rational(100 + index), parts: [])
            }
        }
        if let last = regions.last, last.kind == .zone { cells[Self.share]?[last.id] = .noSuchTask }
        return TargetTable(cells)
    }

    func scheme(of indicators: [Indicator]) -> ScoringScheme {
        ScoringScheme(
            version: "2023-1",
            weights: indicators.map { ScoringScheme.Weight($0.id, points: Rational($0.judgement == .share ? 40 : 60)) },
            cap: .one,
            lagThreshold: Rational(9, over: 10) ?? .one
        )
    }

    var form: Form {
        Form(
            id: Self.monthly,
            title: Wording.form,
            cadence: .month,
            columns: headers,
            measures: measures.map(\.id),
            dueDays: 5
        )
    }

    /// Every measure is known by its name, and regions by the usual word.
    private var headers: FormHeaders {
        var headers = FormHeaders()
        headers.whole = [FormHeaders.Entry(HeaderPattern(literal: Wording.regionHeader), means: .region)]
        headers.subjects = measures.map { FormHeaders.Entry(HeaderPattern(literal: $0.name), means: $0.id) }
        return headers
    }

    /// Work was arranged for the first completion only, so that ledgers also show tasks nobody has planned yet.
    func tasks(of regions: [Region]) -> [WorkTask] {
        guard let start = CalendarDate(year: 2023, month: 1, day: 1),
            let due = CalendarDate(year: 2023, month: 12, day: 31)
        else { return [] }
        return regions.map { region in
            WorkTask(
                region: region.id,
                indicator: IndicatorID("teams.completion"),
                start: start,
                due: due,
                office: Wording.office,
                post: "",
                person: ""
            )
        }
    }

    var commitments: [Commitment] {
        [
            Commitment(
                id: "N02",
                line: 8,
                quote: Wording.quote,
                subject: Wording.everyone,
                title: Wording.clinics,
                kinds: [.baseline],
                target: "50",
                number: "50",
                lead: [Wording.issuer],
                textReason: Wording.quote
            ),
            Commitment(
                id: "N01",
                line: 7,
                quote: Wording.quote,
                subject: Wording.everyone,
                title: Wording.form,
                kinds: [.coverage],
                target: "100%",
                number: "100%",
                due: CalendarDate(year: 2023, month: 12, day: 31).map { .once($0) },
                lead: [Wording.issuer],
                cadence: Wording.monthly,
                textReason: Wording.quote
            ),
        ]
    }

    static let monthly = FormID("monthly")
    private static let fourFifths = TargetCell.number(Rational(4, over: 5) ?? .one, parts: [])
}
