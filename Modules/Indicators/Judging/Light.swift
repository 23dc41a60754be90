public import Domain

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
    /// Met, but by so much that the figure is to be verified.
    case metToVerify = "达标待核"
    /// A share below its threshold.
    case notMet = "未达标"
    /// Striven for (力争) and not reached yet; never red.
    case striving = "力争中"
    /// Not done, and not due for some time.
    case pending = "进行中"
    /// Not done, and due within fifteen days.
    case dueSoon = "临期"
    /// Not done, and the last day has passed.
    case overdue = "逾期"
    /// Done, but after the last day; the mark stays.
    case doneLate = "逾期完成"
    /// Received on or before the day.
    case onTime = "按期"
    /// Shown and compared; nobody can fail.
    case monitored = "只监测"
    /// No case of what is forbidden was confirmed.
    case noneFound = "未发现"
    /// A confirmed case of what is forbidden.
    case found = "发现问题"
    /// A person has given a mark.
    case marked = "已评"
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
        case .onTrack, .met, .onTime, .noneFound, .pending: .green
        case .behind, .metToVerify, .striving, .dueSoon, .doneLate: .yellow
        case .farBehind, .notMet, .overdue, .found: .red
        case .monitored, .marked, .notReported, .notComputable: .grey
        }
    }

    /// The same for what is only striven for: what would be red is not.
    func softened(_ isStriving: Bool) -> Light { isStriving && color == .red ? .striving : self }

    /// The five colours.
    public enum Color: String, Hashable, Sendable, Codable {
        case blue, green, yellow, red, grey
    }
}

extension TargetKind {
    /// The lights that a target of this kind can show, besides those of missing figures.
    fileprivate var lights: [Light] {
        switch self {
        case .count, .coverage, .recurring, .perInstitution: [.complete, .onTrack, .behind, .farBehind]
        case .amount: [.complete, .onTrack, .behind, .farBehind, .notMet]
        case .ratio, .trend: [.met, .notMet]
        case .gain: [.met, .metToVerify, .notMet]
        case .milestone: [.complete, .doneLate, .pending, .dueSoon, .overdue]
        case .reportBy: [.onTime, .doneLate, .pending, .dueSoon, .overdue]
        case .prohibition: [.noneFound, .found]
        case .qualitative: [.marked]
        case .baseline, .monitor, .standard: [.monitored]
        }
    }
}

extension Programme {
    /// The lights that a ledger of this programme can show, in their own order, so that it explains those and no others.
    public var lights: [Light] {
        var found: Set<Light> = [.notReported, .notComputable]
        for indicator in indicators {
            found.formUnion(indicator.judgedKind.lights)
            if indicator.terms.strength == .strive { found.insert(.striving) }
            if indicator.terms.scope == .whole { found.insert(.monitored) }
            if case .once = indicator.terms.due, indicator.judgedKind == .ratio { found.insert(.pending) }
            if indicator.terms.due != nil, indicator.kind.isWorkedOff { found.insert(.overdue) }
        }
        return Light.allCases.filter(found.contains)
    }
}
