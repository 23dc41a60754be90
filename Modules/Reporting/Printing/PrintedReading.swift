public import Domain
public import Quantities
public import Workbooks

/// A reported value as it is printed. Money is stored in fen and printed in yuan, whatever unit the programme collects it in.
public struct PrintedReading {
    private let reading: Reading
    private let measure: Measure?

    /// What a figure says.
    ///
    /// - Parameter measure: What it measures; `nil` where the programme no longer knows it.
    public init(_ figure: Figure, of measure: Measure?) {
        reading = figure.reading
        self.measure = measure
    }

    private var isMoney: Bool { measure?.kind == .money }

    /// The number, where it is one.
    public var number: Rational? { isMoney ? reading.number?.divided(by: Rational(100)) : reading.number }

    /// The unit of `number`.
    public var unit: String { measure?.printedUnit ?? "" }

    /// The value as a cell: numbers and dates as such, words in this style, a dash for no such task.
    public func cell(words style: CellStyle) -> Cell {
        switch reading {
        case .number(let stored):
            let places = isMoney || stored.wholeNumber == nil
            return Cell(.exactly(number ?? stored), .body.formatted(places ? .decimal(2) : .integer))
        case .date(let day): return .date(SheetDate(day), .body.aligned(.center))
        case .text(let words): return .text(words, style)
        case .noSuchTask: return .notApplicable()
        }
    }
}

extension CellPlace {
    /// The cell as spreadsheets write it: `C7`, and in a workbook `明细!C7`.
    public var address: String {
        let cell = "\(CellAddress.letters(ofColumn: column - 1))\(row)"
        return sheet.map { "\($0)!\(cell)" } ?? cell
    }
}
