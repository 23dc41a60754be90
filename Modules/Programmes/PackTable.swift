/// A CSV file of a pack: a header and rows of named cells. Packs are written by our own people, so this reads plain
/// RFC 4180 in UTF-8; the many ways of county files are the business of `CountyImport`.
struct PackTable {
    struct Row {
        let line: Int
        let cells: [String: String]

        subscript(column: String) -> String { cells[column] ?? "" }
    }

    let columns: [String]
    let rows: [Row]

    init(_ text: String) {
        let records = Self.records(text)
        columns = records.first?.cells ?? []
        rows = records.dropFirst().map { [columns] record in
            let pairs = zip(columns, record.cells)
            return Row(line: record.line, cells: Dictionary(pairs, uniquingKeysWith: { first, _ in first }))
        }
    }

    private static func records(_ text: String) -> [(line: Int, cells: [String])] {
        var records: [(line: Int, cells: [String])] = []
        var cells: [String] = []
        var cell = ""
        var isQuoted = false
        var line = 1
        var start = 1
        func isBlank() -> Bool { cells.isEmpty && cell.isEmpty }
        for character in text + "\n" {
            switch character {
            case "\"": isQuoted.toggle()
            case "," where !isQuoted:
                cells.append(cell)
                cell = ""
            case "\n" where !isQuoted, "\r\n" where !isQuoted:
                if !isBlank() { records.append((start, cells + [cell])) }
                (cells, cell) = ([], "")
                start = line + 1
            default: cell.append(character)
            }
            if character.isNewline { line += 1 }
        }
        return records
    }
}
