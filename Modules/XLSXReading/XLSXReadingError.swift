/// Why an .xlsx file could not be read. It never carries what stands in a cell.
public struct XLSXReadingError: Error, Sendable, Equatable {
    /// The kind of failure.
    public var code: Code
    /// The part of the package it was met in, for example `xl/worksheets/sheet1.xml`; empty for the package itself.
    public var part: String
    /// The line in that part, from 1, or nil.
    public var line: Int?

    /// A kind of failure; new kinds may be added.
    public struct Code: Sendable, Hashable {
        /// The word for it, in English, stable.
        public var name: String

        /// A kind of failure.
        public init(_ name: String) { self.name = name }

        /// There is no such file, or it may not be read.
        public static let notOpened = Code("not-opened")
        /// It is not a ZIP package, or its directory is damaged.
        public static let notAPackage = Code("not-a-package")
        /// The compressed bytes of a part are damaged or cut.
        public static let damagedPart = Code("damaged-part")
        /// A part that must be there is missing, or two have one name.
        public static let missingPart = Code("missing-part")
        /// Two parts have the same name.
        public static let duplicatePart = Code("duplicate-part")
        /// A part is not well-formed XML.
        public static let malformedXML = Code("malformed-xml")
        /// A part declares a document type, which no spreadsheet needs and attacks do.
        public static let documentType = Code("document-type")
        /// A part says it has more or fewer entries than it has.
        public static let wrongCount = Code("wrong-count")
        /// A cell, range or index is none, or does not stand where it says.
        public static let invalidReference = Code("invalid-reference")
        /// The package has more parts than allowed.
        public static let tooManyParts = Code("too-many-parts")
        /// The package inflates to more bytes than allowed.
        public static let tooLarge = Code("too-large")
        /// A part inflates by more than allowed: a bomb.
        public static let tooDense = Code("too-dense")
        /// Elements stand inside each other more deeply than any spreadsheet needs.
        public static let tooDeep = Code("too-deep")
        /// A tag or a text is longer than any cell may be.
        public static let tokenTooLong = Code("token-too-long")
        /// A sheet has more merged ranges or links than allowed.
        public static let tooManyRanges = Code("too-many-ranges")
        /// The shared strings take more memory than allowed.
        public static let tooManyStrings = Code("too-many-strings")
    }

    /// A failure in a part.
    public init(_ code: Code, part: String = "", line: Int? = nil) {
        self.code = code
        self.part = part
        self.line = line
    }
}

extension XLSXReadingError: CustomStringConvertible {
    /// `malformed-xml in xl/workbook.xml, line 2`.
    public var description: String {
        var text = code.name
        if !part.isEmpty { text += " in \(part)" }
        if let line { text += ", line \(line)" }
        return text
    }
}
