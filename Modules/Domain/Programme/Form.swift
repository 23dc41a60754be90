/// A table that counties fill in (报表), and the headers by which its columns are known.
public struct Form: Hashable, Sendable {
    /// The identifier.
    public let id: FormID
    /// The Chinese title.
    public let title: String
    /// The kind of period it reports for; a list of targets reports for a year.
    public let cadence: Period.Kind
    /// Every header that this form understands.
    public internal(set) var columns: FormHeaders
    /// The measures of the form, in its own order.
    public let measures: [MeasureID]
    /// Days after the end of the period until which a report is on time (报送时限).
    public let dueDays: Int
    /// Whether every measure must have its column and every cell its value; otherwise what is missing counts as not
    /// reported (未报).
    public let requiresEveryValue: Bool
    /// What a second row of the same region means.
    public let repeatedRegion: RepeatedRegion
    /// The name under which findings speak of the column of regions, as `field` of a measure does of its own; `nil`
    /// where the form gives none.
    public let regionField: String?
    /// Who fills it in, where that is not every region itself: the commission, the insurance office. Nothing else depends on it.
    public let filledBy: String?
    /// Whether what it asks is said once for all regions, in the row of the first.
    public let isSaidOnce: Bool

    /// What a second row of the same region means.
    public enum RepeatedRegion: String, Sendable, Hashable, CaseIterable {
        /// The same row again is kept once, with a warning; rows that differ are all refused.
        case keepIdentical = "keep-identical"
        /// Every row of the region is refused, even where they say the same: the region is the key of the table.
        case refuse
        /// Every row stands: the table lists things or people, and a region has many (花名册).
        case allow
    }

    /// A form as the pack declares it.
    public init(
        id: FormID,
        title: String,
        cadence: Period.Kind,
        columns: FormHeaders,
        measures: [MeasureID],
        dueDays: Int,
        requiresEveryValue: Bool = false,
        repeatedRegion: RepeatedRegion = .keepIdentical,
        regionField: String? = nil,
        filledBy: String? = nil,
        isSaidOnce: Bool = false
    ) {
        self.id = id
        self.title = title
        self.cadence = cadence
        self.columns = columns
        self.measures = measures
        self.dueDays = dueDays
        self.requiresEveryValue = requiresEveryValue
        self.repeatedRegion = repeatedRegion
        self.regionField = regionField
        self.filledBy = filledBy
        self.isSaidOnce = isSaidOnce
    }

    /// Whether it brings targets, and so nothing that could be ranked.
    public var isTargetList: Bool { columns.whole.contains { $0.meaning == .narrative } }

    /// The last day on which a report for the period is on time.
    public func deadline(for period: Period) -> CalendarDate { period.end.adding(days: dueDays) }
}

/// What a column of a county's table holds.
public enum FormColumn: Hashable, Sendable {
    /// The name of the region (县市区).
    case region
    /// A running number (序号), or a code of the statutory form; never read.
    case serial
    /// The unit of the row in a vertical form (计量单位).
    case unit
    /// Remarks (备注), kept as text.
    case note
    /// The reported value of a measure.
    case figure(MeasureID)
    /// A target, which is compared with the pack's and not stored.
    case target(MeasureID)
    /// A stated rate, which is recomputed and not stored: the rate of this measure's column group.
    case statedRate(MeasureID)
    /// What another source, such as the information system, says of a measure (系统数); compared and not stored.
    case system(MeasureID)
    /// What the period alone brought of a cumulative measure (本期数); added up against the last report and not stored.
    case current(MeasureID)
    /// A target list in sentences (主要任务).
    case narrative
    /// The value column of a vertical form, by what it holds.
    case aspect(Aspect)
    /// The label column of a vertical form (指标名称).
    case label

    /// What the value columns of a vertical form hold.
    public enum Aspect: String, Hashable, Sendable, CaseIterable {
        case figure, target, rate, system, current
    }
}
