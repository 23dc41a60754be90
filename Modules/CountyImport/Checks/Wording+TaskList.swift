import Domain
import Findings
import Quantities

extension Wording {
    /// Everything that a sentence asks of one region, for a person to compare.
    static func targets(of row: ReadRow, _ programme: Programme) -> String {
        let targets = row.stated.map { "\(name($0.subject, programme))\(value($0, programme))" }
        return "第\(row.row)行“\(row.name)”：" + targets.joined(separator: "，")
    }

    /// The name of what a target is set for.
    static func name(_ subject: TargetSubject, _ programme: Programme) -> String {
        programme.measure(MeasureID(subject))?.name
            ?? programme.indicators.first { $0.target == subject }?.shortName ?? subject
    }

    fileprivate static func value(_ target: StatedTarget, _ programme: Programme) -> String {
        guard let measure = programme.measure(MeasureID(target.subject)) else {
            return "≥\(target.value * Rational(100))％"
        }
        let parts = parts(target, programme)
        return measure.words(target.value) + (parts.isEmpty ? "" : "（含\(parts)）")
    }

    fileprivate static func parts(_ target: StatedTarget, _ programme: Programme) -> String {
        target.parts.map { "\(region($0.zone, programme))\($0.count)" }.joined(separator: "、")
    }

    fileprivate static func region(_ id: RegionID, _ programme: Programme) -> String {
        programme.region(id)?.name ?? id.rawValue
    }
}

extension Finding {
    static func statedTargetDiffers(_ target: StatedTarget, of row: RowDraft, _ programme: Programme) -> Finding {
        Finding(
            .targetDiffers,
            at: Place(row: target.cell.row, line: target.cell.line, column: target.cell.column),
            field: target.subject,
            text: target.cell.text,
            message: "第\(target.cell.row)行“\(row.name)”的\(Wording.name(target.subject, programme))"
                + "\(Wording.value(target, programme))，与方案中的目标不符，请核对文件后修改方案"
        )
    }

    /// `nil` when every region has every task.
    static func withoutTask(
        _ untasked: [(subject: TargetSubject, regions: [RegionID])],
        of programme: Programme
    ) -> Finding? {
        guard !untasked.isEmpty else { return nil }
        let words = untasked.map { subject, regions in
            let names = regions.map { Wording.region($0, programme) }.joined(separator: "、")
            return "无“\(Wording.name(subject, programme))”任务：\(names)"
        }
        return Finding(.noTarget, message: words.joined(separator: "；"))
    }

    static func targetsWithParts(_ targets: [StatedTarget], of programme: Programme) -> Finding {
        let words = targets.map { target in
            "\(Wording.region(target.region, programme))\(target.value)含\(Wording.parts(target, programme))"
        }
        let sum = targets.flatMap(\.parts).map(\.count).reduce(.zero, +)
        return Finding(.ofWhich, message: words.joined(separator: "；") + "；合计不得另加（“其中”共\(sum)）")
    }

    static func targetsIdentical(_ targets: [StatedTarget], of programme: Programme) -> Finding {
        let names = targets.map { Wording.region($0.region, programme) }.joined(separator: "与")
        let subject = targets.first?.subject ?? ""
        let value = targets.first.map { Wording.value($0, programme) } ?? ""
        let cell = targets.first?.cell
        return Finding(
            .identicalValues,
            at: Place(row: cell?.row, line: cell?.line, column: cell?.column),
            field: subject,
            text: cell?.text,
            message: "\(names)的\(Wording.name(subject, programme))任务同为\(value)，请核对是否录入重复"
        )
    }
}
