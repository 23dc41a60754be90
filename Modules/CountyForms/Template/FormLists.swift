import Domain
import Workbooks

/// The words of the drop-downs, on a hidden sheet: one column a list.
struct FormLists {
    private let lists: [[String]]

    init(_ form: BlankForm) {
        lists = [form.periods.map(\.chinese), form.programme.regions.map(\.name), [Wording.noTask]]
    }

    var periods: SheetRange { range(0) }
    var regions: SheetRange { range(1) }
    var noTask: SheetRange { range(2) }

    var sheet: Sheet {
        var sheet = Sheet(name: Wording.listsSheet, kind: .data)
        for (column, list) in lists.enumerated() {
            for (row, word) in list.enumerated() {
                sheet[row, column] = .text(word, CellStyle.plain.formatted(.text))
            }
        }
        sheet.isHidden = true
        return sheet
    }

    private func range(_ column: Int) -> SheetRange {
        SheetRange(sheet: Wording.listsSheet, cells: CellRange(row: 0, column: column, rows: lists[column].count))
    }
}
