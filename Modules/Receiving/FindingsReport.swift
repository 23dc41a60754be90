public import Domain
public import Findings

/// What was found in a file as a clerk wants to read it: what has to be mended first, cell by cell; then what to look at,
/// kind by kind; what was merely evened out as a count.
public struct FindingsReport {
    private let errors: [Finding]
    private let warnings: [Finding]
    private let infos: [Finding]
    private let programme: Programme
    private let isVerbose: Bool

    init(_ findings: [Finding], of programme: Programme, isVerbose: Bool) {
        errors = findings.filter { $0.severity == .error }.sorted(by: Self.standsBefore)
        warnings = findings.filter { $0.severity == .warning }
        infos = findings.filter { $0.severity == .info }
        self.programme = programme
        self.isVerbose = isVerbose
    }

    /// Whether there is nothing that anybody has to read.
    var isQuiet: Bool { errors.isEmpty && warnings.isEmpty && !(isVerbose && !infos.isEmpty) }

    /// Everything, gravest first.
    var lines: [String] { errorLines + warningLines + infoLines }

    /// How many of each kind.
    var counts: [String] {
        [("错误", errors), ("提醒", warnings), ("说明", infos)].filter { !$0.1.isEmpty }
            .map { "\($0.0)\($0.1.count)条：\(Self.tally($0.1))" }
    }

    /// The kinds of warnings that nobody has explained yet and that ask for it.
    var asked: [FindingCode] { unexplained.map(\.code) }

    private var unexplained: [Group] {
        groups.filter { group in
            group.findings.contains { programme.checks.asksForReason($0) && $0.justification == nil }
        }
    }

    /// What the clerk is asked to explain, as it is typed.
    var questions: [String] {
        let asked = unexplained
        guard !asked.isEmpty else { return [] }
        return ["请说明理由（不影响入库；同一文件再导入一次即可补记）："]
            + asked.map { "　--justify \($0.code)=……　（\($0.title)\($0.findings.count)条）" }
    }

    // MARK: - Errors, by cell

    private var errorLines: [String] {
        guard !errors.isEmpty else { return [] }
        let shown = isVerbose ? errors.count : Self.mostErrors
        var advised: Set<FindingCode> = []
        let lines = errors.prefix(shown).flatMap { error in
            [line(error)] + (advised.insert(error.code).inserted ? Self.advice(error.advice) : [])
        }
        return ["错误\(errors.count)条，改正后请重新报送："] + lines + Self.rest(errors.count - shown)
    }

    /// What concerns the whole file first, then by row and column.
    private static func standsBefore(_ left: Finding, _ right: Finding) -> Bool {
        (left.place.row ?? 0, left.place.column ?? 0) < (right.place.row ?? 0, right.place.column ?? 0)
    }

    // MARK: - Warnings, by kind

    private struct Group {
        let code: FindingCode
        let findings: [Finding]
        var title: String { code.page?.title ?? code.rawValue }
    }

    /// Those that ask for a reason first, then the largest.
    private var groups: [Group] {
        Dictionary(grouping: warnings, by: \.code).map { Group(code: $0.key, findings: $0.value) }
            .sorted { left, right in
                let (asked, other) = (
                    left.findings.contains(where: programme.checks.asksForReason),
                    right.findings.contains(where: programme.checks.asksForReason)
                )
                guard asked == other else { return asked }
                return (-left.findings.count, left.code.rawValue) < (-right.findings.count, right.code.rawValue)
            }
    }

    private var warningLines: [String] {
        guard !warnings.isEmpty else { return [] }
        return ["提醒\(warnings.count)条，不影响入库："]
            + groups.flatMap { group -> [String] in
                let shown = isVerbose ? group.findings.count : Self.mostOfAKind
                let reason = group.findings.compactMap(\.justification).first.map { ["　　理由：\($0)"] } ?? []
                return ["　\(group.title)\(group.findings.count)条（\(group.code)）"]
                    + group.findings.prefix(shown).map { "　" + line($0) }
                    + Self.rest(group.findings.count - shown) + Self.advice(group.findings[0].advice) + reason
            }
    }

    private var infoLines: [String] {
        guard !infos.isEmpty else { return [] }
        guard isVerbose else { return ["说明\(infos.count)条：\(Self.tally(infos))（--verbose 逐条列出）"] }
        return ["说明\(infos.count)条："] + infos.map(line)
    }

    // MARK: - Words

    private static let mostErrors = 50
    private static let mostOfAKind = 5

    /// The cell, then what is wrong with it; the place is not said twice.
    private func line(_ finding: Finding) -> String {
        let place = finding.place
        let rowWords = Place(sheet: place.sheet, row: place.row).words
        let start = [place.words, rowWords].first { !$0.isEmpty && finding.message.hasPrefix($0) }
        let said = start.map { String(finding.message.dropFirst($0.count)) } ?? finding.message
        // What a cell says is quoted without the name of its column; the message stands alone in other places.
        let message = said.contains("”：") ? measure(finding, unlessIn: said) + said : said
        let reference = place.cell ?? (rowWords.isEmpty ? place.words : rowWords)
        return reference.isEmpty ? "　· \(message)" : "　· \(reference)　\(message)"
    }

    /// The name of the measure that a finding is about.
    private func measure(_ finding: Finding, unlessIn message: String) -> String {
        let name = finding.field.flatMap { programme.measure(MeasureID($0))?.name } ?? ""
        return message.contains(name) ? "" : name
    }

    private static func advice(_ text: String) -> [String] { text.isEmpty ? [] : ["　　→ \(text)"] }

    private static func rest(_ count: Int) -> [String] {
        count > 0 ? ["　　另有\(count)条，--verbose 全部列出"] : []
    }

    private static func tally(_ findings: [Finding]) -> String {
        Dictionary(grouping: findings, by: \.code).sorted { $0.key.rawValue < $1.key.rawValue }
            .map { "\($0.key.page?.title ?? $0.key.rawValue)\($0.value.count)" }.joined(separator: "、")
    }
}

extension FindingsReport {
    /// Everything that was found in a file, every line of it.
    public static func text(_ findings: [Finding], _ programme: Programme) -> String {
        FindingsReport(findings, of: programme, isVerbose: true).lines.joined(separator: "\n")
    }
}
