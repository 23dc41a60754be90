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

/// The targets of one year: one cell for each subject and region. Targets belong to a programme, a year and a region,
/// never to the indicator itself.
public struct TargetTable: Hashable, Sendable {
    private let cells: [TargetSubject: [RegionID: TargetCell]]

    /// A table of cells.
    public init(_ cells: [TargetSubject: [RegionID: TargetCell]]) { self.cells = cells }

    /// The cell; `.noSuchTask` where the task list has no such column.
    public func cell(_ subject: TargetSubject, of region: RegionID) -> TargetCell {
        cells[subject]?[region] ?? .noSuchTask
    }

    /// Every cell that holds a number.
    public var numberCount: Int { cells.values.reduce(0) { $0 + $1.values.count { $0.number != nil } } }

    /// The sum of the numbers of one subject over all regions.
    public func total(_ subject: TargetSubject) -> Rational {
        (cells[subject] ?? [:]).values.compactMap(\.number).reduce(.zero, +)
    }
}

/// What a target is set for: a measure to reach a number, or an indicator to reach a threshold.
public typealias TargetSubject = String
