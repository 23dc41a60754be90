/// An .xlsx file, open for reading.
///
/// Rows are handed out one after the other while the file is inflated, so a sheet of any length needs the memory of one
/// row and of the shared strings. Size caps hold over everything that is read from one file. Used by one task at a time.
public struct XLSXFile: ~Copyable {
    private let package: ZipPackage
    private let strings: [String]
    private let styles: StylesReader
    /// The sheets in the order of their tabs, hidden ones too.
    public let sheets: [XLSXSheet]
    /// What the names of the whole workbook stand for, as written in the file.
    public let definedNames: [String: String]
    /// Whether day 0 is 1904-01-01, as on old Macs, and not 1899-12-30.
    public let countsFrom1904: Bool

    /// Opens a file and reads its list of sheets and its shared strings.
    /// - Throws: ``XLSXReadingError`` when it is not there, is no spreadsheet, is damaged, or asks for too much.
    public init(path: String, limits: XLSXLimits = .standard) throws {
        try self.init(try ZipPackage(path: path, limits: limits))
    }

    /// Opens a file that is in memory, and reads its list of sheets and its shared strings.
    /// - Throws: ``XLSXReadingError`` when it is no spreadsheet, is damaged, or asks for too much.
    public init(bytes: [UInt8], limits: XLSXLimits = .standard) throws {
        try self.init(try ZipPackage(bytes: bytes, limits: limits))
    }

    private init(_ package: consuming ZipPackage) throws {
        let root = RelationsReader(folder: "")
        try package.parse("_rels/.rels", with: root)
        guard let workbookPart = root.targetsByKind["officeDocument"] else {
            throw XLSXReadingError(.missingPart, part: "xl/workbook.xml")
        }
        let (folder, file) = Self.split(workbookPart)
        let relations = RelationsReader(folder: folder)
        try package.parse("\(folder)_rels/\(file).rels", with: relations)
        let workbook = WorkbookReader(relations)
        try package.parse(workbookPart, with: workbook)
        let stringsPart = relations.targetsByKind["sharedStrings"]
        let shared = SharedStringsReader(part: stringsPart ?? "", bytes: package.limits.stringBytes)
        if let stringsPart, package.has(stringsPart) { try package.parse(stringsPart, with: shared) }
        let styles = StylesReader()
        if let part = relations.targetsByKind["styles"], package.has(part) { try package.parse(part, with: styles) }
        self.package = package
        self.styles = styles
        countsFrom1904 = workbook.countsFrom1904
        sheets = workbook.sheets
        definedNames = workbook.names
        strings = shared.strings
    }

    /// The names of all parts of the package, sorted.
    public var parts: [String] { package.partNames }

    /// How the styles of the file show numbers.
    public var numberFormats: XLSXNumberFormats { XLSXNumberFormats(formats: styles.formats, codes: styles.codes) }

    /// Hands out the rows of a sheet from top to bottom and returns what else the sheet has. `inspecting` refuses what
    /// `inspectParts` refuses on the same walk.
    /// - Throws: ``XLSXReadingError``, or what `body` throws.
    @discardableResult
    public func readSheet(
        _ sheet: XLSXSheet,
        inspecting isInspecting: Bool = false,
        _ body: (XLSXRow) throws -> Void
    ) throws -> XLSXSheetDetails {
        try withoutActuallyEscaping(body) { body in
            let reader = SheetTokenReader(part: sheet.part, strings: strings, deliver: body)
            let inspector = isInspecting ? PartInspector(part: sheet.part, alongside: reader) : nil
            try package.parse(sheet.part, with: inspector ?? reader, isOurs: isInspecting)
            return reader.details
        }
    }

    /// Walks the XML parts of the package, the sheets or not, and refuses what a ZIP checksum cannot see: parts that are
    /// not well-formed and lists that are not as long as they say.
    ///
    /// Meant for files we wrote ourselves; other programs are careless with the lengths of their lists.
    /// - Throws: ``XLSXReadingError``.
    public func inspectParts(withSheets: Bool = true) throws {
        let left = withSheets ? [] : Set(sheets.map(\.part))
        for part in package.partNames where Self.isXML(part) && !left.contains(part) {
            try package.parse(part, with: PartInspector(part: part), isOurs: true)
        }
    }

    /// Reads one part of the package.
    func parse(_ part: String, with reader: any XMLTokenReader) throws { try package.parse(part, with: reader) }

    private static func isXML(_ part: String) -> Bool {
        part.hasSuffix(".xml") || part.hasSuffix(".rels") || part.hasSuffix(".vml")
    }

    private static func split(_ part: String) -> (folder: String, file: String) {
        guard let slash = part.lastIndex(of: "/") else { return ("", part) }
        return (String(part[...slash]), String(part[part.index(after: slash)...]))
    }
}
