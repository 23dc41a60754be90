import Domain

/// A way in which counties lay out a form. A further layout is a further file and a line in `TableRecogniser`.
protocol TableLayout {
    /// The table, when the records have this layout and the form explains it; `nil` otherwise.
    func recognise(_ sheet: Sheet, as form: Form) throws(FileRefused) -> RecognisedTable?
}

/// Finds the form and the layout that explain most of a file's headers.
struct TableRecogniser {
    let programme: Programme
    let finder: RegionFinder
    /// The forms with every header that they know now.
    let forms: [Form]

    private var layouts: [any TableLayout] {
        [
            HorizontalLayout(finder: finder, programme: programme),
            VerticalLayout(finder: finder),
            NarrativeLayout(finder: finder, programme: programme),
        ]
    }

    func recognise(_ records: [Record], options: ReadingOptions) throws(FileRefused) -> RecognisedTable {
        let forms = options.form.map { id in self.forms.filter { $0.id == id } } ?? self.forms
        let sheet = Sheet(records)
        var best: RecognisedTable?
        let candidates = preferred(forms, options: options, records: records)
        for (index, form) in candidates.enumerated() {
            // A form that knows the very headers of an earlier one explains no more than that.
            guard !candidates[..<index].contains(where: { $0.columns == form.columns }) else { continue }
            for layout in layouts {
                guard let table = try layout.recognise(sheet, as: form) else { continue }
                if table.explained > best?.explained ?? 0 { best = table }
                if table.isWhollyExplained { return table }
            }
        }
        guard let best else { throw .headerNotFound(forms, in: records, whole: programme) }
        return best
    }

    /// Forms that explain the same headers, such as a week's and a month's, are told apart by the period that was
    /// asked for, then by the word 周 in the titles; without either, the first one of the pack is meant.
    private func preferred(_ forms: [Form], options: ReadingOptions, records: [Record]) -> [Form] {
        let titles = records.prefix(5).flatMap(\.cells).joined()
        let cadence = options.period?.kind ?? (titles.contains("周报") || titles.contains("周汇总") ? .week : nil)
        guard let cadence else { return forms }
        return forms.filter { $0.cadence == cadence } + forms.filter { $0.cadence != cadence }
    }
}
