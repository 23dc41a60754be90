import CommandLineKit
import Core
import Domain
import Findings
import Fingerprints
import Formulas
import Indicators
import Quantities

/// A trace, for people and for scripts.
struct TracePrinting {
    let programme: Programme
    let period: Period
    let region: Region
    let indicator: Indicator
    let trace: Trace

    var report: String {
        var lines = [
            "\(region.name) \(indicator.name) \(period.chinese)\(trace.isFrozen ? "（定稿）" : "（暂算）")：\(result)",
            "公式：(\(indicator.numerator.source)) ÷ (\(indicator.denominator.source))",
            "任务：\(target)",
        ]
        for operand in trace.operands {
            let name = programme.measure(operand.measure)?.name ?? operand.measure.rawValue
            let state = operand.versions.isEmpty ? "未报" : operand.standing == nil ? "以前报过，已经撤回" : ""
            lines.append("\(name)：\(state)")
            for source in operand.versions.reversed() {
                lines.append(line(source, isStanding: source.figure.version == operand.standing))
            }
        }
        return lines.joined(separator: "\n")
    }

    var json: JSON {
        [
            "programme": .string(programme.id.rawValue), "period": .string(period.id), "region": .string(region.name),
            "indicator": .string(indicator.id.rawValue), "frozen": .boolean(trace.isFrozen),
            "formula": [
                "numerator": .string(indicator.numerator.source), "denominator": .string(indicator.denominator.source),
            ],
            "target": .string(target), "result": .string(result),
            "operands": .array(trace.operands.map(json)),
        ]
    }

    private var result: String {
        switch trace.outcome {
        case .value(let judged):
            "\(Counts(indicator, of: programme).words(judged.ratio))＝\(programme.rateText(judged.ratio.value, of: indicator, places: 4))，\(judged.light.word)"
        case .noSuchTask: "无此项任务"
        case .notReported: "未报"
        case .notComputable(let reason): "无法计算（\(reason)）"
        }
    }

    private var target: String {
        switch trace.target {
        case .number(let value, let parts):
            "\(indicator.judgement == .share ? "≥\(value.percent(places: 0))%" : goal(value))"
                + (parts.isEmpty ? "" : "（含\(parts.map(words).joined(separator: "、"))）")
        case .noSuchTask: "无此项任务"
        case .countedInHosts(let count): "无单独任务，\(count)个计入所在县区"
        case .notIssued: "尚未下达"
        }
    }

    /// What an amount asks of each unit is money.
    private func goal(_ value: Rational) -> String {
        indicator.kind == .amount ? "每个\(Counts.yuan(value))元" : value.exactText
    }

    private func words(_ part: TargetPart) -> String {
        "\(programme.region(part.zone)?.name ?? part.zone.rawValue)\(part.count)"
    }

    private func line(_ source: Trace.Source, isStanding: Bool) -> String {
        let figure = source.figure
        let submission = source.submission
        let place = Place(sheet: figure.cell.sheet, row: figure.cell.row, column: figure.cell.column)
        return """
            　\(isStanding ? "●" : "○") 第\(figure.version)版 “\(figure.cell.text)” ← \(submission.fileName) \(place.words)\
            （\(place.cell ?? "")）
            　　回执\(submission.receipt)号，填报单位：\(submission.sender ?? "未写")，收到\(submission.receivedOn)，\
            入库\(submission.storedAt.chinese)，经手：\(submission.storedBy)
            　　\(submission.fingerprint)
            """
    }

    private func value(of figure: Figure) -> JSON {
        guard let number = figure.reading.number else { return .null }
        return programme.measure(figure.measure)?.kind == .money ? .string(Counts.yuan(number)) : number.json
    }

    private func json(_ operand: Trace.Operand) -> JSON {
        [
            "measure": .string(operand.measure.rawValue),
            "standing": JSON(operand.standing),
            "versions": .array(operand.versions.map(json)),
        ]
    }

    private func json(_ source: Trace.Source) -> JSON {
        let cell = source.figure.cell
        let submission = source.submission
        return [
            "version": .integer(source.figure.version), "value": value(of: source.figure),
            "text": .string(cell.text), "sheet": JSON(cell.sheet), "row": .integer(cell.row),
            "line": .integer(cell.line),
            "column": .string(Place.letters(ofColumn: cell.column)), "file": .string(submission.fileName),
            "receipt": .integer(submission.receipt.number), "sender": JSON(submission.sender),
            "receivedOn": .string(submission.receivedOn.description), "storedAt": .string(submission.storedAt.chinese),
            "storedBy": .string(submission.storedBy), "sha256": .string(submission.fingerprint.hex),
        ]
    }
}
