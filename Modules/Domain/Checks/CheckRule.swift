public import Findings

/// A check of reported data (检查规则), by the code of what it finds. The pack can switch it off, change how grave its
/// findings are, and tune it.
public struct CheckRule: Hashable, Sendable {
    /// Where a check is made.
    public enum Stage: String, Hashable, Sendable, CaseIterable {
        /// While a cell is read.
        case cell
        /// Over one file; made by reading alone.
        case file
        /// Against earlier periods and other regions; made when a file is received.
        case history
        /// Against the files that were received before.
        case store
    }

    /// What it finds.
    public let code: FindingCode
    /// The letter by which the list of anomaly checks names it; `nil` for further ones.
    public let letter: String?
    /// Where it is made; some are made twice, with more to compare the second time.
    public let stages: [Stage]
    /// The numbers by which it is tuned.
    public let tunings: [Tuning]
    /// Whether it can be neither switched off nor made milder, because what it finds has no value that could be stored.
    public let isFixed: Bool
    /// Whether the pack lists pairs of a measure and its upper limit for it.
    public let takesLimits: Bool

    init(
        _ code: FindingCode,
        _ letter: String? = nil,
        _ stages: Stage...,
        tunings: [Tuning] = [],
        isFixed: Bool = false,
        takesLimits: Bool = false
    ) {
        self.code = code
        self.letter = letter
        self.stages = stages
        self.tunings = tunings
        self.isFixed = isFixed
        self.takesLimits = takesLimits
    }

    /// The rule that finds this; `nil` where no rule of the pack governs it.
    public static func rule(_ code: FindingCode) -> CheckRule? { byCode[code] }

    private static let byCode = Dictionary(uniqueKeysWithValues: all.map { ($0.code, $0) })
}
