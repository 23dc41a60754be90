/// An .xlsx file, open for reading.
///
/// Rows are handed out one after the other while the file is inflated, so a sheet of any length needs the memory of one
/// row and of the shared strings. Size caps hold over everything that is read from one file. Used by one task at a time.
public struct XLSXFile: ~Copyable {
    private let package: ZipPackage
    private let isOurs: Bool
    private let stringsPart: String?
    let strings: [String]
    private let styles: StylesReader
    /// The sheets in the order of their tabs, hidden ones too.
    public let sheets: [XLSXSheet]
    /// What the names of the whole workbook stand for, as written in the file.
    public let definedNames: [String: String]
    /// Whether day 0 is 1904-01-01, as on old Macs, and not 1899-12-30.
    public let countsFrom1904: Bool

    /// Opens a file and reads its list of sheets and its shared strings.
    ///
    /// - Parameter isOurs: Whether we wrote the file ourselves. Then every part that is read is refused for what a ZIP checksum
    ///   cannot see: a missing XML declaration, lists that are not as long as they say. Other programs are careless with both.
    /// - Throws: ``XLSXReadingError`` when it is not there, is no spreadsheet, is damaged, or asks for too much.
    public init(path: String, limits: XLSXLimits = .standard, isOurs: Bool = false) throws {
        try self.init(try ZipPackage(path: path, limits: limits), isOurs: isOurs)
    }

    /// Opens a file that is in memory, and reads its list of sheets and its shared strings.
    /// - Throws: ``XLSXReadingError`` when it is no spreadsheet, is damaged, or asks for too much.
    public init(bytes: [UInt8], limits: XLSXLimits = .standard) throws {
        try self.init(try ZipPackage(bytes: bytes, limits: limits), isOurs: false)
    }

    private init(_ package: consuming ZipPackage, isOurs: Bool) throws {
        let root = try package.parse("_rels/.rels", with: RelationsReader(folder: ""))
        guard let workbookPart = root.targetsByKind["officeDocument"] else {
            throw XLSXReadingError(.missingPart, part: "xl/workbook.xml")
        }
        let (folder, file) = Self.split(workbookPart)
        let relations = try package.parse("\(folder)_rels/\(file).rels", with: RelationsReader(folder: folder))
        let workbook = try package.parse(workbookPart, with: WorkbookReader(relations))
        let stringsPart = relations.targetsByKind["sharedStrings"]
        var strings: [String] = []
        if let stringsPart, package.has(stringsPart) {
            strings = try isOurs ? package.plainStrings(in: stringsPart) : package.sharedStrings(in: stringsPart)
        }
        let styles = StylesReader()
        if let part = relations.targetsByKind["styles"], package.has(part) { try package.parse(part, with: styles) }
        self.package = package
        self.isOurs = isOurs
        self.stringsPart = stringsPart
        self.styles = styles
        countsFrom1904 = workbook.countsFrom1904
        sheets = workbook.sheets
        definedNames = workbook.names
        self.strings = strings
    }

    /// The names of all parts of the package, sorted.
    public var parts: [String] { package.partNames }

    /// How the styles of the file show numbers.
    public var numberFormats: XLSXNumberFormats { XLSXNumberFormats(formats: styles.formats, codes: styles.codes) }

    /// Hands out the rows of a sheet from top to bottom and returns what else the sheet has.
    /// - Throws: ``XLSXReadingError``, or what `body` throws.
    @discardableResult
    public func readSheet(_ sheet: XLSXSheet, _ body: (XLSXRow) throws -> Void) throws -> XLSXSheetDetails {
        var cells: [XLSXCell] = []
        return try withoutActuallyEscaping(body) { body in
            let reader = SheetTokenReader(part: sheet.part, strings: strings) { row in
                try body(XLSXRow(index: row, cells: cells))
                cells.removeAll(keepingCapacity: true)
            } cell: {
                cells.append(try XLSXCell($0, part: sheet.part))
            }
            return try package.parse(sheet.part, with: reader, isOurs: isOurs).details
        }
    }

    /// Walks all XML parts but sheets and shared strings, and refuses what `isOurs` refuses of those.
    /// - Throws: ``XLSXReadingError``.
    public func inspectSmallParts() throws {
        let large = Set(sheets.map(\.part) + [stringsPart].compactMap(\.self))
        for part in package.partNames where Self.isXML(part) && !large.contains(part) {
            try package.parse(part, with: NoReader(), isOurs: true)
        }
    }

    /// How many bytes the sheets inflate to.
    public var sheetBytes: Int { sheets.reduce(0) { $0 + package.inflatedBytes(of: $1.part) } }

    /// How many elements may stand inside each other.
    var depth: Int { package.limits.depth }

    /// Hands out the inflated bytes of a part in pieces.
    func inflate(_ part: String, _ body: (UnsafeRawBufferPointer) throws -> Void) throws {
        try package.inflate(part, body)
    }

    /// Reads one part of the package.
    func parse(_ part: String, with reader: some XMLTokenReader) throws { try package.parse(part, with: reader) }

    private static func isXML(_ part: String) -> Bool {
        part.hasSuffix(".xml") || part.hasSuffix(".rels") || part.hasSuffix(".vml")
    }

    private static func split(_ part: String) -> (folder: String, file: String) {
        guard let slash = part.lastIndex(of: "/") else { return ("", part) }
        return (String(part[...slash]), String(part[part.index(after: slash)...]))
    }
}
