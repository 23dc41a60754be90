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

/// Collects names that were not written as registered.
struct NameNotes {
    private var aliases: [(found: String, name: String)] = []
    private var trimmed = 0

    mutating func note(_ text: String, _ match: RegionFinder.Match) {
        let clean = text.trimmedCell
        if clean != text { trimmed += 1 }
        if !match.isOfficialName { aliases.append((clean.singleLine, match.region.name)) }
    }

    var findings: [Finding] {
        var findings: [Finding] = []
        if trimmed > 0 { findings.append(Finding(.nameTrimmed, message: "\(trimmed)个单位名称前后的空格已去除")) }
        if !aliases.isEmpty {
            let words = aliases.map { "\($0.found)→\($0.name)" }.joined(separator: "，")
            findings.append(Finding(.aliasResolved, message: "别名已对应：\(words)"))
        }
        return findings
    }
}
