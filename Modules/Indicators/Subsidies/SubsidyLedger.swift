public import Domain
public import Quantities

/// What a subsidy owes every institution of a kind, and what has been allotted, paid and received by a day. Sums are whole
/// fen. What looks wrong is flagged for people to look at; a flag is never an accusation.
public struct SubsidyLedger: Hashable, Sendable {
    /// The day up to which payments count.
    public let day: CalendarDate
    /// One line a region that has institutions, in the order of the programme.
    public let lines: [SubsidyLine]
    /// The sum of the lines, by host county, so that nothing is in it twice.
    public let whole: SubsidyLine
    /// What somebody should look at.
    public let flags: [SubsidyFlag]

    /// Draws up a ledger for the year of a day. `standard` gives what an institution of a region is due for that year; `nil`
    /// where none is set. Payments of other years do not count.
    public init(
        _ programme: Programme,
        kind: String,
        payments: [Payment],
        on day: CalendarDate,
        standard: (RegionID) -> Money?
    ) {
        let counted = payments.filter { $0.day.year == day.year && $0.day <= day }
        let entitled = programme.register.institutions(ofKind: kind, on: day)
        let sums = Dictionary(grouping: counted, by: \.institution).mapValues { payments in
            Dictionary(grouping: payments, by: \.stage).mapValues { Self.sum($0.map(\.amount)) }
        }
        let lines = programme.regions.compactMap { region -> SubsidyLine? in
            let own = entitled.filter { $0.host == region.id }
            guard !own.isEmpty else { return nil }
            return SubsidyLine(region: region.id, own, standard(region.id), sums)
        }
        self.day = day
        self.lines = lines
        whole = SubsidyLine(sumOf: lines)
        flags = Self.flags(programme, kind, payments, on: day, entitled, sums, standard)
    }

    private static func flags(
        _ programme: Programme,
        _ kind: String,
        _ payments: [Payment],
        on day: CalendarDate,
        _ entitled: [Institution],
        _ sums: [String: [Payment.Stage: Money]],
        _ standard: (RegionID) -> Money?
    ) -> [SubsidyFlag] {
        let known = Set(programme.register.entries.filter { $0.kind == kind }.map(\.id))
        let names = Dictionary(
            programme.register.entries.map { ($0.id, $0.name) },
            uniquingKeysWith: { _, last in last }
        )
        var flags: [SubsidyFlag] = []
        for payment in payments {
            let exists = programme.register.entries.contains {
                $0.id == payment.institution && $0.holds(on: payment.day)
            }
            let name = names[payment.institution] ?? payment.institution
            if !known.contains(payment.institution) {
                flags.append(SubsidyFlag(.unknown, name, payment.amount, row: payment.row))
            } else if !exists, payment.stage != .allotted {
                flags.append(SubsidyFlag(.closed, name, payment.amount, row: payment.row))
            }
            if payment.day > day { flags.append(SubsidyFlag(.later, name, payment.amount, row: payment.row)) }
        }
        for institution in entitled {
            guard let due = standard(institution.host), let received = sums[institution.id]?[.received], received > due
            else {
                continue
            }
            flags.append(SubsidyFlag(.moreThanDue, institution.name, Money(fen: received.fen - due.fen), row: nil))
        }
        return flags
    }

    static func sum(_ amounts: [Money]) -> Money { Money(fen: amounts.reduce(0) { $0 + $1.fen }) }
}

/// The subsidy of one region.
public struct SubsidyLine: Hashable, Sendable {
    /// The region; empty for the whole.
    public let region: RegionID
    /// How many institutions are entitled.
    public let entitled: Int
    /// How many have received all they are due.
    public let paidInFull: Int
    /// What they are due together; `nil` where no standard is set.
    public let due: Money?
    /// What has reached each stage.
    public let reached: [Payment.Stage: Money]
    /// Those that have not received all they are due, by name.
    public let lacking: [String]

    init(
        region: RegionID,
        _ institutions: [Institution],
        _ standard: Money?,
        _ sums: [String: [Payment.Stage: Money]]
    ) {
        self.region = region
        entitled = institutions.count
        due = standard.map { Money(fen: $0.fen * institutions.count) }
        let lacking = institutions.filter { institution in
            let received = sums[institution.id]?[.received]?.fen ?? 0
            return standard.map { received < $0.fen } ?? (received == 0)
        }
        self.lacking = lacking.map(\.name)
        paidInFull = institutions.count - lacking.count
        reached = Dictionary(
            uniqueKeysWithValues: Payment.Stage.allCases.map { stage in
                (stage, SubsidyLedger.sum(institutions.compactMap { sums[$0.id]?[stage] }))
            }
        )
    }

    init(sumOf lines: [SubsidyLine]) {
        region = RegionID("")
        entitled = lines.reduce(0) { $0 + $1.entitled }
        paidInFull = lines.reduce(0) { $0 + $1.paidInFull }
        due = lines.allSatisfy { $0.due != nil } ? SubsidyLedger.sum(lines.compactMap(\.due)) : nil
        lacking = []
        reached = Dictionary(
            uniqueKeysWithValues: Payment.Stage.allCases.map { stage in
                (stage, SubsidyLedger.sum(lines.compactMap { $0.reached[stage] }))
            }
        )
    }

    /// Institutions that have all they are due ÷ institutions that are due something (覆盖率).
    public var coverage: Ratio? { Ratio(paidInFull, of: entitled) }

    /// Money received ÷ money due (到位率).
    public var arrival: Ratio? { due.flatMap { Ratio(reached[.received]?.fen ?? 0, of: $0.fen) } }
}

/// Something about a subsidy that somebody should look at.
public struct SubsidyFlag: Hashable, Sendable {
    /// What it is.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// More was received than was due.
        case moreThanDue = "more-than-due"
        /// Money went to an institution that was not on the register on that day.
        case closed
        /// No institution of the register has this key.
        case unknown
        /// The day lies after the day of the ledger.
        case later

        /// What to say, neutrally.
        public var chinese: String {
            switch self {
            case .moreThanDue: "到账多于应补"
            case .closed: "付款当日名册上没有该机构（可能已停用）"
            case .unknown: "名册里没有这个编号"
            case .later: "日期晚于统计截止日"
            }
        }
    }

    /// What it is.
    public let kind: Kind
    /// The institution's name, or its key where the register does not know it.
    public let institution: String
    /// How much money it is about.
    public let amount: Money
    /// The row of the file; `nil` where it is about a sum.
    public let row: Int?

    init(_ kind: Kind, _ institution: String, _ amount: Money, row: Int?) {
        self.kind = kind
        self.institution = institution
        self.amount = amount
        self.row = row
    }
}
