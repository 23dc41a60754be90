import Domain

/// A day and a time of day as spreadsheets count them: days since 1899-12-30, or since 1904-01-01, and parts of a day.
struct SerialMoment {
    private let day: Int
    private let seconds: Int
    private let countsFrom1904: Bool

    /// The moment; `nil` outside the calendar of spreadsheets, which shows `########` there.
    init?(_ serial: Double, countsFrom1904: Bool) {
        guard serial >= 0, serial < 2_958_466 else { return nil }
        // A part of a day is never exact in binary, so whole seconds are meant.
        let total = (serial * 86_400).rounded()
        day = Int(total / 86_400)
        seconds = Int(total) - day * 86_400
        self.countsFrom1904 = countsFrom1904
    }

    /// `2023-06-30`.
    var dayText: String {
        // Excel believes in a 29 February 1900, and all days before it are one off.
        if !countsFrom1904, day == 60 { return "1900-02-29" }
        let since1900 = countsFrom1904 ? day + 1462 : day < 60 ? day + 1 : day
        return CalendarDate(daysSince1970: since1900 - 25_569).description
    }

    /// `14:30:00`.
    var timeText: String { clock(hours: seconds / 3600) }

    /// `26:30:00`: hours that run on beyond a day.
    var hoursText: String { clock(hours: day * 24 + seconds / 3600) }

    /// `2023-06-30`, and the time where there is one.
    var momentText: String { seconds == 0 ? dayText : "\(dayText) \(timeText)" }

    /// `2023-06` and `2023`.
    var monthText: String { String(dayText.prefix(7)) }
    var yearText: String { String(dayText.prefix(4)) }

    private func clock(hours: Int) -> String {
        [hours, seconds / 60 % 60, seconds % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
    }
}
