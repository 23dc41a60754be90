import Domain
import Findings

/// The header of a vertical table: which column names the measures, and which hold what.
struct VerticalHeader {
    let position: Int
    let label: Int
    let unit: Int?
    let code: Int?
    /// The columns of values by what they hold.
    let values: [FormColumn.Aspect: Int]

    static func find(in sheet: Sheet, form: Form) -> VerticalHeader? {
        for (position, cells) in sheet.heads.enumerated() {
            var found: [FormColumn: Int] = [:]
            for (offset, cell) in cells.enumerated() {
                guard let meaning = form.columns[cell.comparable] else { continue }
                found[meaning] = found[meaning] ?? offset + 1
            }
            guard let label = found[.label], found[.aspect(.figure)] != nil else { continue }
            let values = FormColumn.Aspect.allCases.compactMap { aspect in
                found[.aspect(aspect)].map { (aspect, $0) }
            }
            return VerticalHeader(
                position: position,
                label: label,
                unit: found[.unit],
                code: found[.serial],
                values: Dictionary(uniqueKeysWithValues: values)
            )
        }
        return nil
    }
}

/// One line of a vertical table.
struct VerticalLine {
    let record: Record
    let column: TableColumn

    init(record: Record, label: String, header: VerticalHeader, form: Form) {
        self.record = record
        let meaning = form.columns[HeaderText.comparable(label)].flatMap { $0.holdsValues ? $0 : nil }
        let unit = header.unit.map { record[column: $0].trimmedCell } ?? HeaderText.unit(in: label)
        column = TableColumn(column: header.label, header: label, meaning: meaning, unit: unit)
    }

    /// Puts the values of the line into the row of its region.
    func fill(_ row: inout SheetRow, header: VerticalHeader) {
        guard let meaning = column.meaning else { return }
        for (aspect, number) in header.values {
            let cell = SheetCell(record, column: number)
            switch (meaning, aspect) {
            case (.figure(let measure), .figure):
                row.cells[.figure(measure)] = cell
                row.units[measure] = column.unit
            case (.figure(let measure), .target): row.cells[.target(measure)] = cell
            case (.figure(let measure), .rate): row.cells[.statedRate(measure)] = cell
            case (.figure(let measure), .system): row.cells[.system(measure)] = cell
            case (.figure(let measure), .current): row.cells[.current(measure)] = cell
            case (_, .figure): row.cells[meaning] = cell
            default: break
            }
        }
    }

    /// A code such as `01`, whose zero a spreadsheet would have eaten.
    func codeWithZero(_ header: VerticalHeader) -> SheetCell? {
        guard let code = header.code, record[column: code].hasPrefix("0"), record[column: code].count > 1 else {
            return nil
        }
        return SheetCell(record, column: code)
    }
}
