import CommandLineKit
import Core
import CountyImport
public import Domain
import Findings
import Quantities

extension FileResult {
    /// What a clerk reads on the terminal: what the file is, what became of it, and what is to be mended, gravest first.
    /// A file with nothing to say about it gets one line, and one of many begins with one; `isVerbose` says everything.
    public func report(
        _ programme: Programme,
        isSummary: Bool = false,
        explains: Bool = false,
        isVerbose: Bool = false,
        isOneOfMany: Bool = false
    ) -> String {
        let findings = FindingsReport(findings, of: programme, isVerbose: isVerbose)
        if !isOneOfMany, let line = oneLine(programme), findings.isQuiet, !explains { return line }
        var lines = isOneOfMany ? [line(programme)] : ["", "【\(reading.fileName)】\(verdict)", recognised(programme)]
        if explains { lines += reading.explanation.map { "　· \($0)" } }
        if let prepared { lines += changes(prepared, programme, isVerbose: isVerbose, isOneOfMany: isOneOfMany) }
        if !isSummary, prepared == nil { lines += figures(programme) }
        lines += isSummary ? findings.counts : isOneOfMany && findings.isQuiet ? [] : findings.lines
        lines += confirmations
        if let prepared, prepared.state != .refused {
            lines += findings.questions
        }
        return lines.joined(separator: "\n")
    }

    /// All there is to say about a file of which everything was stored and that changes nothing that stood.
    private func oneLine(_ programme: Programme) -> String? {
        guard let prepared, prepared.state == .stored, decision == .accept, reading.confirm.isEmpty,
            prepared.changes.changed.isEmpty, prepared.changes.gone.isEmpty
        else { return nil }
        let changes = "数据：\(prepared.changes.tally)"
        return "【\(reading.fileName)】\(verdict)：\(recognised(programme))；\(changes)"
    }

    private var verdict: String {
        guard let prepared else {
            return switch decision {
            case .accept: "可以入库"
            case .partial: "部分可以入库，有错的格或行将退回"
            case .refuse: "不能入库"
            }
        }
        let receipt = prepared.receipt.map { "回执\($0)号" } ?? ""
        return switch prepared.state {
        case .stored: decision == .accept ? "已入库，\(receipt)" : "部分入库，\(receipt)；有错的格或行已退回"
        case .alreadyReceived: "以前已经收到，\(receipt)，没有变化"
        case .refused: "退回，没有入库"
        case .waiting: prepared.awaitsConfirmation ? "等待人工核对，尚未入库" : "尚未入库"
        }
    }

    /// What a person has to compare, or has compared.
    private var confirmations: [String] {
        if let prepared, prepared.state == .stored, !prepared.targets.isEmpty {
            return ["目标：\(prepared.targets.count)个，已由经手人逐项核对；评价仍以方案中的目标为准"]
        }
        guard !reading.confirm.isEmpty, prepared?.state != .alreadyReceived else { return [] }
        return ["须人工确认："] + reading.confirm.map { "　· \($0)" }
    }

    private func recognised(_ programme: Programme) -> String {
        let form = reading.form.flatMap { programme.form($0)?.title } ?? "报表未识别"
        let period = reading.period?.chinese ?? "期间未识别"
        let asOf = reading.asOf.map { "，统计截至\($0)" } ?? ""
        let sender = reading.sender.map { "，填报单位：\($0)" } ?? ""
        return "\(form)，\(period)\(asOf)\(sender)；编码 \(reading.encoding ?? "未识别")，\(reading.rowCount)行"
    }

    /// What storing it changes: how many figures of each kind, and each one that does not stay as it stands.
    private func changes(
        _ prepared: PreparedSubmission,
        _ programme: Programme,
        isVerbose: Bool,
        isOneOfMany: Bool
    ) -> [String] {
        guard prepared.state == .waiting || prepared.state == .stored, !prepared.figures.isEmpty else { return [] }
        let tally = isOneOfMany ? [] : ["数据：\(prepared.changes.tally)"]
        return tally + DifferenceTable(prepared.changes, of: programme, isVerbose: isVerbose).lines
    }

    private func figures(_ programme: Programme) -> [String] {
        let measures = programme.measures.filter { measure in
            reading.rows.contains { $0.figures.contains { $0.measure == measure.id } }
        }
        guard !measures.isEmpty else { return [] }
        var rows = [["单位"] + measures.map(\.name)]
        for row in reading.rows {
            let readings = Dictionary(
                row.figures.map { ($0.measure, $0.reading) },
                uniquingKeysWith: { first, _ in first }
            )
            rows.append([row.name] + measures.map { readings[$0.id]?.words ?? "" })
        }
        var table = Table(rows.removeFirst())
        rows.forEach { table.add($0) }
        return [table.text]
    }
}
