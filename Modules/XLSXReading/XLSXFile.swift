/// An .xlsx file, open for reading.
///
/// Rows are handed out one after the other while the file is inflated, so a sheet of any length needs the memory of one
/// row and of the shared strings. Size caps hold over everything that is read from one file. Used by one task at a time.
public struct XLSXFile: ~Copyable {
    private let package: ZipPackage
    private let strings: [String]
    /// The sheets in the order of their tabs, hidden ones too.
    public let sheets: [XLSXSheet]
    /// What the names of the whole workbook stand for, as written in the file.
    public let definedNames: [String: String]

    /// Opens a file and reads its list of sheets and its shared strings.
    /// - Throws: ``XLSXReadingError`` when it is not there, is no spreadsheet, is damaged, or asks for too much.
    public init(path: String, limits: XLSXLimits = .standard) throws {
        let package = try ZipPackage(path: path, limits: limits)
        let root = RelationsReader(folder: "")
        try package.parse("_rels/.rels", with: root)
        guard let workbookPart = root.targetsByKind["officeDocument"] else {
            throw XLSXReadingError(.missingPart, part: "xl/workbook.xml")
        }
        let (folder, file) = Self.split(workbookPart)
        let relations = RelationsReader(folder: folder)
        try package.parse("\(folder)_rels/\(file).rels", with: relations)
        let workbook = WorkbookReader(targets: relations.targetsByIdentifier)
        try package.parse(workbookPart, with: workbook)
        let shared = SharedStringsReader()
        if let part = relations.targetsByKind["sharedStrings"] { try package.parse(part, with: shared) }
        self.package = package
        sheets = workbook.sheets
        definedNames = workbook.names
        strings = shared.strings
    }

    /// The names of all parts of the package, sorted.
    public var parts: [String] { package.partNames }

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
            try package.parse(sheet.part, with: inspector ?? reader)
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
            try package.parse(part, with: PartInspector(part: part))
        }
    }

    private static func isXML(_ part: String) -> Bool {
        part.hasSuffix(".xml") || part.hasSuffix(".rels") || part.hasSuffix(".vml")
    }

    private static func split(_ part: String) -> (folder: String, file: String) {
        guard let slash = part.lastIndex(of: "/") else { return ("", part) }
        return (String(part[...slash]), String(part[part.index(after: slash)...]))
    }
}
