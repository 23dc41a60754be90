public import CommandLineKit
import Core
import CountyImport
public import Domain
public import Findings
import Fingerprints
import Quantities

extension FileResult {
    /// The file as scripts get it; the keys are a contract.
    public func json(_ programme: Programme, isSummary: Bool = false) -> JSON {
        var file: [String: JSON] = [
            "file": .string(reading.fileName),
            "sha256": reading.isUnopened ? .null : .string(reading.fingerprint.hex),
            "encoding": JSON(reading.encoding),
            "sheet": JSON(reading.sheet),
            "delimiter": JSON(reading.delimiter),
            "decision": .string(decision.rawValue),
            "period": JSON(reading.period?.id),
            "asOf": JSON(reading.asOf?.description),
            "form": JSON(reading.form?.rawValue),
            "confirm": .array(reading.confirm.map(JSON.string)),
            "findings": .array(findings.map(\.json)),
            "justify": .array(
                FindingsReport(findings, of: programme, isVerbose: false).asked.map { .string($0.rawValue) }
            ),
        ]
        if isSummary {
            file["rowCount"] = .integer(reading.rowCount)
        } else {
            file["rows"] = .array(reading.rows.map { json($0, programme) })
        }
        if let prepared { file.merge(json(prepared, programme)) { _, new in new } }
        return .object(file)
    }

    private func json(_ prepared: PreparedSubmission, _ programme: Programme) -> [String: JSON] {
        func total(_ counts: [RegionID: Int]) -> JSON { .integer(counts.values.reduce(0, +)) }
        return [
            "receipt": JSON(prepared.receipt?.number),
            "state": .string(prepared.state.rawValue),
            "changes": [
                "new": total(prepared.changes.new), "changed": total(prepared.changes.changed),
                "unchanged": total(prepared.changes.unchanged), "gone": total(prepared.changes.gone),
            ],
            "differences": .array(prepared.changes.differences.map { json($0, programme) }),
        ]
    }

    private func json(_ row: ReadRow, _ programme: Programme) -> JSON {
        let day = reading.asOf ?? reading.period?.end
        let code = day.flatMap { programme.region(row.region)?.code(on: $0) }
        let kept = prepared.map { Set($0.figures) }
        let figures = row.figures.filter { kept?.contains($0) ?? true }
        return [
            "row": .integer(row.row),
            "line": .integer(row.line),
            "region": .string(row.name),
            "id": .string(row.region.rawValue),
            "code": JSON(code),
            "figures": .object(json(figures.filter { !$0.reading.isWords }, programme)),
            "targets": Self.json(row.targets),
            "stated": .array(row.stated.map { $0.json(programme) }),
            "reference": Self.json(row.reference),
            "values": .object(
                json(figures.filter(\.reading.isWords), programme)
                    .merging(row.values.mapValues(JSON.string)) { figure, _ in figure }
            ),
        ]
    }

    private func json(_ figures: [DraftFigure], _ programme: Programme) -> [String: JSON] {
        Dictionary(uniqueKeysWithValues: figures.map { ($0.measure.rawValue, json($0, programme)) })
    }

    private func json(_ difference: FigureDifference, _ programme: Programme) -> JSON {
        let key = difference.key
        return [
            "region": JSON(programme.region(key.region)?.name),
            "measure": .string(key.measure.rawValue),
            "old": json(difference.old, of: key.measure, programme),
            "new": difference.new.map { json($0, of: key.measure, programme) } ?? .null,
        ]
    }

    private func json(_ figure: DraftFigure, _ programme: Programme) -> JSON {
        json(figure.reading, of: figure.measure, programme)
    }

    private func json(_ reading: Reading, of measure: MeasureID, _ programme: Programme) -> JSON {
        switch reading {
        case .number(let value):
            switch programme.measure(measure)?.kind {
            case .money: .string(value.wholeNumber.map { Money(fen: $0).yuanText } ?? value.exactText)
            case .decimal: .string(value.exactText)
            default: value.json
            }
        case .noSuchTask: .null
        case .date(let day): .string(day.description)
        case .text(let text): .string(text)
        }
    }

    private static func json(_ values: [MeasureID: Rational]) -> JSON {
        .object(Dictionary(uniqueKeysWithValues: values.map { ($0.key.rawValue, $0.value.json) }))
    }
}

extension Finding {
    /// The finding as scripts get it.
    public var json: JSON {
        [
            "severity": .string(severity.rawValue),
            "code": .string(code.rawValue),
            "sheet": JSON(place.sheet),
            "row": JSON(place.row),
            "line": JSON(place.line),
            "column": JSON(place.columnLetter),
            "cell": JSON(place.cell),
            "field": JSON(field),
            "text": JSON(text),
            "message": .string(message),
            "advice": .string(advice),
            "justification": JSON(justification),
        ]
    }
}
