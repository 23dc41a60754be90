import Domain
import Quantities

/// A sentence that sets targets, such as `全年线下培训家庭医生团队8个、线上培训基层卫生技术人员1101名。`, cut into
/// clauses. What a clause is about is looked up like a header; a clause with a number that is about nothing known is
/// said to be so.
struct TaskSentence {
    /// What one clause says.
    enum Clause: Hashable {
        /// A number to reach, with the parts that brackets name (含官庄工区141个), and the words as they stand.
        case target(MeasureID, Rational, parts: [TargetPart], words: String)
        /// A share that is to be reached, as a fraction of one, such as `公有产权卫生室达到80%以上`.
        case share(MeasureID, Rational, words: String)
        case notUnderstood(String)
    }

    let clauses: [Clause]

    init(_ text: String, form: Form, finder: RegionFinder) {
        clauses = Self.split(HeaderText.plain(text)).compactMap { $0.clause(form: form, finder: finder) }
    }

    /// The clauses, each with what stands in brackets apart.
    private static func split(_ text: String) -> [Piece] {
        var pieces = [Piece()]
        var depth = 0
        for character in text {
            let isEnd = depth == 0 && "、,，。;；".contains(character)
            if isEnd { pieces.append(Piece()) } else { pieces[pieces.count - 1].whole.append(character) }
            switch character {
            case "(": depth += 1
            case ")": depth = max(0, depth - 1)
            case _ where depth > 0: pieces[pieces.count - 1].aside.append(character)
            case _ where isEnd: break
            default: pieces[pieces.count - 1].words.append(character)
            }
        }
        return pieces
    }
}

/// A clause as it stands: its own words, and those in brackets.
private struct Piece {
    var words = ""
    var aside = ""

    /// Everything as it stands.
    var whole = ""

    func clause(form: Form, finder: RegionFinder) -> TaskSentence.Clause? {
        var rest = words
        if let date = rest.prefixMatch(of: /[0-9]{4}年(年?底前?|[0-9]+月(底前?|[0-9]+日前?)?)?/) {
            rest.removeSubrange(date.range)
        }
        guard rest.containsDigit || aside.containsDigit else { return nil }
        let numbers = rest.matches(of: /([0-9]+(?:\.[0-9]+)?)(%|[个名人所支家])?/)
        guard numbers.count == 1, let found = numbers.first, let number = Rational(decimal: String(found.1)),
            let parts = parts(finder: finder), parts.map(\.count).reduce(.zero, +) <= number
        else { return .notUnderstood(whole) }
        let isShare = found.2 == "%"
        rest.removeSubrange(found.range)
        for filler in Self.fillers { rest = rest.replacing(filler, with: "") }
        guard case .figure(let measure) = form.columns[HeaderText.comparable(rest)] else {
            return .notUnderstood(whole)
        }
        guard isShare else { return .target(measure, number, parts: parts, words: whole) }
        let share = number.divided(by: Rational(100)) ?? number
        return parts.isEmpty && share <= .one ? .share(measure, share, words: whole) : .notUnderstood(whole)
    }

    /// `含官庄工区141个、高新区5个`; `nil` when a number in the brackets belongs to no region that is known.
    private func parts(finder: RegionFinder) -> [TargetPart]? {
        guard aside.containsDigit else { return [] }
        var parts: [TargetPart] = []
        for piece in aside.split(whereSeparator: { "、,，;；和及".contains($0) }) {
            guard let match = piece.wholeMatch(of: /(?:其中|含|包括|包含)?[:：]?(.+?)([0-9]+)[个名人所支家]?/),
                let region = finder.match(String(match.1))?.region, let count = Rational(decimal: String(match.2))
            else { return nil }
            parts.append(TargetPart(zone: region.id, count: count))
        }
        return parts
    }

    private static let fillers = ["全年", "年底前", "实现", "全覆盖", "达到", "不低于", "不少于", "以上", "完成"]
}
