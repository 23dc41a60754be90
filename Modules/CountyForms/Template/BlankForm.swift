public import Domain

/// A form for counties to fill in: what stands in it, whatever file it becomes. It is made so that what is filled in is
/// read without a single finding.
public struct BlankForm: Sendable {
    /// A column to fill in.
    struct Column: Sendable {
        /// The header, with its unit; the form knows it.
        let header: String
        /// What is reported; `nil` for remarks.
        let measure: Measure?
    }

    let programme: Programme
    /// The year that is reported.
    let year: Int
    let form: Form
    let regions: [Region]
    let regionHeader: String
    let columns: [Column]

    /// A blank form for some regions, or for all that take part, in the first year of the programme or another. `nil` where the
    /// form has no headers for what it asks, as a list of tasks in sentences.
    public init?(_ form: Form, of programme: Programme, in year: Int? = nil, regions: [Region]? = nil) {
        let headers = FormWords(form, of: programme)
        guard let regionHeader = headers.region else { return nil }
        let measures = form.measures.compactMap { programme.measure($0) }.filter { measure in
            // A list of targets asks for what the programme sets targets for.
            form.cadence != .year
                || programme.regions.contains { region in
                    programme.targets.cell(measure.id.rawValue, of: region.id).number != nil
                }
        }
        let asked = measures.compactMap { measure in
            headers.header(for: measure).map { Column(header: $0, measure: measure) }
        }
        guard !asked.isEmpty else { return nil }
        self.programme = programme
        self.year = year ?? programme.year
        self.form = form
        let all = programme.regions.filter { !$0.isWhole }
        self.regions = regions ?? (form.isSaidOnce ? Array(all.prefix(1)) : all)
        self.regionHeader = regionHeader
        columns = asked + (headers.note.map { [Column(header: $0, measure: nil)] } ?? [])
    }

    /// What it holds, in words.
    public var summary: String { Wording.summary(self) }

    /// How many cells a row has.
    var width: Int { columns.count + 1 }

    /// Whether the programme has nothing to ask of this region in this column.
    func hasNoTask(_ column: Column, _ region: Region) -> Bool {
        guard let measure = column.measure else { return false }
        guard form.cadence != .year else {
            return programme.targets.cell(measure.id.rawValue, of: region.id).number == nil
        }
        return programme.hasNoTask(measure.id, in: region.id)
    }

    var title: String {
        let prefix = "\(year)年"
        guard !form.title.contains(prefix) else { return form.title }
        // 2022年度…, not 2022年年度….
        return form.title.hasPrefix("年") ? "\(year)\(form.title)" : prefix + form.title
    }

    /// The periods of the year. A form of the whole year has one; a week may have begun in the year before.
    var periods: [Period] {
        [year - 1, year].flatMap { year in
            (1...53).compactMap { Period(form.cadence, year: year, number: $0) }
        }.filter { $0.reportingYear == year }
    }

    /// The lines above the table: key, and what stands there already.
    var heading: [(key: String, value: String)] {
        let sender = form.filledBy ?? (regions.count == 1 ? Wording.office(regions[0]) : "")
        return [
            (Wording.sender, sender), (Wording.period, periods.count == 1 ? periods[0].chinese : ""),
            (Wording.filledOn, ""),
        ]
    }

    /// The lines below the table, to be signed.
    var signatures: [String] { [Wording.head, Wording.auditor, Wording.filler] }

    /// How to fill it in; one cell, so that no line of it is taken for a row.
    var instructions: String { Wording.instructions(self) }
}
