public import Quantities

/// Money of a subsidy on its way to an institution.
public struct Payment: Hashable, Sendable {
    /// How far it got.
    public enum Stage: String, Hashable, Sendable, Codable, CaseIterable {
        /// 下达: set aside for the institution by the budget.
        case allotted
        /// 拨付: sent on its way.
        case paid
        /// 到账: on the institution's account.
        case received

        /// What people call it.
        public var chinese: String {
            switch self {
            case .allotted: "下达"
            case .paid: "拨付"
            case .received: "到账"
            }
        }
    }

    /// The institution's key in the register.
    public let institution: String
    /// How far it got.
    public let stage: Stage
    /// From which level of government, as the file says it, such as 县级.
    public let level: String
    /// The day.
    public let day: CalendarDate
    /// The amount.
    public let amount: Money
    /// The row of the file, for whoever has to look.
    public let row: Int

    /// Money on its way.
    public init(institution: String, stage: Stage, level: String, day: CalendarDate, amount: Money, row: Int) {
        self.institution = institution
        self.stage = stage
        self.level = level
        self.day = day
        self.amount = amount
        self.row = row
    }
}
