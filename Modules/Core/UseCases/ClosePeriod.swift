public import Domain
import Indicators

/// Freezes a period: from then on its ranking stays as it was published, and late files go to the next period.
public struct ClosePeriod: Sendable {
    private let services: Services

    /// Uses these services.
    public init(_ services: Services) { self.services = services }

    /// Closes a period, or finds that it is closed already. Refuses a period that is not over, and one for which
    /// nothing has been received.
    public func callAsFunction(_ programme: Programme, _ period: Period) async throws -> Freezing {
        try programme.admit(period, today: services.today)
        guard period.end < services.today else {
            throw Refusal("\(period.chinese)还没有结束（今天是\(services.today)），不能关账", advice: "请在\(period.end)之后再关账")
        }
        let context = try await StandingContext(services, programme, period)
        return try await services.periods.freeze(programme.id, period, by: services.act) { figures in
            guard !figures.isEmpty else {
                throw Refusal("\(period.chinese)一份报表也没有收到，不能关账", advice: "请先用 admin import 导入报表")
            }
            return context.standing(from: figures)
        }
    }
}
