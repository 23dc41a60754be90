import Domain
import Indicators
import Reporting
import Workbooks

/// Every unit and every task, so that a leader finds whose gap it is.
struct UnitsPage {
    private let indicators: [Indicator]
    private let request: ReportRequest

    init(_ lines: [TaskLine], _ request: ReportRequest) {
        // What is judged for the whole alone says nothing about a unit.
        indicators = lines.map(\.indicator).filter { $0.terms.scope == .each }
        self.request = request
    }

    func sheet() -> Sheet {
        let header = TableHeader(
            [.column(Wording.serial, width: 6.5), .column(Wording.unit, width: 14)] + OutcomeTable.columns
        )
        var page = TablePage(
            request,
            name: Wording.unitsSheet,
            kind: .checklist,
            title: Wording.unitsTitle(request.programme, request.period),
            header: header
        )
        page.beginTable()
        let table = OutcomeTable(request)
        var serial = 0
        for region in request.programme.regions {
            for (place, indicator) in indicators.enumerated() {
                serial += 1
                let cells =
                    [
                        Cell.integer(serial, .body.formatted(.plainInteger).aligned(.center)),
                        .text(region.name, .rowName.wrapping()),
                    ] + table.cells(indicator, of: region.id, row: page.nextRow, column: 2)
                page.add(
                    cells.map { Cell($0.content, $0.style.startingGroup(place == 0 && serial > 1), note: $0.note) }
                )
            }
        }
        if serial == 0 { page.add(nothing: Wording.nothingByUnit) }
        page.countStates(inColumn: 2 + OutcomeTable.lightColumn)
        page.note([Wording.unitsNote])
        return page.finished(paper: .a3)
    }
}
