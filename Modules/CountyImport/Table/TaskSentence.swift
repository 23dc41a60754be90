import Domain

/// A sentence that sets targets, such as `全年线下培训家庭医生团队8个、线上培训基层卫生技术人员1101名。`, cut into
/// clauses. What a clause is about is looked up like a header; a clause with a number that is about nothing known is
/// said to be so.
struct TaskSentence {
    enum Clause: Hashable {
        case target(MeasureID, String)
        /// A share that is to be reached, such as `公有产权卫生室达到80%以上`; it is the programme's threshold.
        case share(MeasureID, String)
        case notUnderstood(String)
    }

    let clauses: [Clause]

    init(_ text: String, form: Form) {
        clauses = Self.split(HeaderText.plain(text)).compactMap { Self.clause($0, form: form) }
    }

    /// The clauses outside brackets; what stands in brackets says of which parts a number is made (含……).
    private static func split(_ text: String) -> [String] {
        var clauses = [""]
        var depth = 0
        for character in text {
            switch character {
            case "(": depth += 1
            case ")": depth = max(0, depth - 1)
            case _ where depth > 0: break
            case _ where "、,，。;；".contains(character): clauses.append("")
            default: clauses[clauses.count - 1].append(character)
            }
        }
        return clauses.filter { !$0.isEmpty }
    }

    private static func clause(_ text: String, form: Form) -> Clause? {
        var words = text
        if let date = words.prefixMatch(of: /[0-9]{4}年(年?底前?|[0-9]+月(底前?|[0-9]+日前?)?)?/) {
            words.removeSubrange(date.range)
        }
        guard words.containsDigit else { return nil }
        let numbers = words.matches(of: /([0-9]+(?:\.[0-9]+)?)(%|[个名人所支家])?/)
        guard numbers.count == 1, let number = numbers.first else { return .notUnderstood(text) }
        words.removeSubrange(number.range)
        for filler in fillers { words = words.replacing(filler, with: "") }
        guard case .figure(let measure) = form.columns[HeaderText.comparable(words)] else {
            return .notUnderstood(text)
        }
        return number.2 == "%" ? .share(measure, String(number.1)) : .target(measure, String(number.1))
    }

    private static let fillers = ["全年", "年底前", "实现", "全覆盖", "达到", "不低于", "不少于", "以上", "完成"]
}
