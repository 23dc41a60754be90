/// Reads what a package says of its own parts: their types, and what points at what. A part that has no type, or that nothing
/// points at, is lost to every program although its bytes are there.
final class PackageMap: XMLTokenReader {
    /// The parts that have a type of their own.
    private(set) var typed: Set<String> = []
    /// The endings that have a type.
    private(set) var typedEndings: Set<String> = []
    /// The parts that a relation points at.
    private(set) var targets: Set<String> = []
    /// The folder that the relations being read are relative to.
    var folder: [Substring] = []

    func begin(_ name: XMLName, _ attributes: XMLAttributes) {
        switch name {
        case "Override": if let part = attributes["PartName"] { typed.insert(String(part.drop { $0 == "/" })) }
        case "Default": if let ending = attributes["Extension"] { typedEndings.insert(ending) }
        case "Relationship":
            guard attributes["TargetMode"] != "External", let target = attributes["Target"] else { return }
            targets.insert(resolved(target))
        default: break
        }
    }

    func end(_ name: XMLName) {}
    func text(_ bytes: UnsafeBufferPointer<UInt8>) {}

    private func resolved(_ target: String) -> String {
        var path = target.hasPrefix("/") ? [] : folder
        for step in target.split(separator: "/") {
            if step == ".." { _ = path.popLast() } else if step != "." { path.append(step) }
        }
        return path.joined(separator: "/")
    }
}

extension XLSXFile {
    /// The parts that have no type, or that nothing points at; none in a sound package.
    ///
    /// Meant for files we wrote ourselves: a failed write can lose one entry of these lists and leave sound XML.
    /// - Throws: ``XLSXReadingError``.
    public func lostParts() throws -> [String] {
        let map = PackageMap()
        let types = "[Content_Types].xml"
        try parse(types, with: map)
        let relations = parts.filter { $0.hasSuffix(".rels") }
        for part in relations {
            // `xl/_rels/workbook.xml.rels` speaks for `xl/workbook.xml`.
            map.folder = part.split(separator: "/").dropLast(2)
            try parse(part, with: map)
        }
        guard map.typedEndings.isSuperset(of: ["rels", "xml"]) else { return [types] }
        return parts.filter { part in
            if part == types || part.hasSuffix(".rels") { return false }
            let ending = part.split(separator: ".").last.map(String.init) ?? ""
            let isTyped = map.typed.contains(part) || (ending != "xml" && map.typedEndings.contains(ending))
            return !isTyped || !map.targets.contains(part)
        }
    }
}
