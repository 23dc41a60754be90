import Core
import CountyImport
public import Domain
import Findings

extension FileResult {
    /// One line for a file among many: a sign, its name, whose it is, the receipt, what changed, what was found.
    public func line(_ programme: Programme) -> String {
        var parts = ["\(outcome.sign) \(reading.fileName)", regions(programme)]
        if let prepared { parts += standing(of: prepared) }
        parts.append(found)
        return parts.joined(separator: "　")
    }

    private func regions(_ programme: Programme) -> String {
        let names = programme.regions.map(\.name).filter(Set(reading.rows.map(\.name)).contains)
        switch names.count {
        case 0: return reading.sender ?? "单位未识别"
        case 1...3: return names.joined(separator: "、")
        default: return "\(names.count)个单位"
        }
    }

    private func standing(of prepared: PreparedSubmission) -> [String] {
        let receipt = prepared.receipt.map { "回执\($0)号" }
        switch prepared.state {
        case .refused: return ["退回"]
        case .alreadyReceived: return ["以前已经收到", receipt].compactMap(\.self)
        case .stored: return [receipt, prepared.changes.tally].compactMap(\.self)
        case .waiting: return [isDryRun ? "试算" : "未入库", prepared.changes.tally]
        }
    }

    private var found: String {
        let counts = [("错误", Finding.Severity.error), ("提醒", .warning)].compactMap { word, severity in
            let count = findings.count { $0.severity == severity }
            return count > 0 ? "\(word)\(count)" : nil
        }
        return counts.isEmpty ? "没有问题" : counts.joined(separator: "，")
    }
}

extension FileResult.Outcome {
    /// The sign that stands before the file.
    fileprivate var sign: String {
        switch self {
        case .done: "✓"
        case .inPart: "△"
        case .refused: "✗"
        }
    }
}

extension FigureChanges {
    /// The kinds of figures in the order in which they are said, each with how many a region has.
    var kinds: [(word: String, counts: [RegionID: Int])] {
        [("新增", new), ("变更", changed), ("不变", unchanged), ("撤回", gone)]
    }

    /// How many figures of each kind there are.
    var tally: String { kinds.map { "\($0.word)\($0.counts.values.reduce(0, +))" }.joined(separator: "，") }
}
