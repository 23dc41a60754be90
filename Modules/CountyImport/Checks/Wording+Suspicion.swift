import Domain
import Findings
import Quantities

/// What no check can prove wrong, and nobody should believe.
extension Finding {
    static func farAboveTarget(_ cell: SheetCell, _ row: RowDraft, _ measure: Measure, _ rate: Rate) -> Finding {
        Finding(
            .farAboveTarget,
            at: cell.place,
            field: measure.id.rawValue,
            text: cell.text,
            message: "\(cell.place.words)“\(row.name)”\(measure.name)填\(rate.ratio.numerator)\(measure.unit)，"
                + "是目标\(rate.ratio.denominator)\(measure.unit)的\(rate.ratio.value.decimal(places: 1))倍，多半是填错了列或单位"
        )
    }

    static func columnsSwapped(_ row: RowDraft, _ cells: [SheetCell]) -> Finding {
        columnsMisplaced(row, cells, because: "的数互换以后才与目标相称，像是填反了列")
    }

    static func targetsMisplaced(_ row: RowDraft, _ cells: [SheetCell]) -> Finding {
        columnsMisplaced(row, cells, because: "的目标数都与任务清单不符，该行的数据可能错了列")
    }

    private static func columnsMisplaced(_ row: RowDraft, _ cells: [SheetCell], because reason: String) -> Finding {
        let places = cells.compactMap(\.place.columnLetter).sorted().joined(separator: "、")
        return Finding(
            .columnsMisplaced,
            at: row.source.name.place,
            text: row.source.name.text,
            message: "第\(row.source.row)行“\(row.name)”\(places)列\(reason)，整行不读取"
        )
    }
}
