import Domain
import Findings

/// What the rows above and below a table say about the report: who sent it, when, up to when it counts.
struct Margin {
    /// A date and where it stands.
    struct Dated {
        let date: CalendarDate
        let isSerial: Bool
        let cell: SheetCell
    }

    let sender: String?
    let filler: String?
    let filledOn: Dated?
    /// A mobile number, masked, with its row.
    let contact: Contact?
    /// The unit that a line such as `单位：万元` sets for the table.
    let moneyUnit: String?
    /// What dates in the table rest on: the year that titles name or that of the programme, and whether a note says that
    /// serial numbers count from 1904.
    let dates: DateContext
    /// The year that titles name.
    let year: Int?
    /// What titles and cut-off lines say about the period; fill dates and terms of validity are no part of it.
    let periodMentions: [DateWords.Mention]
    let doubtfulMonths: [String]

    init(_ rows: [MarginRow], programmeYear: Int) {
        let texts = rows.map { (role: $0.role, keyed: KeyedText($0.record)) }
        let all = texts.flatMap(\.keyed.pairs)
        let value = { (keys: [String]) in all.first { keys.contains($0.key) && !$0.value.isEmpty } }
        let units = all.filter { $0.key == "单位" || $0.key == "计量单位" }.flatMap { MoneyUnit.named(in: $0.value) }
        moneyUnit = units.count == 1 ? units[0] : nil
        sender = all.first { TableVocabulary.senderKeys.contains($0.key) && !Self.isUnitOfMeasure($0.value) }?.value
        filler = value(TableVocabulary.fillerKeys).map { $0.value.firstWord }
        filledOn = value(TableVocabulary.dateKeys).flatMap { pair in
            DateWords.date(pair.value).map { Dated(date: $0.date, isSerial: $0.isSerial, cell: pair.cell) }
        }
        contact = Contact.first(in: rows.map(\.record))
        let titles = texts.filter { $0.role == .title || $0.role == .margin }.flatMap { $0.keyed.rest.map(\.text) }
        let cutOffs = all.filter { TableVocabulary.cutOffKeys.contains($0.key) }.map(\.value)
        let notes = texts.filter { $0.role == .note || $0.role == .remark }.flatMap { $0.keyed.rest.map(\.text) }
        let named = (titles + cutOffs).flatMap { DateWords($0, year: nil).years }.first
        year = named
        let says1904 = rows.contains { row in
            row.record.cells.contains { $0.contains("1904") && $0.contains("日期") }
        }
        dates = DateContext(year: named ?? programmeYear, countsFrom1904: says1904)
        let words = (titles + cutOffs).map { DateWords($0, year: named ?? programmeYear) }
        let noted = notes.flatMap { DateWords($0, year: named ?? programmeYear).mentions }.filter(\.isCutOff)
        periodMentions = words.flatMap(\.mentions) + noted
        doubtfulMonths = words.flatMap(\.doubtful)
    }

    private static func isUnitOfMeasure(_ text: String) -> Bool {
        let words = HeaderText.plain(text).split { "、,，/".contains($0) }
        return words.allSatisfy { ["个", "人", "名", "所", "元", "万元", "千元", "%", "支", "家"].contains($0) }
    }
}

/// A mobile number, which belongs to the receipt of a file and never to its figures.
struct Contact: Hashable {
    /// The number with its middle hidden.
    let masked: String
    let cell: SheetCell

    static func first(in records: [Record]) -> Contact? {
        for record in records {
            for column in record.filledColumns {
                let text = record[column: column]
                guard let number = PersonalNumber.all(in: text).first(where: { $0.kind == .mobile }) else { continue }
                let masked = PersonalNumber.masking(text).unicodeScalars.dropFirst(number.range.lowerBound)
                let plain = HeaderText.plain(String(String.UnicodeScalarView(masked.prefix(number.range.count))))
                return Contact(masked: plain, cell: SheetCell(record, column: column))
            }
        }
        return nil
    }
}

extension String {
    /// The text up to the first blank: a name without what stands behind it.
    fileprivate var firstWord: String {
        String(unicodeScalars.prefix { !$0.isBlankOrInvisible })
    }
}
