import Domain
import Indicators
import Workbooks

/// The workbooks of one report without the columns under some headings. They are hidden, not removed: formulas go on naming
/// their cells.
struct HiddenColumns {
    private let headings: Set<String>

    init(_ headings: Set<String>) { self.headings = headings }

    /// Hides the columns. A heading has to stand in one of the workbooks: nothing may be left out by mistake or stay in by mistake.
    ///
    /// - Throws: ``ReportRefusal/noSuchColumn(_:of:known:)`` for a heading that stands over no table.
    func leftOut(of workbooks: [NamedWorkbook], _ report: ReportDescriptor) throws(ReportRefusal) -> [NamedWorkbook] {
        let known = workbooks.flatMap(\.workbook.sheets).flatMap(\.headings).map(\.words)
        if let unknown = headings.subtracting(known).min() {
            var seen: Set<String> = []
            throw .noSuchColumn(unknown, of: report.title, known: known.filter { seen.insert($0).inserted })
        }
        return workbooks.map { named in
            var named = named
            for index in named.workbook.sheets.indices {
                for heading in named.workbook.sheets[index].headings where headings.contains(heading.words) {
                    named.workbook.sheets[index].hiddenColumns.formUnion(heading.columns)
                }
            }
            return named
        }
    }
}

extension Sheet {
    /// The headings of its tables, as one line of words each, and the columns below them.
    fileprivate var headings: [(words: String, columns: ClosedRange<Int>)] {
        let spans = Dictionary(merges.map { ($0.first, $0) }, uniquingKeysWith: { first, _ in first })
        return rows.enumerated().flatMap { row, content in
            content.cells.enumerated().compactMap { column, cell in
                guard [.header, .subHeader].contains(cell.style.role), case .text(let words) = cell.content,
                    !words.isEmpty
                else { return nil }
                let last = spans[CellAddress(row: row, column: column)]?.last.column ?? column
                return (words.replacing("\n", with: ""), column...last)
            }
        }
    }
}

extension ReportRegistry {
    /// The columns that a pack leaves out although the report does not have them, found by printing it without any figure: better
    /// now than on the day it is due.
    func unknownColumns(of programme: Programme) -> [ReportRefusal] {
        programme.reports.entries.filter { !$0.value.hidden.isEmpty }.sorted { $0.key < $1.key }.compactMap { name, _ in
            let end = Period(.year, year: programme.year)?.end
            guard let adapter = including(programme)[name], let end,
                let period = Period(adapter.descriptor.cadence, containing: end)
            else { return nil }
            let current = programme.inForce(on: period.end)
            let request = ReportRequest(
                programme: current,
                standing: Standing(of: current, in: period, from: PeriodFigures([])),
                isFrozen: false,
                preparedOn: period.end,
                batch: "",
                wishes: ReportWishes(admitsGaps: true)
            )
            // What else it cannot print today is nothing that the pack could mend.
            do { _ = try adapter.print(request) } catch let refusal as ReportRefusal {
                if case .noSuchColumn = refusal { return refusal }
            } catch {}
            return nil
        }
    }
}
