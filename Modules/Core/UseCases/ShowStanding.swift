public import Domain
public import Indicators

/// Where the regions stand: frozen where the period is closed, provisional while it is open.
public struct ShowStanding: Sendable {
    private let services: Services

    /// Uses these services.
    public init(_ services: Services) { self.services = services }

    /// The standing of a period. Refuses a period that has not begun or is not of the programme's year.
    public func callAsFunction(_ programme: Programme, _ period: Period) async throws -> ShownStanding {
        try programme.admit(period, today: services.today)
        var previous: Standing?
        if let before = period.previous {
            previous = try await services.periods.frozen(programme.id, before)?.standing
        }
        let reported = try await services.figures.speaking(of: programme.id, for: period)
        let figures = programme.counting(reported, in: period)
        let differences = programme.rosterDifferences(in: period, from: PeriodFigures(figures))
        if let frozen = try await services.periods.frozen(programme.id, period) {
            return ShownStanding(
                standing: frozen.standing,
                closing: frozen.act,
                previous: previous,
                rosterDifferences: differences
            )
        }
        return ShownStanding(
            standing: try await StandingContext(services, programme, period).standing(from: figures),
            closing: nil,
            previous: previous,
            rosterDifferences: differences
        )
    }
}

/// A standing as it may be shown.
public struct ShownStanding: Hashable, Sendable {
    /// The standing.
    public let standing: Standing
    /// Who closed the period, and when; `nil` while it is open and the standing provisional.
    public let closing: Act?
    /// The standing of the period before, for the change of places; `nil` while that one is open.
    public let previous: Standing?
    /// Reported figures that are not what the register of institutions comes to.
    public let rosterDifferences: [RosterDifference]

    /// Whether it can still change.
    public var isFrozen: Bool { closing != nil }
}

extension Programme {
    /// Refuses periods for which nothing can have been reported.
    func admit(_ period: Period, today: CalendarDate) throws {
        guard years.contains(period.reportingYear) else {
            let span = year == lastYear ? "\(year)年" : "\(year)—\(lastYear)年"
            throw Refusal("\(period.chinese)不在“\(title)”的\(span)度之内", advice: "请改用\(span)的期间", kind: .usage)
        }
        guard forms.contains(where: { $0.speaks(for: period.kind) }) else {
            let cadences = Set(forms.filter { !$0.isTargetList }.map(\.cadence.chinese)).sorted()
            throw Refusal(
                "“\(title)”没有按\(period.kind.chinese)报送的报表，\(period.chinese)没有可以排名的数",
                advice: "请改用按\(cadences.joined(separator: "、"))的期间",
                kind: .usage
            )
        }
        guard period.start <= today else {
            throw Refusal("\(period.chinese)还没有开始（今天是\(today)）", advice: "请改用已经开始的期间", kind: .usage)
        }
    }
}

extension Form {
    /// Whether its reports can say anything about such a period: its own kind, or a shorter one.
    func speaks(for kind: Period.Kind) -> Bool { !isTargetList && (cadence == kind || cadence.isShorter(than: kind)) }

    /// The last day for the last report that speaks for a period; `nil` where none does.
    func lastDeadline(for period: Period) -> CalendarDate? {
        guard speaks(for: period.kind), let last = Period(cadence, containing: period.end) else { return nil }
        let closing = last.end <= period.end ? last : last.previous
        return closing.map { deadline(for: $0) }
    }
}
