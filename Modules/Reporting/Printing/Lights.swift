public import Indicators
public import Workbooks

extension Indicators.Light {
    /// The colour on the sheet.
    public var sheetLight: Workbooks.Light {
        switch color {
        case .blue: .blue
        case .green: .green
        case .yellow: .amber
        case .red: .red
        case .grey: .grey
        }
    }

    /// Late lights get a pale ground, so that they are found at a glance and in black and white.
    public var strength: LightStrength { color == .red || color == .yellow ? .ground : .ink }

    /// How much it asks for attention; the heaviest light of a region is the region's (预警取最重一项).
    public var severity: Int { Self.byWeight.firstIndex(of: self) ?? 0 }

    private static let byWeight: [Indicators.Light] = [
        .monitored, .marked, .onTime, .noneFound, .met, .complete, .pending, .onTrack, .doneLate, .metToVerify,
        .striving,
        .behind, .dueSoon, .notMet, .farBehind, .overdue, .found, .notComputable, .notReported,
    ]

    /// Whether it is named where a report says what is wrong: late, missed, or found.
    public var isFailing: Bool { [.overdue, .farBehind, .notMet, .found].contains(self) }

    /// Whether somebody has to do something about it now: what fails, lags, is due soon, or was not reported.
    public var needsAction: Bool { isFailing || [.behind, .dueSoon, .notReported].contains(self) }

    /// Whether figures are there that say how far a target is reached.
    public var isVerdict: Bool { ![.monitored, .marked, .notReported, .notComputable].contains(self) }

    /// The light as a cell: a dot and its word, in its colour.
    public func cell(_ style: CellStyle) -> Cell {
        .text(Wording.dot + word, style.word.lit(sheetLight, strength))
    }
}

extension Cell {
    /// What stands in the place of a light where nobody has collected the figures so far, so that no unit has failed to report.
    public static func uncollected(_ style: CellStyle) -> Cell {
        .text(Wording.dot + Wording.uncollected, style.word.lit(.grey))
    }
}

extension Sequence<Indicators.Light> {
    /// The heaviest of them. What is missing must not hide another one that lags, so it counts only where nothing else is there.
    var heaviestKnown: Indicators.Light? {
        let known = filter { $0 != .notReported && $0 != .notComputable }
        return (known.isEmpty ? Array(self) : known).max { $0.severity < $1.severity }
    }
}

extension RegionStanding {
    /// The heaviest light of the region; none where it has no task at all.
    public var heaviestLight: Indicators.Light? {
        outcomes.values.compactMap(\.light).max { $0.severity < $1.severity }
    }
}
