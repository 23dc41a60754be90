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

extension Database {
    /// Why the file cannot be stored, whatever is in it.
    func obstacle(to submission: NewSubmission) throws -> Obstacle? {
        let twins = try query(
            """
            select id, period from submission
            where fingerprint = \(submission.fingerprint) and programme = \(submission.programme)
                and form = \(submission.form) and state in ('stored', 'waiting')
            order by (period = \(submission.period)) desc, id
            """
        )
        if let twin = twins.first {
            let receipt = try twin["id", as: Receipt.self]
            let period = try twin["period", as: Period.self]
            return period == submission.period
                ? .alreadyReceived(receipt) : .receivedForOtherPeriod(receipt, period)
        }
        return try isClosed(submission.programme, submission.period) ? .periodClosed : nil
    }

    /// Compares a file with the standing figures of its period.
    func comparison(of submission: NewSubmission) throws -> FigureComparison {
        let regions = Array(Set(submission.figures.map(\.region) + submission.emptied.map(\.region)))
        let standing = try standingFigures(of: submission.programme, in: submission.period, regions: regions)
        let readings = Dictionary(
            uniqueKeysWithValues: standing.map { (FigureKey(region: $0.region, measure: $0.measure), $0.reading) }
        )
        let versions = try query(
            """
            select region, measure, max(version) as version from figure
            where region = any(\(regions)::text[]) and programme = \(submission.programme)
                and period = \(submission.period)
            group by region, measure
            """
        ).map { row in
            let key = FigureKey(
                region: try row["region", as: RegionID.self],
                measure: try row["measure", as: MeasureID.self]
            )
            return (key, try row["version", as: Int.self])
        }
        return FigureComparison(
            changes: FigureChanges(of: submission, against: readings),
            standing: readings,
            versions: Dictionary(uniqueKeysWithValues: versions)
        )
    }

    /// Adds the file and returns its receipt.
    func insert(_ submission: NewSubmission, by act: Act) throws -> Receipt {
        try queryValue(
            """
            insert into submission (programme, form, period, file_name, fingerprint, content, encoding, as_of, sender,
                received_on, stored_at, stored_by, state, figure_count)
            values (\(submission.programme), \(submission.form), \(submission.period), \(submission.fileName),
                \(submission.fingerprint), \(Bytea(submission.content)), \(submission.encoding), \(submission.asOf),
                \(submission.sender), \(submission.receivedOn), \(act.at), \(act.actor), 'stored',
                \(submission.figures.count))
            returning id
            """
        )
    }

    /// Adds what was found.
    func insert(_ findings: [Finding], of receipt: Receipt) throws {
        guard !findings.isEmpty else { return }
        try execute(
            """
            insert into finding (submission, number, severity, code, sheet, "row", line, "column", field, cell_text,
                message, advice)
            select \(receipt), number, severity, code, sheet, "row", line, "column", field, cell_text, message, advice
            from unnest(\(Array(1...findings.count))::integer[], \(findings.map(\.severity.rawValue))::text[],
                \(findings.map(\.code.rawValue))::text[], \(findings.map(\.place.sheet))::text[],
                \(findings.map(\.place.row))::integer[], \(findings.map(\.place.line))::integer[],
                \(findings.map(\.place.column))::integer[], \(findings.map(\.field))::text[],
                \(findings.map(\.text))::text[], \(findings.map(\.message))::text[],
                \(findings.map(\.advice))::text[])
                as new (number, severity, code, sheet, "row", line, "column", field, cell_text, message, advice)
            """
        )
    }

    /// Adds the figures as new versions. A figure that says the same as the standing one is added too: the newest file
    /// is then the one that a printed figure is traced to.
    func insert(_ comparison: FigureComparison, of submission: NewSubmission, under receipt: Receipt) throws {
        let rows =
            submission.figures.map { NewFigureRow($0) }
            + submission.emptied.filter { comparison.standing[$0] != nil }.map { NewFigureRow(withdrawing: $0) }
        guard !rows.isEmpty else { return }
        let stored = try execute(
            """
            insert into figure (region, programme, period, measure, version, kind, value, words, submission, sheet,
                "row", line, "column", cell_text)
            select region, \(submission.programme), \(submission.period), measure, version, kind, value, words,
                \(receipt), sheet, "row", line, "column", cell_text
            from unnest(\(rows.map(\.key.region.rawValue))::text[], \(rows.map(\.key.measure.rawValue))::text[],
                \(rows.map { (comparison.versions[$0.key] ?? 0) + 1 })::integer[], \(rows.map(\.kind))::text[],
                \(rows.map(\.value))::numeric[], \(rows.map(\.words))::text[], \(rows.map(\.cell.sheet))::text[],
                \(rows.map(\.cell.row))::integer[], \(rows.map(\.cell.line))::integer[],
                \(rows.map(\.cell.column))::integer[], \(rows.map(\.cell.text))::text[])
                as new (region, measure, version, kind, value, words, sheet, "row", line, "column", cell_text)
            """
        )
        guard stored == rows.count else {
            throw PostgresError(
                code: .cardinalityViolation,
                operation: "insert figures",
                message: "\(rows.count) figures were sent, \(stored) stored"
            )
        }
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
