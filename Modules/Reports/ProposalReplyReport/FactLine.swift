import Domain
import Indicators
import Quantities
import Reporting

/// One line of the fact sheet: a stated fact or a promise, and what the figures say.
struct FactLine {
    /// What a line is about.
    enum Part: CaseIterable {
        /// A number that was stated (基数).
        case fact
        /// What is watched without a number.
        case watched
        /// What was promised.
        case promise
    }

    let progress: CommitmentProgress
    let part: Part
    /// The number that was stated; `nil` where there is none.
    let stated: Rational?
    /// What the figures come to now, marks in points of a hundred; `nil` where nobody reported or several indicators answer.
    let now: Rational?
    let isShare: Bool

    static func all(in request: ReportRequest) -> [FactLine] {
        request.programme.commitments.map { FactLine($0, in: request) }
    }

    init(_ commitment: Commitment, in request: ReportRequest) {
        progress = CommitmentProgress(commitment, in: request)
        part =
            switch commitment.kinds.first {
            case .baseline: .fact
            case .monitor, .trend: .watched
            default: .promise
            }
        let indicators = commitment.indicators.compactMap { request.programme.indicator($0) }
        let share = Rational(percent: commitment.number)
        // Where several indicators answer, the first does; the others stand in the words.
        let first = indicators.first
        // A day is no number to hold beside another.
        let isDated = first?.kind.isDated ?? false
        stated = isDated ? nil : share ?? Rational(decimal: commitment.number).map { $0 * commitment.unitScale }
        let isShare = share != nil || stated == nil && [.ratio, .coverage, .perInstitution].contains(first?.kind)
        self.isShare = isShare
        let isAnswered = indicators.count == 1 || isShare
        now = isAnswered ? first.flatMap { Self.now($0, isShare: isShare, in: request) } : nil
    }

    private static func now(_ indicator: Indicator, isShare: Bool, in request: ReportRequest) -> Rational? {
        guard let ratio = request.whole(of: indicator)?.ratio, !indicator.kind.isDated else { return nil }
        if isShare { return ratio.value }
        // Marks are averaged; their sum over the units says nothing.
        if indicator.isMark { return ratio.value * indicator.rateScale }
        return ratio.denominator == .one ? ratio.value : ratio.numerator
    }

    /// By how much it changed since it was stated.
    var change: Rational? { stated.flatMap { stated in now.map { $0 - stated } } }
}

extension Commitment {
    /// What a number of the document is multiplied by to stand beside reported ones: 22.8712万人 are 228 712 people.
    fileprivate var unitScale: Rational {
        unit.hasPrefix("万") ? Rational(10_000) : unit.hasPrefix("亿") ? Rational(100_000_000) : .one
    }
}

extension Rational {
    /// `61.82%`.
    fileprivate init?(percent text: String) {
        guard text.hasSuffix("%"), let value = Rational(decimal: text.dropLast()),
            let share = value.divided(by: Rational(100))
        else { return nil }
        self = share
    }
}
