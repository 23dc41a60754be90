import Domain
import Findings

/// Recognises a table with what is known about its sender's headers beside the pack: what the caller says now, and what a
/// clerk confirmed for this sender before. Whatever is read in this way is said.
struct ColumnKnowledge {
    let options: ReadingOptions
    let finder: RegionFinder

    func recognise(_ records: [Record]) throws(FileRefused) -> RecognisedTable {
        let plain = recognised(records, with: [])
        if case .success(let table) = plain {
            let known = sender(of: table).map(remembered) ?? []
            return known.isEmpty ? noted(table, []) : noted(try recognised(records, with: known).get(), known)
        }
        // Without its sender's own words, the header may not be one at all.
        for region in Set(options.remembered.map(\.region)).sorted() {
            let known = remembered(by: region)
            if let table = try? recognised(records, with: known).get(), sender(of: table) == region {
                return noted(table, known)
            }
        }
        return try plain.get()
    }

    private func recognised(_ records: [Record], with known: [RememberedColumn]) -> Result<RecognisedTable, FileRefused>
    {
        let forms = options.programme.forms.map { form in
            let headers = known.filter { $0.form == form.id }.map { ($0.header, $0.measure) }
            return form.knowing(options.mapped)
                .knowing(Dictionary(headers, uniquingKeysWith: { first, _ in first }))
        }
        let recogniser = TableRecogniser(programme: options.programme, finder: finder, forms: forms)
        return Result { () throws(FileRefused) in try recogniser.recognise(records, options: options) }
    }

    private func remembered(by region: RegionID) -> [RememberedColumn] {
        options.remembered.filter { $0.region == region }
    }

    /// The one region of the table, or the city for a table of several.
    private func sender(of table: RecognisedTable) -> RegionID? {
        let regions = Set(
            table.rows.filter { $0.subject == .region }.compactMap { finder.match($0.name.text)?.region.id }
        )
        return regions.count > 1
            ? options.programme.areas.first { $0.kind != .province }?.id ?? options.programme.areas.first?.id
            : regions.first
    }

    /// Says which columns the pack alone would not have known.
    private func noted(_ table: RecognisedTable, _ known: [RememberedColumn]) -> RecognisedTable {
        guard !options.mapped.isEmpty || !known.isEmpty,
            let form = options.programme.form(table.form.id), let sender = sender(of: table)
        else { return table }
        var table = table
        let mapped = Set(options.mapped.keys.map { HeaderText.comparable($0) })
        for column in table.columns {
            guard case .figure(let id) = column.meaning, let measure = options.programme.measure(id) else { continue }
            let header = HeaderText.comparable(column.header)
            guard form.columns[header] == nil, let row = table.headerRow else { continue }
            let isNew = mapped.contains(header) && !known.contains { $0.comparable == header && $0.measure == id }
            table.findings.append(.columnByWord(column, measure, isNew: isNew, at: row.place))
            if isNew {
                table.mapped.append(
                    RememberedColumn(region: sender, form: form.id, header: column.header, measure: id)
                )
            }
        }
        return table
    }
}

extension RecognisedTable {
    /// The first record of the header.
    var headerRow: Record? { roles.first { $0.role == .header }?.record }
}
