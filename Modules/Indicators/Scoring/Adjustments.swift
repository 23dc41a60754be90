import Domain
public import Quantities

/// What was taken off or added for how a region reports, with its reason.
public struct ScoreAdjustment: Hashable, Sendable, Codable {
    /// Points; negative for a deduction.
    public let points: Rational
    /// The reason in Chinese, such as `迟报2次`.
    public let reason: String

    /// A deduction or bonus.
    public init(points: Rational, reason: String) {
        self.points = points
        self.reason = reason
    }
}

extension ConductRule {
    /// What a region's conduct costs and brings, each within its bound. The deductions together never take more than the
    /// score there is (基础分扣完为止).
    func adjustments(for conduct: Conduct, of score: Rational) -> [ScoreAdjustment] {
        var left = score
        var result: [ScoreAdjustment] = []
        for fault in Fault.allCases {
            guard let rule = deductions[fault], let count = conduct.faults[fault], count > 0 else { continue }
            let full = rule.points * Rational(count)
            let points = min(left, min(full, rule.most ?? full))
            left = left - points
            result.append(ScoreAdjustment(points: -points, reason: "\(fault.chinese)\(count)次"))
        }
        if let mostBonus, conduct.bonus > .zero {
            result.append(ScoreAdjustment(points: min(mostBonus, conduct.bonus), reason: "加分"))
        }
        return result
    }
}
