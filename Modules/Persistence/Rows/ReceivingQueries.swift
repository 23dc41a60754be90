import Core
import Domain
import Findings
import Fingerprints
import Postgres

/// A file compared with what stands, and the version that each of its figures would get.
struct FigureComparison {
    let changes: FigureChanges
    let standing: [FigureKey: Reading]
    let versions: [FigureKey: Int]
}

/// What a file meets in the database.
struct FileEncounter {
    /// Why the file cannot be stored, whatever is in it.
    let obstacle: Obstacle?
    let comparison: FigureComparison
}

extension Database {
    /// Looks for what stands in the way of a file, and compares it with what was reported for its regions and period
    /// before: the newest figure that stands, and the newest version, whether it stands or not. One statement, because
    /// each file of a folder asks it.
    func encounter(of submission: NewSubmission) throws -> FileEncounter {
        let regions = Array(Set(submission.figures.map(\.region) + submission.emptied.map(\.region)))
        var obstacles: [(receipt: Receipt?, period: Period)] = []
        var standing: [FigureKey: Reading] = [:]
        var versions: [FigureKey: Int] = [:]
        for row in try query(
            """
            (select distinct on (region, measure) null as id, null as period, region, measure,
                case submission.state when 'stored' then kind else 'withdrawn' end as kind,
                trim_scale(value)::text as value, words, max(version) over (partition by region, measure) as newest
            from figure join submission on submission.id = figure.submission
            where region = any(\(regions)::text[]) and figure.programme = \(submission.programme)
                and figure.period = \(submission.period)
            order by region, measure, (submission.state = 'stored') desc, version desc)
            union all
            select id, period, null, null, null, null, null, null from submission
            where fingerprint = \(submission.fingerprint) and programme = \(submission.programme)
                and form = \(submission.form) and state in ('stored', 'waiting')
            union all
            select null, period, null, null, null, null, null, null from closed_period
            where programme = \(submission.programme) and period = \(submission.period)
            """
        ) {
            guard let region = try row["region", as: RegionID?.self] else {
                obstacles.append((try row["id", as: Receipt?.self], try row["period", as: Period.self]))
                continue
            }
            let key = FigureKey(region: region, measure: try row["measure", as: MeasureID.self])
            versions[key] = try row["newest", as: Int.self]
            standing[key] = try Reading(row: row)
        }
        let changes = FigureChanges(of: submission, against: standing)
        return FileEncounter(
            obstacle: Self.obstacle(to: submission, among: obstacles),
            comparison: FigureComparison(changes: changes, standing: standing, versions: versions)
        )
    }

    /// The bytes are here, first of all under their own period; or the period, which comes without a receipt, is closed.
    private static func obstacle(
        to submission: NewSubmission,
        among found: [(receipt: Receipt?, period: Period)]
    ) -> Obstacle? {
        let twins = found.compactMap { row in row.receipt.map { (receipt: $0, period: row.period) } }
            .sorted { $0.receipt < $1.receipt }
        if let same = twins.first(where: { $0.period == submission.period }) { return .alreadyReceived(same.receipt) }
        if let other = twins.first, !submission.toleratesTwin {
            return .receivedForOtherPeriod(other.receipt, other.period)
        }
        return found.contains { $0.receipt == nil } ? .periodClosed : nil
    }

    /// Adds the file, what was found in it, and its figures as new versions, and returns its receipt. A figure that says
    /// the same as the standing one is added too: the newest file is then the one that a printed figure is traced to.
    func insert(_ submission: NewSubmission, _ comparison: FigureComparison, by act: Act) throws -> Receipt {
        let rows =
            submission.figures.map { NewFigureRow($0) }
            + submission.emptied.filter { comparison.standing[$0] != nil }.map { NewFigureRow(withdrawing: $0) }
        let stored = try queryRow(
            """
            with receipt as (\(file(submission, by: act)) returning id),
                found as (\(findings(submission.findings))),
                stored as (\(figures(rows, of: submission, comparison.versions)) returning 1)
            select (select id from receipt) as id, (select count(*) from stored) as figures
            """
        )
        let count = try stored["figures", as: Int.self]
        guard count == rows.count else {
            throw PostgresError(
                code: .cardinalityViolation,
                operation: "insert figures",
                message: "\(rows.count) figures were sent, \(count) stored"
            )
        }
        return try stored["id", as: Receipt.self]
    }

    private func file(_ submission: NewSubmission, by act: Act) -> SQL {
        """
        insert into submission (programme, form, period, file_name, fingerprint, content, encoding, as_of, sender,
            received_on, stored_at, stored_by, state, figure_count)
        values (\(submission.programme), \(submission.form), \(submission.period), \(submission.fileName),
            \(submission.fingerprint), \(Bytea(submission.content)), \(submission.encoding), \(submission.asOf),
            \(submission.sender), \(submission.receivedOn), \(act.at), \(act.actor), 'stored',
            \(submission.figures.count))
        """
    }

    private func findings(_ findings: [Finding]) -> SQL {
        """
        insert into finding (submission, number, severity, code, sheet, "row", line, "column", field, cell_text,
            message, advice)
        select receipt.id, number, severity, code, sheet, "row", line, "column", field, cell_text, message, advice
        from receipt, unnest(\(findings.map(\.severity.rawValue))::text[],
            \(findings.map(\.code.rawValue))::text[], \(findings.map(\.place.sheet))::text[],
            \(findings.map(\.place.row))::integer[], \(findings.map(\.place.line))::integer[],
            \(findings.map(\.place.column))::integer[], \(findings.map(\.field))::text[],
            \(findings.map(\.text))::text[], \(findings.map(\.message))::text[],
            \(findings.map(\.advice))::text[]) with ordinality
            as new (severity, code, sheet, "row", line, "column", field, cell_text, message, advice, number)
        """
    }

    private func figures(_ rows: [NewFigureRow], of submission: NewSubmission, _ versions: [FigureKey: Int]) -> SQL {
        """
        insert into figure (region, programme, period, measure, version, kind, value, words, submission, sheet,
            "row", line, "column", cell_text)
        select region, \(submission.programme), \(submission.period), measure, version, kind, value, words,
            receipt.id, sheet, "row", line, "column", cell_text
        from receipt, unnest(\(rows.map(\.key.region.rawValue))::text[], \(rows.map(\.key.measure.rawValue))::text[],
            \(rows.map { (versions[$0.key] ?? 0) + 1 })::integer[], \(rows.map(\.kind))::text[],
            \(rows.map(\.value))::numeric[], \(rows.map(\.words))::text[], \(rows.map(\.cell.sheet))::text[],
            \(rows.map(\.cell.row))::integer[], \(rows.map(\.cell.line))::integer[],
            \(rows.map(\.cell.column))::integer[], \(rows.map(\.cell.text))::text[])
            as new (region, measure, version, kind, value, words, sheet, "row", line, "column", cell_text)
        """
    }
}

/// A row of the table `figure` in the making.
private struct NewFigureRow {
    let key: FigureKey
    let kind: String
    let value: String?
    let words: String?
    let cell: CellPlace

    init(_ figure: DraftFigure) {
        key = FigureKey(region: figure.region, measure: figure.measure)
        (kind, value, words) = figure.reading.columns
        cell = figure.cell
    }

    init(withdrawing key: FigureKey) {
        self.key = key
        (kind, value, words) = ("withdrawn", nil, nil)
        cell = CellPlace(row: 0, line: 0, column: 0, text: "")
    }
}
