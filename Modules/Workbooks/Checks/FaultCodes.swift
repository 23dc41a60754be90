extension WorkbookFault.Code {
    /// No sheet can be seen.
    public static let noVisibleSheet = Self("no-visible-sheet")
    /// A sheet name is empty, longer than 31 UTF-16 units, `History`, or has one of `[ ] : * ? / \ '`.
    public static let illegalSheetName = Self("illegal-sheet-name")
    /// Two sheet names differ at most in case.
    public static let duplicateSheetName = Self("duplicate-sheet-name")
    /// A text has a control character other than line feed and tab, or a code point that is no character.
    public static let controlCharacter = Self("control-character")
    /// A text is longer than its place allows.
    public static let textTooLong = Self("text-too-long")
    /// A number is infinite or none.
    public static let notFinite = Self("not-finite")
    /// A whole number has more than 15 digits, which a spreadsheet would round.
    public static let integerTooLarge = Self("integer-too-large")
    /// A number is beyond 9.99999999999999E+307, the last one a spreadsheet knows.
    public static let numberTooLarge = Self("number-too-large")
    /// A day does not exist or lies before 1900-03-01.
    public static let invalidDate = Self("invalid-date")
    /// A formula is empty, starts with `=`, or is longer than 8,192 UTF-16 units.
    public static let illegalFormula = Self("illegal-formula")
    /// A cell or range does not exist on a sheet, or its corners stand the wrong way round.
    public static let offSheet = Self("off-sheet")
    /// Two merged ranges share a cell.
    public static let overlappingMerges = Self("overlapping-merges")
    /// A merged range is a single cell.
    public static let singleCellMerge = Self("single-cell-merge")
    /// A cell under a merged range, but not its corner, holds something nobody would see.
    public static let contentUnderMerge = Self("content-under-merge")
    /// A link, chart, name or rule points at a sheet that does not exist.
    public static let missingSheet = Self("missing-sheet")
    /// A link points at a sheet with `#` in its name, which links cannot express.
    public static let unlinkableSheet = Self("unlinkable-sheet")
    /// A sheet has more than 65,530 links.
    public static let tooManyLinks = Self("too-many-links")
    /// A defined name is not a name.
    public static let illegalName = Self("illegal-name")
    /// Two defined names differ at most in case.
    public static let duplicateName = Self("duplicate-name")
    /// A name, or the range it or the print titles stand for, takes more than 127 bytes.
    public static let nameTooLong = Self("name-too-long")
    /// A chart draws figures that do not stand in plain number cells.
    public static let chartFigureNotPlain = Self("chart-figure-not-plain")
    /// The ranges of a chart are not single rows or columns of one length, or it draws nothing.
    public static let chartRangesDiffer = Self("chart-ranges-differ")
    /// A chart does not say in words what it shows.
    public static let noAlternativeText = Self("no-alternative-text")
    /// A scale is empty or upside down.
    public static let invalidScale = Self("invalid-scale")
    /// A width, height, margin, zoom, indent or number of digits is outside what a spreadsheet knows.
    public static let invalidMeasure = Self("invalid-measure")
    /// A workbook that is too long to be held has a chart, or a merge over several rows or into the rows of a tail.
    public static let tooLong = Self("too-long")
    /// The instant of creation is not positive.
    public static let invalidInstant = Self("invalid-instant")
}
