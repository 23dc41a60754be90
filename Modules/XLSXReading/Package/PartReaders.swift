/// Reads a part of relations: what each points at, by kind and by name.
final class RelationsReader: XMLTokenReader {
    private(set) var targetsByIdentifier: [String: String] = [:]
    private(set) var targetsByKind: [String: String] = [:]
    private let folder: String

    /// Targets are relative to the folder of the part that has the relations; `xl/` for `xl/workbook.xml`.
    init(folder: String) { self.folder = folder }

    func begin(_ name: XMLName, _ attributes: XMLAttributes) {
        guard name == "Relationship", attributes["TargetMode"] != "External", let target = attributes["Target"] else {
            return
        }
        let part = target.hasPrefix("/") ? String(target.dropFirst()) : folder + target
        if let identifier = attributes["Id"] { targetsByIdentifier[identifier] = part }
        // The last word of the kind is the same in both flavours of the standard; the rest is not.
        if let kind = attributes["Type"]?.split(separator: "/").last { targetsByKind[String(kind)] = part }
    }

    func end(_ name: XMLName) {}
    func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}

/// Reads the list of sheets and names from the workbook part.
final class WorkbookReader: XMLTokenReader {
    private(set) var sheets: [XLSXSheet] = []
    private(set) var names: [String: String] = [:]
    private let targets: [String: String]
    private var name: String?
    private var buffer = TextBuffer()

    init(targets: [String: String]) { self.targets = targets }

    func begin(_ element: XMLName, _ attributes: XMLAttributes) throws {
        switch element {
        case "sheet":
            guard let part = attributes["id"].flatMap({ targets[$0] }) else {
                throw XLSXReadingError(.missingPart, part: "xl/workbook.xml")
            }
            let isHidden = attributes["state"].map { $0 != "visible" } ?? false
            sheets.append(XLSXSheet(name: attributes["name"] ?? "", isHidden: isHidden, part: part))
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

    func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        if name != nil { buffer.append(bytes) }
    }
}

/// Reads the shared strings: the runs of a rich text joined, readings left out.
final class SharedStringsReader: XMLTokenReader {
    private(set) var strings: [String] = []
    private var buffer = TextBuffer()
    private var isCollecting = false
    private var isPhonetic = false

    func begin(_ name: XMLName, _ attributes: XMLAttributes) {
        switch name {
        case "si": buffer.clear()
        case "t": isCollecting = !isPhonetic
        case "rPh": isPhonetic = true
        default: break
        }
    }

    func end(_ name: XMLName) {
        switch name {
        case "si": strings.append(buffer.unescaped)
        case "t": isCollecting = false
        case "rPh": isPhonetic = false
        default: break
        }
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        if isCollecting { buffer.append(bytes) }
    }
}
