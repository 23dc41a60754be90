public import Quantities

/// What a task list says for one region and one subject. A cell is one of four things, and a blank is not a zero.
public enum TargetCell: Hashable, Sendable {
    /// A number to reach, with the parts that it includes (含官庄工区141个).
    case number(Rational, parts: [TargetPart])
    /// The region has no such task (无此项任务).
    case noSuchTask
    /// No task of its own, because its institutions are counted by their host counties (已计入所在县区).
    case countedInHosts(Rational)
    /// The task has not been issued yet (尚未下达).
    case notIssued

    /// The number to reach; `nil` in the three other states.
    public var number: Rational? {
        if case .number(let value, _) = self { value } else { nil }
    }
}

/// A part of a target that belongs to a zone managed apart from the county (其中).
public struct TargetPart: Hashable, Sendable {
    /// The zone that manages the part.
    public let zone: RegionID
    /// How many of the whole.
    public let count: Rational

    /// A part of a target.
    public init(zone: RegionID, count: Rational) {
        self.zone = zone
        self.count = count
    }
}

/// The targets of a programme: one cell for each subject and region, and what changed them later. Targets belong to a
/// programme, a year and a region, never to the indicator itself.
public struct TargetTable: Hashable, Sendable {
    private var cells: [TargetSubject: [RegionID: TargetCell]]
    /// Numbers that are set for the city or province as a whole.
    private var wholes: [TargetSubject: Rational]
    /// What documents changed in the course of time, in the order in which it took effect.
    public let changes: [TargetChange]

    /// A table of cells, the goals of the whole, and later changes.
    public init(
        _ cells: [TargetSubject: [RegionID: TargetCell]],
        wholes: [TargetSubject: Rational] = [:],
        changes: [TargetChange] = []
    ) {
        self.cells = cells
        self.wholes = wholes
        self.changes = changes.sorted { $0.effective < $1.effective }
    }

    /// The cell; `.noSuchTask` where the task list has no such column.
    public func cell(_ subject: TargetSubject, of region: RegionID) -> TargetCell {
        cells[subject]?[region] ?? .noSuchTask
    }

    /// Whether a region has a number for a subject, now or from some day on.
    public func takesPart(_ region: RegionID, in subject: TargetSubject) -> Bool {
        cell(subject, of: region).number != nil
            || changes.contains { $0.subject == subject && $0.region == region && $0.cell.number != nil }
    }

    /// The cells of a subject by region.
    public func cells(_ subject: TargetSubject) -> [RegionID: TargetCell] { cells[subject] ?? [:] }

    /// The number set for the whole; `nil` where only regions have one.
    public func whole(_ subject: TargetSubject) -> Rational? { wholes[subject] }

    /// Every cell that holds a number.
    public var numberCount: Int { cells.values.reduce(0) { $0 + $1.values.count { $0.number != nil } } }

    /// The sum of the numbers of one subject over all regions.
    public func total(_ subject: TargetSubject) -> Rational {
        (cells[subject] ?? [:]).values.compactMap(\.number).reduce(.zero, +)
    }

    /// The table as it stood on a day: what took effect later is not in it.
    public func inForce(on day: CalendarDate) -> TargetTable {
        guard !changes.isEmpty else { return self }
        var table = self
        for change in changes where change.effective <= day {
            switch change.region {
            case let region?: table.cells[change.subject, default: [:]][region] = change.cell
            case nil: table.wholes[change.subject] = change.cell.number
            }
        }
        return table
    }
}

/// A target that a later document, or a later year of the same one, sets.
public struct TargetChange: Hashable, Sendable {
    /// The first day on which it counts.
    public let effective: CalendarDate
    /// The document; empty where it is the programme's own, which sets a number for each year.
    public let document: String
    /// What it is set for.
    public let subject: TargetSubject
    /// The region; `nil` for the whole.
    public let region: RegionID?
    /// What is set.
    public let cell: TargetCell

    /// A change of a target.
    public init(
        effective: CalendarDate,
        document: String,
        subject: TargetSubject,
        region: RegionID?,
        cell: TargetCell
    ) {
        self.effective = effective
        self.document = document
        self.subject = subject
        self.region = region
        self.cell = cell
    }
}

/// What a target is set for: a measure to reach a number, or an indicator to reach a threshold.
public typealias TargetSubject = String
