public import Domain

/// How a file is to be read.
public struct ReadingOptions: Sendable {
    /// What is left out when something is wrong.
    public enum Refusal: String, Sendable, CaseIterable {
        /// A bad cell is left out, the rest of its row stands.
        case cell
        /// A row with an error is left out.
        case row
        /// Any error refuses the file.
        case file
    }

    /// The programme with its forms, regions and targets.
    public let programme: Programme
    /// The form, where the caller knows it; otherwise the headers tell.
    public let form: FormID?
    /// The period, where the caller knows it; otherwise titles, file name or fill date tell.
    public let period: Period?
    /// What is left out when something is wrong.
    public let refusal: Refusal
    /// The sheet of a workbook, by its name or number; otherwise the first one that can be seen.
    public let sheet: String?
    /// What the caller says about headers that the pack does not know.
    public var mapped: [String: MeasureID] = [:]
    /// What clerks confirmed about senders' headers before.
    public var remembered: [RememberedColumn] = []

    /// How a file is to be read; form and period are found in the file unless they are given.
    public init(
        programme: Programme,
        form: FormID? = nil,
        period: Period? = nil,
        refusal: Refusal = .cell,
        sheet: String? = nil
    ) {
        self.programme = programme
        self.form = form
        self.period = period
        self.refusal = refusal
        self.sheet = sheet
    }
}
