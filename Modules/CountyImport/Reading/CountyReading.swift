public import Domain
public import Findings
public import Fingerprints
public import Quantities

/// What was understood of a county's file: figures ready to be stored, and everything that was found on the way.
public struct CountyReading: Sendable {
    /// What would happen to the file.
    public enum Decision: String, Sendable, CaseIterable {
        /// No error: everything would be stored.
        case accept
        /// Some cells or rows are refused, or a total is wrong; the rest would be stored.
        case partial
        /// Nothing of the file would be stored.
        case refuse
    }

    /// The name of the file, as data only.
    public let fileName: String
    /// The SHA-256 of its bytes.
    public internal(set) var fingerprint: Fingerprint
    /// The encoding that was recognised, such as `GB18030`, or `XLSX` for a workbook; `nil` where there is neither.
    public internal(set) var encoding: String?
    /// The sheet that was read; `nil` for a text.
    public internal(set) var sheet: String?
    /// What separates the cells; `nil` where there is no table, or no text.
    public internal(set) var delimiter: String?
    /// The form that was recognised.
    public internal(set) var form: FormID?
    /// The period for which the figures are.
    public internal(set) var period: Period?
    /// The day up to which the figures count (统计截止日).
    public internal(set) var asOf: CalendarDate?
    /// What would happen to the file.
    public internal(set) var decision: Decision = .refuse
    /// What a person must confirm before the file is stored, in Chinese.
    public internal(set) var confirm: [String] = []
    /// One row for each region; empty when the file is refused.
    public internal(set) var rows: [ReadRow] = []
    /// How many rows would be stored; of a file that is too large to be held, `rows` has none of them.
    public internal(set) var rowCount = 0
    /// Everything that was found, in the order of the file.
    public internal(set) var findings: [Finding] = []
    /// Headers that the caller explained for this sender and nobody had explained before; worth remembering once stored.
    public internal(set) var newColumns: [RememberedColumn] = []
    /// Who sent it, as the file says (填报单位).
    public internal(set) var sender: String?
    /// Who filled it in, as the file says (填表人).
    public internal(set) var filler: String?
    /// The day on which it was filled in, as the file says (填报日期).
    public internal(set) var filledOn: CalendarDate?
    /// A mobile number of the sender with its middle hidden; it belongs to the receipt, never to figures.
    public internal(set) var contact: String?
    /// What was recognised and why, in Chinese, one sentence a line (for `--explain`).
    public internal(set) var explanation: [String] = []

    init(_ file: CountyFile) {
        fileName = file.name
        fingerprint = Fingerprint(of: file.bytes)
    }
}

/// What a file says about one region.
public struct ReadRow: Sendable, Hashable {
    /// The logical row on which it stands or begins, from 1.
    public let row: Int
    /// The physical line, from 1.
    public let line: Int
    /// The region.
    public let region: RegionID
    /// The registered name of the region.
    public let name: String
    /// What would be stored. `Reading.noSuchTask` is a cell that rightly says so; a cell that is empty or refused has
    /// no figure at all.
    public let figures: [DraftFigure]
    /// What the period alone brought of cumulative measures (本期数); added up against the last report, never stored.
    public let currents: [DraftFigure]
    /// Targets: compared with the programme's in a progress report, to be confirmed in a list of targets.
    public let targets: [MeasureID: Rational]
    /// Targets of a list in sentences, which count only after a person has confirmed them.
    public let stated: [StatedTarget]
    /// What is kept but never counted, such as a value for which the region has no task.
    public let reference: [MeasureID: Rational]
    /// Texts, by name: `note` for remarks.
    public let values: [String: String]
    /// The measures whose cells are empty.
    public let blanks: Set<MeasureID>
}
