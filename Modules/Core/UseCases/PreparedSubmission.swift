import Anomalies
public import CountyImport
public import Domain
public import Findings

/// A file on its way in: what was read, what was found, what would change or has changed.
public struct PreparedSubmission: Sendable {
    /// Where the file stands.
    public enum State: String, Hashable, Sendable {
        /// Its figures are stored.
        case stored
        /// The same bytes were here before.
        case alreadyReceived = "already-received"
        /// Nothing of it is stored.
        case refused
        /// It is ready, and waits for somebody to say yes.
        case waiting
    }

    /// What was read, before the checks that need the database.
    public let reading: CountyReading
    /// What becomes of the file.
    public private(set) var decision: CountyReading.Decision
    /// Everything that was found.
    public private(set) var findings: [Finding]
    /// The figures that are to be stored.
    public private(set) var figures: [DraftFigure]
    /// The targets that are to be stored once a person has confirmed them.
    public let targets: [StatedTarget]
    /// Whether a person has to compare what was read with the document before anything is stored.
    public private(set) var awaitsConfirmation = false
    /// Where the file stands.
    public private(set) var state: State
    /// The receipt, once stored or found to be here.
    public private(set) var receipt: Receipt?
    /// How the figures compare with those that stand.
    public private(set) var changes = FigureChanges()
    /// The regions whose rows are left out because of what only the store knows.
    private var leftOut: Set<RegionID> = []
    /// The file as the store takes it.
    private(set) var submission: NewSubmission?

    /// Prepares what was read; `isConfirmed` when a person has compared everything that the reading asks to confirm.
    init(_ reading: CountyReading, isConfirmed: Bool) {
        self.reading = reading
        decision = reading.decision
        findings = reading.findings
        figures = reading.decision == .refuse ? [] : reading.rows.flatMap(\.figures)
        state = .refused
        targets = reading.decision == .refuse ? [] : reading.rows.flatMap(\.stated)
        guard reading.decision != .refuse else { return }
        if figures.isEmpty, targets.isEmpty {
            refuse(.nothingToStore)
        } else if !reading.confirm.isEmpty, !isConfirmed {
            awaitsConfirmation = true
            state = .waiting
            findings.append(.confirmationNeeded(reading.confirm))
        }
    }

    /// The figures whose cells are empty although the region has the task: an earlier value would be taken back.
    var emptied: [FigureKey] {
        let missing = Set(findings.filter { $0.code == .missingValue }.compactMap(\.field))
        return reading.rows.filter { !leftOut.contains($0.region) }.flatMap { row in
            row.blanks.filter { missing.contains($0.rawValue) }.sorted()
                .map { FigureKey(region: row.region, measure: $0) }
        }
    }

    /// Refuses the whole file.
    mutating func refuse(_ finding: Finding) {
        findings.append(finding)
        decision = .refuse
        state = .refused
        figures = []
        submission = nil
    }

    /// Adds findings, and to each warning why it stands, where somebody said so.
    mutating func note(_ found: [Finding], _ justifications: [FindingCode: String]) {
        findings += found
        for index in findings.indices where findings[index].severity == .warning {
            findings[index].justification = justifications[findings[index].code] ?? findings[index].justification
        }
    }

    /// Takes what earlier periods and other regions gave rise to. An error leaves out the figures that it is about: the
    /// cells, the rows, or everything.
    mutating func take(_ found: [HistoryFinding], as refusal: ReadingOptions.Refusal) {
        findings += found.map(\.finding)
        let refused = found.filter { $0.finding.severity == .error }.flatMap(\.figures)
        guard !refused.isEmpty else { return }
        let rows = Set(refused.map(\.region))
        if refusal == .row { leftOut.formUnion(rows) }
        let cells = Set(refused.map { FigureKey(region: $0.region, measure: $0.measure) })
        figures.removeAll { figure in
            switch refusal {
            case .cell: cells.contains(FigureKey(region: figure.region, measure: figure.measure))
            case .row: rows.contains(figure.region)
            case .file: true
            }
        }
        decision = figures.isEmpty && targets.isEmpty ? .refuse : .partial
    }

    mutating func take(_ preview: ReceptionPreview, _ submission: NewSubmission) {
        changes = preview.changes
        if let obstacle = preview.obstacle {
            meet(obstacle)
        } else {
            state = .waiting
            self.submission = submission
        }
    }

    mutating func take(_ reception: Reception) {
        switch reception {
        case .stored(let receipt, let changes):
            self.receipt = receipt
            self.changes = changes
            state = .stored
        case .obstructed(let obstacle): meet(obstacle)
        }
    }

    private mutating func meet(_ obstacle: Obstacle) {
        switch obstacle {
        case .alreadyReceived(let receipt):
            self.receipt = receipt
            state = .alreadyReceived
            submission = nil
        case .receivedForOtherPeriod(let receipt, let period): refuse(.sameFileOtherPeriod(receipt, period))
        case .periodClosed: refuse(.periodClosed(reading.period))
        }
    }
}
