import Domain
import Quantities

/// Tells on the bytes alone that a row has nothing to say about it: every cell is written as it should be and every
/// part is within its whole. Whatever is not obviously so is read properly.
struct RoutineRow {
    private let cells: [RoutineCell]
    private let width: Int
    private let names: KnownNames
    /// Columns of parts with the columns of their wholes.
    private let parts: [(part: Int, whole: Int)]

    /// `nil` where a check needs more than the row's own cells, or the first column may hold words such as 合计.
    init?(columns: [TableColumn], width: Int, programme: Programme) {
        guard programme.indicators.isEmpty, programme.bases.isEmpty, programme.checks.rules.isEmpty,
            programme.checks.settings.allSatisfy({ $0.value.limits.isEmpty }), width == columns.count
        else { return nil }
        let cells = columns.map { RoutineCell($0, programme: programme) }
        let known = cells.compactMap(\.self)
        guard known.count == width, known.first?.holdsNoWords ?? false, known.contains(.region) else { return nil }
        self.cells = known
        self.width = width
        names = KnownNames(programme.regions.filter { !$0.isWhole }.map(\.name))
        let places = Dictionary(
            columns.enumerated().compactMap { index, column in column.meaning.map { ($0, index) } },
            uniquingKeysWith: { first, _ in first }
        )
        parts = programme.measures.compactMap { measure in
            guard let whole = measure.partOf, let part = places[.figure(measure.id)] else { return nil }
            return places[.figure(whole)].map { (part, $0) }
        }
        // A part whose whole has no column is held against numbers that are not in the row.
        let hasWhole = { (measure: Measure) in measure.partOf.map { places[.figure($0)] != nil } ?? true }
        guard programme.measures.allSatisfy(hasWhole) else { return nil }
    }

    /// Whether the last record of a scanner is routine.
    func passes(_ scanner: RecordScanner, of text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard scanner.cells.count == width, !scanner.hasUnclosedQuote else { return false }
        for index in 0..<width {
            let span = scanner.cells[index]
            let bytes = UnsafeBufferPointer(
                start: text.baseAddress.map { $0 + span.start },
                count: span.end - span.start
            )
            guard cells[index].passes(bytes, names) else { return false }
        }
        return parts.allSatisfy { pair in
            number(scanner.cells[pair.part], text) <= number(scanner.cells[pair.whole], text)
        }
    }

    private func number(_ span: CellSpan, _ text: UnsafeBufferPointer<UInt8>) -> Int {
        var value = 0
        for index in span.start..<span.end { value = value * 10 + Int(text[index] &- 0x30) }
        return value
    }
}
