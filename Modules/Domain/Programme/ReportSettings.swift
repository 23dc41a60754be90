public import Formulas

/// What a pack says about reports (reports.yaml): how the built-in ones are to look, and tables of its own.
public struct ReportSettings: Hashable, Sendable {
    /// What is set for one report.
    public struct Entry: Hashable, Sendable {
        /// The title in the place of the report's own.
        public var title: String?
        /// Who issues it, in the place of the programme's issuer.
        public var issuer: String?
        /// The number series (发文字号), such as `宛卫基层〔2023〕{number}号`.
        public var series: String?
        /// Whom it is addressed to (主送).
        public var recipients: String?
        /// Who gets a copy (抄送).
        public var copies: String?
        /// The headings of the columns that are left out.
        public var hidden: Set<String> = []
        /// Whether the weights of the scheme are printed.
        public var showsWeights = true

        /// Nothing is set.
        public init() {}
    }

    /// What is set, by the name of the report.
    public let entries: [String: Entry]
    /// The tables that the pack declares.
    public let tables: [DeclaredTable]

    /// Settings as the pack declares them.
    public init(entries: [String: Entry] = [:], tables: [DeclaredTable] = []) {
        self.entries = entries
        self.tables = tables
    }
}

/// A report of one table that a pack declares without code: a row for every region, columns of formulas.
public struct DeclaredTable: Hashable, Sendable {
    /// A column.
    public struct Column: Hashable, Sendable {
        /// How it is shown, and what the row of the whole holds.
        public enum Format: String, Hashable, Sendable, CaseIterable {
            /// Whole numbers; the whole is their sum.
            case integer
            /// Two decimals; the whole is their sum, or Σ ÷ Σ where there is a denominator.
            case decimal
            /// Fen, shown as yuan; the whole is their sum, or Σ ÷ Σ where there is a denominator.
            case money
            /// A ratio, shown in per cent; the whole is Σ numerators ÷ Σ denominators.
            case percent
        }

        /// The heading.
        public let title: String
        /// What stands in it, or the numerator of a ratio.
        public let value: Formula
        /// The denominator of a ratio or an average; `nil` where nothing is divided.
        public let denominator: Formula?
        /// How it is shown.
        public let format: Format

        /// A column as the pack declares it.
        public init(title: String, value: Formula, denominator: Formula?, format: Format) {
            self.title = title
            self.value = value
            self.denominator = denominator
            self.format = format
        }
    }

    /// The name in commands.
    public let id: String
    /// The title.
    public let title: String
    /// The kind of period after which it is due.
    public let cadence: Period.Kind
    /// What it is good for.
    public let summary: String
    /// The columns beside the serial number and the region.
    public let columns: [Column]
    /// Notes below the table.
    public let notes: [String]

    /// A table as the pack declares it.
    public init(
        id: String,
        title: String,
        cadence: Period.Kind,
        summary: String,
        columns: [Column],
        notes: [String] = []
    ) {
        self.id = id
        self.title = title
        self.cadence = cadence
        self.summary = summary
        self.columns = columns
        self.notes = notes
    }
}
