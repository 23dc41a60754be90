/// A moment, to the second. People are shown the time of Shanghai (UTC+8), whatever the machine's zone is.
public struct Timestamp: Hashable, Sendable, Codable, Comparable {
    /// Seconds since 1970-01-01 00:00 UTC.
    public let secondsSince1970: Int

    /// A moment by its seconds since 1970-01-01 00:00 UTC.
    public init(secondsSince1970: Int) { self.secondsSince1970 = secondsSince1970 }

    /// The first second of a day in Shanghai.
    public init(startOf day: CalendarDate) {
        self.init(secondsSince1970: day.daysSince1970 * 86_400 - Self.shanghaiOffset)
    }

    /// The day in Shanghai.
    public var day: CalendarDate { CalendarDate(daysSince1970: floorDivide(local, 86_400)) }

    /// `2023-07-01 09:30:05`, in Shanghai.
    public var chinese: String {
        let seconds = local - floorDivide(local, 86_400) * 86_400
        let clock = [seconds / 3600, seconds / 60 % 60, seconds % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
        return "\(day) \(clock.joined(separator: ":"))"
    }

    /// Order in time.
    public static func < (left: Timestamp, right: Timestamp) -> Bool { left.secondsSince1970 < right.secondsSince1970 }

    private static let shanghaiOffset = 8 * 3600

    private var local: Int { secondsSince1970 + Self.shanghaiOffset }

    private func floorDivide(_ value: Int, _ divisor: Int) -> Int {
        value >= 0 ? value / divisor : (value - divisor + 1) / divisor
    }
}
