import Domain
import Findings

/// Collects what was evened out in cells, so that each kind is said once for the file.
struct CellNotes {
    private var noted: [Normalisation: [NormalisedCell]] = [:]

    mutating func note(_ cell: SheetCell, _ result: String, _ kinds: Set<Normalisation>) {
        for kind in kinds {
            noted[kind, default: []].append(NormalisedCell(cell: cell, result: result, kinds: kinds))
        }
    }

    var findings: [Finding] {
        noted.sorted { $0.key < $1.key }.map { Finding.normalised($0.key, $0.value) }
    }
}

/// Collects names that were not written as registered. Each kind is said once, at the first of them.
struct NameNotes {
    private var aliases: [(cell: SheetCell, name: String)] = []
    private var trimmed: [SheetCell] = []

    mutating func note(_ cell: SheetCell, _ match: RegionFinder.Match) {
        if cell.text.trimmedCell != cell.text { trimmed.append(cell) }
        if !match.isOfficialName { aliases.append((cell, match.region.name)) }
    }

    var findings: [Finding] {
        var findings: [Finding] = []
        if let first = trimmed.first {
            let message = "\(trimmed.count)个单位名称前后的空格已去除"
            findings.append(Finding(.nameTrimmed, at: first.place, text: first.text, message: message))
        }
        if let first = aliases.first?.cell {
            let words = aliases.map { "\($0.cell.text.trimmedCell.singleLine)→\($0.name)" }.joined(separator: "，")
            findings.append(Finding(.aliasResolved, at: first.place, text: first.text, message: "别名已对应：\(words)"))
        }
        return findings
    }
}
