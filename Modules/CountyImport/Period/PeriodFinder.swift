import Domain
import Findings

/// The period that a file reports for, and the day up to which its figures count.
struct FoundPeriod {
    let period: Period
    /// The cut-off day (统计截止日).
    let asOf: CalendarDate
    /// What showed the period, in Chinese.
    let evidence: String
    var findings: [Finding] = []
}

/// Finds the period: the one asked for, else what titles and cut-off lines say, else the file name, else a fill date
/// that is the last day of a period. Two of equal rank that disagree leave the question to a person.
struct PeriodFinder {
    let form: Form
    let programme: Programme
    let margin: Margin
    let fileName: String
    /// The name of the sheet of a workbook; it is often an old one, so it is asked last.
    var sheetName: String?

    func find(asked: Period?) throws(FileRefused) -> FoundPeriod {
        if let asked { return try withinProgramme(overridden(asked)) }
        if form.cadence == .year { return try withinProgramme(yearly()) }
        let inside = margin.periodMentions
        if let found = try agreed(inside, source: "标题或填报信息") {
            try refuseOtherMonth(inFileName: found)
            return try withinProgramme(found)
        }
        if let found = try agreed(mentions(in: fileName), source: "文件名") { return try withinProgramme(found) }
        if let sheetName, let found = try agreed(mentions(in: sheetName), source: "工作表名") {
            return try withinProgramme(found)
        }
        if let found = fillDate() { return try withinProgramme(found) }
        throw .periodMissing(fileName: fileName, filledOn: margin.filledOn?.date, doubtful: margin.doubtfulMonths)
    }

    private func mentions(in name: String) -> [DateWords.Mention] {
        let stem = name.split(separator: "/").last.map(String.init) ?? name
        return DateWords(stem, year: margin.year ?? programme.year).mentions.filter { $0.precision != .day }
    }

    /// Weeks fit only weekly forms; a week's form takes a day as well, a month's form a day as its cut-off.
    private func period(of mention: DateWords.Mention) -> Period? {
        guard mention.precision != .week || form.cadence == .week else { return nil }
        guard mention.precision != .month || form.cadence != .week else { return nil }
        return Period(form.cadence, containing: mention.end)
    }

    private func agreed(_ mentions: [DateWords.Mention], source: String) throws(FileRefused) -> FoundPeriod? {
        let found = mentions.compactMap { mention in period(of: mention).map { (mention, $0) } }
        // A span of days names its first day too; the last one counts for a week.
        let periods = form.cadence == .week ? found.suffix(1) : found[...]
        guard let (first, period) = periods.first else { return nil }
        if let (other, otherPeriod) = periods.first(where: { $0.1 != period }) {
            throw .periodContradictory("“\(first.words)”", period, "“\(other.words)”", otherPeriod)
        }
        let days = periods.map(\.0).filter { $0.precision == .day || $0.isCutOff }.map(\.end)
        return FoundPeriod(period: period, asOf: days.max() ?? period.end, evidence: "\(source)“\(first.words)”")
    }

    private func refuseOtherMonth(inFileName found: FoundPeriod) throws(FileRefused) {
        let other = mentions(in: fileName).compactMap { mention in period(of: mention).map { (mention, $0) } }
        if let (mention, period) = other.first(where: { $0.1 != found.period }) {
            throw .periodContradictory(found.evidence, found.period, "文件名“\(mention.words)”", period)
        }
    }

    private func fillDate() -> FoundPeriod? {
        guard let filled = margin.filledOn?.date, let period = Period(form.cadence, containing: filled),
            period.end == filled
        else { return nil }
        return FoundPeriod(period: period, asOf: filled, evidence: "填报日期\(filled.chinese)正是期末")
    }

    private func yearly() throws(FileRefused) -> FoundPeriod {
        guard let year = margin.year ?? DateWords(fileName, year: nil).years.first,
            let period = Period(.year, year: year)
        else { throw .periodMissing(fileName: fileName, filledOn: nil, doubtful: []) }
        return FoundPeriod(period: period, asOf: period.end, evidence: "标题中的“\(year)年”")
    }

    private func overridden(_ asked: Period) -> FoundPeriod {
        let inside = margin.periodMentions.filter { $0.precision != .week }
        let isWithin = { (mention: DateWords.Mention) in mention.end >= asked.start && mention.end <= asked.end }
        let cutOff = inside.filter { $0.isCutOff || $0.precision == .day }.filter(isWithin).map(\.end).max()
        var found = FoundPeriod(period: asked, asOf: cutOff ?? asked.end, evidence: "由使用人指定")
        if form.cadence != .year, let other = inside.first(where: { !isWithin($0) }), !inside.contains(where: isWithin)
        {
            found.findings.append(.periodOverridden(asked, other.words))
        }
        return found
    }

    private func withinProgramme(_ found: FoundPeriod) throws(FileRefused) -> FoundPeriod {
        guard found.period.kind == form.cadence else { throw .periodOfWrongKind(found.period, form) }
        guard programme.years.contains(found.period.reportingYear) else {
            throw .periodOutsideProgramme(found, programme)
        }
        var found = found
        if let filled = margin.filledOn, filled.date < found.asOf, form.cadence != .year {
            found.findings.append(.filledBeforeEnd(filled.cell, filled.date, found.asOf))
        }
        return found
    }
}
