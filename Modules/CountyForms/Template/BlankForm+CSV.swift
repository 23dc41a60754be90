import Domain

extension BlankForm {
    /// The form as a CSV file: UTF-8 with a byte order mark and lines ended as Excel ends them, which opens rightly in
    /// Excel and WPS.
    public var csv: [UInt8] {
        var lines = [[title]] + heading.map { [$0.key, $0.value] }
        lines.append([regionHeader] + columns.map(\.header))
        for region in regions {
            lines.append([region.name] + columns.map { hasNoTask($0, region) ? Wording.noTask : "" })
        }
        lines += [[instructions]] + signatures.map { [$0] }
        let text = lines.map { cells in
            (cells + Array(repeating: "", count: width - cells.count)).map(Self.quoted).joined(separator: ",")
        }
        return [0xEF, 0xBB, 0xBF] + Array((text.joined(separator: "\r\n") + "\r\n").utf8)
    }

    private static func quoted(_ cell: String) -> String {
        // By bytes, because CR LF in a text is one character.
        let needsQuotes = cell.utf8.contains { ",\"\r\n".utf8.contains($0) }
        return needsQuotes ? "\"\(cell.replacing("\"", with: "\"\""))\"" : cell
    }
}
