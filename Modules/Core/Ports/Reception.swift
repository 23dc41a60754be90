public import Domain

/// What became of a file that was to be stored.
public enum Reception: Hashable, Sendable {
    /// Stored under this receipt; this is what changed.
    case stored(Receipt, FigureChanges)
    /// It cannot be stored.
    case obstructed(Obstacle)

    /// Why it could not be stored, if it could not.
    var obstacle: Obstacle? { if case .obstructed(let obstacle) = self { obstacle } else { nil } }
}

/// What storing a file would do.
public struct ReceptionPreview: Hashable, Sendable {
    /// What would change.
    public let changes: FigureChanges
    /// Why it could not be stored now, if anything.
    public let obstacle: Obstacle?

    /// What storing a file would do.
    public init(changes: FigureChanges, obstacle: Obstacle?) {
        self.changes = changes
        self.obstacle = obstacle
    }
}

/// Why a file cannot be stored although its contents are in order.
public enum Obstacle: Hashable, Sendable {
    /// The same bytes are here already, for the same period.
    case alreadyReceived(Receipt)
    /// The same bytes were received for another period, so one of the two is wrong.
    case receivedForOtherPeriod(Receipt, Period)
    /// The period is closed; a correction is needed.
    case periodClosed
}

/// How a file compares with the figures that stand, by region.
public struct FigureChanges: Hashable, Sendable {
    /// Figures that nobody had reported.
    public var new: [RegionID: Int] = [:]
    /// Figures that differ from the standing ones.
    public var changed: [RegionID: Int] = [:]
    /// Figures that are the same.
    public var unchanged: [RegionID: Int] = [:]
    /// Standing figures whose cell is empty now.
    public var gone: [RegionID: Int] = [:]
    /// The figures that are changed or gone, in the order of the file.
    public var differences: [FigureDifference] = []

    /// No changes.
    public init() {}

    /// Compares a file with the standing readings.
    public init(of submission: NewSubmission, against standing: [FigureKey: Reading]) {
        for figure in submission.figures {
            let key = FigureKey(region: figure.region, measure: figure.measure)
            switch standing[key] {
            case nil: new[figure.region, default: 0] += 1
            case figure.reading?: unchanged[figure.region, default: 0] += 1
            case let old?:
                changed[figure.region, default: 0] += 1
                differences.append(FigureDifference(key, old: old, new: figure.reading))
            }
        }
        for key in submission.emptied {
            guard let old = standing[key] else { continue }
            gone[key.region, default: 0] += 1
            differences.append(FigureDifference(key, old: old, new: nil))
        }
    }

    /// All regions concerned.
    public var regions: Set<RegionID> { Set([new, changed, unchanged, gone].flatMap(\.keys)) }
}
