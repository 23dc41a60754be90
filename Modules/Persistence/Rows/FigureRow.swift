import Domain
import Postgres
import Quantities

extension Reading {
    /// How a reading is kept: its kind, its number, its words.
    var columns: (kind: String, value: String?, words: String?) {
        switch self {
        case .number(let value): ("number", value.exactText, nil)
        case .noSuchTask: ("no-task", nil, nil)
        case .date(let day): ("date", nil, day.description)
        case .text(let text): ("text", nil, text)
        }
    }

    /// Reads what `columns` wrote; `nil` for a figure that was taken back.
    init?(kind: String, value: String?, words: String?) {
        switch (kind, value.flatMap { Rational(decimal: $0) }, words) {
        case ("number", let value?, _): self = .number(value)
        case ("no-task", _, _): self = .noSuchTask
        case ("date", _, let words?):
            guard let day = CalendarDate(words) else { return nil }
            self = .date(day)
        case ("text", _, let words?): self = .text(words)
        default: return nil
        }
    }
}

extension Reading {
    /// The reading in the columns `kind`, `value` and `words`; `nil` for a version that takes a figure back.
    init?(row: Row) throws {
        self.init(
            kind: try row["kind", as: String.self],
            value: try row["value", as: String?.self],
            words: try row["words", as: String?.self]
        )
    }
}

extension Figure {
    /// The columns that `init(row:)` reads, from a table called `figure`.
    static let columns: SQL = """
        figure.region, figure.measure, figure.period, figure.version, figure.kind, trim_scale(figure.value)::text as \
        value, figure.words, figure.submission, figure.sheet, figure."row", figure.line, figure."column", \
        figure.cell_text
        """

    /// A stored figure; `nil` for a version that takes a figure back.
    init?(row: Row) throws {
        guard
            let reading = try Reading(row: row)
        else { return nil }
        self.init(
            draft: DraftFigure(
                region: try row["region", as: RegionID.self],
                measure: try row["measure", as: MeasureID.self],
                reading: reading,
                cell: try CellPlace(row: row)
            ),
            period: try row["period", as: Period.self],
            version: try row["version", as: Int.self],
            receipt: try row["submission", as: Receipt.self]
        )
    }
}

extension CellPlace {
    /// The place in the columns `sheet`, `row`, `line`, `column` and `cell_text`.
    init(row: Row) throws {
        self.init(
            sheet: try row["sheet", as: String?.self],
            row: try row["row", as: Int.self],
            line: try row["line", as: Int.self],
            column: try row["column", as: Int.self],
            text: try row["cell_text", as: String.self]
        )
    }
}
