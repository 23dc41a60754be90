/// Reads a part of relations: what each points at, by kind and by name.
final class RelationsReader: XMLTokenReader {
    private(set) var targetsByIdentifier: [String: String] = [:]
    private(set) var targetsByKind: [String: String] = [:]
    /// The kinds by the identifiers that have them.
    private(set) var kindsByIdentifier: [String: String] = [:]
    private let folder: String

    /// Targets are relative to the folder of the part that has the relations; `xl/` for `xl/workbook.xml`.
    init(folder: String) { self.folder = folder }

    func begin(_ name: XMLName, _ attributes: XMLAttributes) {
        guard name == "Relationship", attributes["TargetMode"] != "External", let target = attributes["Target"] else {
            return
        }
        let part = target.hasPrefix("/") ? String(target.dropFirst()) : folder + target
        // The last word of the kind is the same in both flavours of the standard; the rest is not.
        let kind = attributes["Type"]?.split(separator: "/").last.map(String.init)
        if let kind { targetsByKind[kind] = part }
        if let identifier = attributes["Id"] {
            targetsByIdentifier[identifier] = part
            kindsByIdentifier[identifier] = kind
        }
    }

    func end(_ name: XMLName) {}
    func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}

/// Reads the list of sheets and names from the workbook part.
final class WorkbookReader: XMLTokenReader {
    private(set) var sheets: [XLSXSheet] = []
    private(set) var names: [String: String] = [:]
    private(set) var countsFrom1904 = false
    private let relations: RelationsReader
    private var name: String?
    private var buffer = TextBuffer()

    init(_ relations: RelationsReader) { self.relations = relations }

    func begin(_ element: XMLName, _ attributes: XMLAttributes) throws {
        switch element {
        case "sheet":
            guard let identifier = attributes["id"], let part = relations.targetsByIdentifier[identifier] else {
                throw XLSXReadingError(.missingPart, part: "xl/workbook.xml")
            }
            let sheet = XLSXSheet(
                name: attributes["name"] ?? "",
                isHidden: attributes["state"].map { $0 != "visible" } ?? false,
                hasCells: relations.kindsByIdentifier[identifier] == "worksheet",
                part: part
            )
            sheets.append(sheet)
        case "workbookPr":
            countsFrom1904 = attributes["date1904"].map { $0 == "1" || $0 == "true" } ?? false
        case "definedName":
            name = attributes["localSheetId"] == nil ? attributes["name"] : nil
            buffer.clear()
        default: break
        }
    }

    func end(_ element: XMLName) {
        guard element == "definedName", let name else { return }
        names[name] = buffer.raw
        self.name = nil
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) throws {
        if name != nil { try buffer.append(bytes, part: "xl/workbook.xml") }
    }
}
