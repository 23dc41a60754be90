/// What “done” means for a commitment: the fifteen kinds that policy documents use.
public enum TargetKind: String, Hashable, Sendable, Codable, CaseIterable {
    /// 数量目标: at least the target number.
    case count
    /// 比例≥: numerator ÷ denominator at least the threshold, compared on counts.
    case ratio
    /// 全覆盖: the numerator equals the denominator.
    case coverage
    /// 年增百分点: this year's rate less last year's, at least the goal in percentage points; above the ceiling it is met,
    /// but to be verified.
    case gain
    /// 单位金额: money paid ÷ units at least the standard.
    case amount
    /// 周期义务: at least so many dated events in the period.
    case recurring
    /// 按日报送: received on or before the day.
    case reportBy = "report-by"
    /// 里程碑: done, with a date.
    case milestone
    /// 逐年提高: better than in the same period of last year.
    case trend
    /// 每机构下限: every single institution reaches the minimum.
    case perInstitution = "per-institution"
    /// 标准/资格规则: no performance target; it is used for validation.
    case standard
    /// 基数事实: where a rate, a trend or a gain starts.
    case baseline
    /// 只监测: shown and compared; nobody can fail.
    case monitor
    /// 禁止/核查: the number of confirmed cases is zero; only an investigation sets it.
    case prohibition
    /// 定性: text and evidence, and a mark that a person gives.
    case qualitative

    /// The letter that the list of commitments uses.
    public var code: Character {
        switch self {
        case .count: "C"
        case .ratio: "R"
        case .coverage: "F"
        case .gain: "G"
        case .amount: "A"
        case .recurring: "D"
        case .reportBy: "L"
        case .milestone: "M"
        case .trend: "T"
        case .perInstitution: "P"
        case .standard: "S"
        case .baseline: "B"
        case .monitor: "O"
        case .prohibition: "X"
        case .qualitative: "Q"
        }
    }

    /// The kind with this letter.
    public init?(code: Character) {
        guard let kind = Self.allCases.first(where: { $0.code == code }) else { return nil }
        self = kind
    }

    /// What people call it.
    public var chinese: String {
        switch self {
        case .count: "数量目标"
        case .ratio: "比例不低于"
        case .coverage: "全覆盖"
        case .gain: "年增百分点"
        case .amount: "单位金额"
        case .recurring: "周期义务"
        case .reportBy: "按日报送"
        case .milestone: "里程碑"
        case .trend: "逐年提高"
        case .perInstitution: "每机构下限"
        case .standard: "标准或资格规则"
        case .baseline: "基数"
        case .monitor: "只监测"
        case .prohibition: "禁止事项"
        case .qualitative: "定性"
        }
    }

    /// Whether it is worked off in the course of time, so that it is held against time progress until it is done.
    public var isWorkedOff: Bool {
        switch self {
        case .count, .coverage, .amount, .recurring, .perInstitution: true
        default: false
        }
    }

    /// Whether a day is reported, and not a number.
    public var isDated: Bool { self == .milestone || self == .reportBy }

    /// Whether a number says how much is demanded.
    public var hasGoal: Bool {
        switch self {
        case .count, .ratio, .gain, .amount, .recurring: true
        default: false
        }
    }
}

/// How binding a commitment is.
public enum Strength: String, Hashable, Sendable, Codable, CaseIterable {
    /// 必须.
    case must
    /// 力争: striven for; it is never red.
    case strive
}

/// Which way is better.
public enum Direction: String, Hashable, Sendable, Codable, CaseIterable {
    case higher, lower
    /// Neither: it is only shown.
    case none
}
