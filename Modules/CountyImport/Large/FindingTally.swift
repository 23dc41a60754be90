import Findings

/// Keeps the first findings of each kind and counts the others, so that a file with a million faults fits in memory.
struct FindingTally {
    private var kept: [Finding] = []
    private var counts: [FindingCode: Int] = [:]

    private static let mostOfAKind = 1_000

    mutating func add(_ findings: [Finding]) {
        for finding in findings {
            counts[finding.code, default: 0] += 1
            if counts[finding.code, default: 0] <= Self.mostOfAKind { kept.append(finding) }
        }
    }

    /// What was kept, and one finding for each kind of which there are more.
    var findings: [Finding] {
        let more = counts.filter { $0.value > Self.mostOfAKind }.sorted { $0.key.rawValue < $1.key.rawValue }
        return kept + more.map { .moreOfTheSame($0.key, $0.value - Self.mostOfAKind) }
    }
}

extension Finding {
    fileprivate static func moreOfTheSame(_ code: FindingCode, _ count: Int) -> Finding {
        let title = code.page?.title ?? code.rawValue
        return Finding(.moreOfTheSame, text: code.rawValue, message: "“\(title)”还有\(count)处，未逐条列出")
    }
}
