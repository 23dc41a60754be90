import Domain
import Findings
import Quantities

/// What one row says about one region, while it is being checked. What a check refuses is taken out; numbers that
/// were legible stay in `legible`, because the clerk's total adds them all the same.
struct RowDraft {
    let source: SheetRow
    let region: Region
    /// What stands so far.
    private(set) var readings: [MeasureID: Reading] = [:]
    /// Every number that could be read, whether or not it stands.
    private(set) var legible: [MeasureID: Rational] = [:]
    /// Measures with a cell that says something nobody can read.
    private(set) var illegible: Set<MeasureID> = []
    /// Measures whose cell is empty.
    private(set) var blanks: Set<MeasureID> = []
    /// Targets as the file states them.
    var targets: [MeasureID: Rational] = [:]
    /// Rates as the file states them.
    var rates: [MeasureID: StatedRate] = [:]
    /// What another source says, such as the information system (系统数).
    var systems: [MeasureID: StatedNumber] = [:]
    /// What the period alone brought (本期数).
    var currents: [MeasureID: StatedNumber] = [:]
    /// What is kept but never counted.
    private(set) var reference: [MeasureID: Rational] = [:]
    var note: String?
    /// Whether nothing of the row stands.
    private(set) var isRefused = false

    init(source: SheetRow, region: Region) {
        self.source = source
        self.region = region
    }

    /// The name as the file has it, for messages.
    var name: String { source.name.text.singleLine }

    func cell(_ column: FormColumn) -> SheetCell? { source.cells[column] }

    /// The cell of a measure's reported value.
    func cell(of measure: MeasureID) -> SheetCell? { source.cells[.figure(measure)] }

    /// The number that stands for a measure.
    func number(_ measure: MeasureID) -> Rational? { readings[measure]?.number }

    mutating func set(_ content: MeasureCell.Content, of measure: MeasureID) {
        switch content {
        case .blank: blanks.insert(measure)
        case .nothing: readings[measure] = .noSuchTask
        case .faulty: illegible.insert(measure)
        case .value(let reading):
            readings[measure] = reading
            legible[measure] = reading.number
        }
    }

    mutating func refuse(_ measure: MeasureID) { readings[measure] = nil }

    mutating func refuseAll() {
        readings = [:]
        reference = [:]
        isRefused = true
    }

    mutating func keepAsReference(_ measure: MeasureID) {
        reference[measure] = readings[measure]?.number
        readings[measure] = nil
    }
}

extension RowDraft {
    /// The targets of the row's sentence. A share is the target of the indicator that it judges.
    func stated(programme: Programme, sheet: String? = nil) -> [StatedTarget] {
        source.sentence.compactMap { clause, cell in
            switch clause {
            case .target(let measure, let value, let parts, let words):
                let place = cell.with(text: words).cellPlace(on: sheet)
                return StatedTarget(
                    region: region.id,
                    subject: measure.rawValue,
                    value: value,
                    parts: parts,
                    cell: place
                )
            case .share(let measure, let value, let words):
                let subject = programme.indicator(ofMeasure: measure)?.target ?? measure.rawValue
                let place = cell.with(text: words).cellPlace(on: sheet)
                return StatedTarget(region: region.id, subject: subject, value: value, cell: place)
            case .notUnderstood: return nil
            }
        }
    }
}

/// A number that is compared with the reported one and not stored.
struct StatedNumber: Hashable {
    let number: Rational
    let cell: SheetCell
}

/// A rate that the file states.
struct StatedRate: Hashable {
    /// In percent, such as 79.95.
    let percent: Rational
    /// How many decimals were written.
    let decimals: Int
    let cell: SheetCell
}
