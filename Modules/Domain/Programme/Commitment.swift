/// One commitment of the policy document, as its clause says it (承诺事项).
public struct Commitment: Hashable, Sendable {
    /// The number, such as `N08`.
    public let id: String
    /// The line of the document.
    public let line: Int
    /// The words of the document.
    public let quote: String
    /// Who has to do it.
    public let subject: String
    /// What is looked at.
    public let title: String
    /// The unit of its number, such as `万人`; empty where it has none.
    public let unit: String
    /// The kinds of commitment; a row can carry two.
    public let kinds: [TargetKind]
    /// The target in words.
    public let target: String
    /// The number for a machine, such as `85%`, `1~3`, `2023:4500|2024:6000`, or `未给` where the document gives none.
    public let number: String
    /// How binding it is.
    public let strength: Strength
    /// The last day, or that of every year; `nil` where the document names none.
    public let due: Deadline?
    /// The offices that lead, the main one first.
    public let lead: [String]
    /// The offices that cooperate.
    public let cooperate: [String]
    /// How often, in words.
    public let cadence: String
    /// The indicators that judge it.
    public let indicators: [IndicatorID]
    /// Why it is deliberately left as text; `nil` where indicators judge it.
    public let textReason: String?

    /// A commitment as the pack declares it.
    public init(
        id: String,
        line: Int,
        quote: String,
        subject: String,
        title: String,
        unit: String = "",
        kinds: [TargetKind],
        target: String,
        number: String = "",
        strength: Strength = .must,
        due: Deadline? = nil,
        lead: [String] = [],
        cooperate: [String] = [],
        cadence: String = "",
        indicators: [IndicatorID] = [],
        textReason: String? = nil
    ) {
        self.id = id
        self.line = line
        self.quote = quote
        self.subject = subject
        self.title = title
        self.unit = unit
        self.kinds = kinds
        self.target = target
        self.number = number
        self.strength = strength
        self.due = due
        self.lead = lead
        self.cooperate = cooperate
        self.cadence = cadence
        self.indicators = indicators
        self.textReason = textReason
    }

    /// The years that its number is for, such as 2025 of `2025:90%`; empty where it holds for all.
    public var years: [Int] {
        number.split(separator: "|").compactMap { part in
            part.contains(":") ? part.split(separator: ":").first.flatMap { Int($0) } : nil
        }
    }

    /// The letters of the kinds, such as `F+A`.
    public var kindCodes: String { kinds.map { String($0.code) }.joined(separator: "+") }

    /// The offices in one line, leading ones first.
    public var responsible: String {
        let helpers = cooperate.isEmpty ? "" : "；配合：" + cooperate.joined(separator: "、")
        return lead.joined(separator: "、") + helpers
    }
}
