/// One line of the work ledger (工作台账): a region's task for one indicator, with its dates and its post. 到人到岗
/// asks for both a post and a person; a person changes, the post stays.
public struct WorkTask: Hashable, Sendable {
    /// The region that has the task.
    public let region: RegionID
    /// The indicator that measures it.
    public let indicator: IndicatorID
    /// The first day of work; `nil` where the days are those of the indicator.
    public let start: CalendarDate?
    /// The last day, inclusive; `nil` where the days are those of the indicator.
    public let due: CalendarDate?
    /// The office that leads (牵头科室); empty where it has not been named.
    public let office: String
    /// The responsible post (责任岗位); empty where it has not been named.
    public let post: String
    /// The responsible person (责任人); empty where nobody has been named.
    public let person: String

    /// A task as the pack declares it.
    public init(
        region: RegionID,
        indicator: IndicatorID,
        start: CalendarDate? = nil,
        due: CalendarDate? = nil,
        office: String,
        post: String,
        person: String
    ) {
        self.region = region
        self.indicator = indicator
        self.start = start
        self.due = due
        self.office = office
        self.post = post
        self.person = person
    }
}
