import CommandLineKit
import Domain
import Formulas
import Quantities

extension FormulaResult {
    /// The result as scripts get it; the keys are a contract.
    var json: JSON {
        guard case .value(let value) = outcome else {
            return ["value": nil, "type": "null", "reason": JSON(reason)]
        }
        return ["value": .string(value.plainText), "type": .string(value.typeName), "reason": JSON(reason)]
    }

    /// The result for people.
    var sentence: String {
        guard case .value(let value) = outcome else { return "没有值：\(reason ?? "公式的结果是空")" }
        return value.plainText + (reason.map { "（\($0)）" } ?? "")
    }

    private var reason: String? {
        switch outcome {
        case .value:
            let notes = (isApproximate ? ["近似值：含对数或分数次方"] : []) + (omitted.isEmpty ? [] : ["未计入：\(names(omitted))"])
            return notes.isEmpty ? nil : notes.joined(separator: "；")
        case .null: return nil
        case .missing(let operands): return "未报：\(names(operands))"
        case .failed(let reason): return reason
        }
    }

    private func names(_ operands: [MissingOperand]) -> String {
        operands.map { [$0.region, $0.period, $0.name].filter { !$0.isEmpty }.joined(separator: " ") }
            .joined(separator: "、")
    }
}

extension FormulaValue {
    fileprivate var plainText: String {
        switch self {
        case .number(let number): number.significantText
        case .boolean(let value): value ? "true" : "false"
        case .text(let text): text
        case .date(let days): CalendarDate(daysSince1970: days).description
        }
    }

    /// A date is a text to scripts.
    fileprivate var typeName: String {
        switch self {
        case .number: "number"
        case .boolean: "boolean"
        case .text, .date: "string"
        }
    }
}
