/// One line of a table of duties (任务分工表): which office answers for which task, in the words of the document.
public struct Assignment: Hashable, Sendable {
    /// The number of the item; several lines can belong to one.
    public let number: Int
    /// The item (工作事项).
    public let item: String
    /// The line of the document where the task stands.
    public let line: Int
    /// The task (工作任务).
    public let task: String
    /// Who leads, as printed.
    public let lead: String
    /// Who cooperates, as printed.
    public let cooperate: String
    /// The commitments that say how far it has got.
    public let commitments: [String]

    /// A line as the pack declares it.
    public init(
        number: Int,
        item: String,
        line: Int,
        task: String,
        lead: String,
        cooperate: String,
        commitments: [String]
    ) {
        self.number = number
        self.item = item
        self.line = line
        self.task = task
        self.lead = lead
        self.cooperate = cooperate
        self.commitments = commitments
    }
}
