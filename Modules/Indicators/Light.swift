/// How an indicator stands, in one word (预警). Colours mean different things in different offices, so the word is
/// always printed beside the colour.
public enum Light: String, Hashable, Sendable, Codable, CaseIterable {
    /// The whole target is reached.
    case complete = "完成"
    /// At or above time progress.
    case onTrack = "正常"
    /// Below time progress, but not far.
    case behind = "低于序时"
    /// Far below time progress.
    case farBehind = "严重滞后"
    /// A share at or above its threshold.
    case met = "达标"
    /// A share below its threshold.
    case notMet = "未达标"
    /// A figure is missing.
    case notReported = "未报"
    /// No value follows from the figures.
    case notComputable = "无法计算"

    /// The word.
    public var word: String { rawValue }

    /// The colour that goes with the word.
    public var color: Color {
        switch self {
        case .complete: .blue
        case .onTrack, .met: .green
        case .behind: .yellow
        case .farBehind, .notMet: .red
        case .notReported, .notComputable: .grey
        }
    }

    /// The five colours.
    public enum Color: String, Hashable, Sendable, Codable {
        case blue, green, yellow, red, grey
    }
}
