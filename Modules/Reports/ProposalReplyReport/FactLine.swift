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
    /// What the figures come to now; `nil` where nobody reported or several indicators answer.
    let now: Rational?
    let unit: String
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
        isShare = share != nil
        stated = share ?? Rational(decimal: commitment.number).map { $0 * commitment.unitScale }
        let single = indicators.count == 1 ? indicators.first : nil
        unit = single?.unit(in: request.programme) ?? ""
        let ratio = single.flatMap { request.whole(of: $0)?.ratio }
        // Marks are averaged; their sum over the units says nothing.
        let takesQuotient = share != nil || ratio?.denominator == .one || single?.kind == .qualitative
        now = takesQuotient ? ratio?.value : ratio?.numerator
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
