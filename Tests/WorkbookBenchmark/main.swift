import Glibc
import Workbooks
import XLSXExport

/// Writes the workbooks that `Scripts/bench-workbooks` measures, one a run, and says how long it took; no part of the product.
///
///     workbook-benchmark long|stream|sheets FILE
let arguments = CommandLine.arguments
guard arguments.count == 3 else {
    print("usage: workbook-benchmark WORKLOAD FILE")
    exit(64)
}
let (workload, path) = (arguments[1], arguments[2])

func seconds(_ time: Duration) -> Double {
    Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
}

func report(_ name: String, _ time: Double) { print("\(name) \((time * 1_000).rounded() / 1_000)") }

/// 100 000 × 20, half numbers, half Chinese words, a third of them from a pool of 200. `isLong` takes the row-by-row way.
func table(rows: Int) -> Workbook {
    var sheet = Sheet(name: "明细", kind: .data, columnWidths: Array(repeating: 12, count: 20))
    sheet.tail = RowStream(count: rows, identity: "benchmark") { row in
        (0..<20).map { column in
            guard column % 2 == 1 else {
                return .number(Double((row * 7_919 + column * 104_729) % 1_000_000) / 100, .body.formatted(.decimal(2)))
            }
            let word = (row * 31 + column * 7) % 10 < 3 ? "第\((row + column) % 200)卫生室" : "第\(row)行第\(column)列的说明文字"
            return .text(word)
        }
    }
    return Workbook(properties: DocumentProperties(title: "明细", created: 1), sheets: [sheet])
}

/// 200 sheets of 100 × 15 with frames, a merged title, three data bars, a column of formulas and a chart each.
func sheets() -> Workbook {
    let sheets = (0..<200).map { number in
        var sheet = Sheet(name: "第\(number + 1)县", kind: .ledger, columnWidths: Array(repeating: 11, count: 15))
        sheet.place(.text("第\(number + 1)县台账", .title), row: 0, column: 0, columns: 15)
        sheet.append((0..<15).map { .text("第\($0)列", .header) })
        for row in 0..<100 {
            let figures = (1...12).map { column in Double((number * 131 + row * 17 + column * 7) % 1_000) }
            sheet.append(
                [.text("第\(row)乡镇", .rowName)] + figures.map { .number($0, .body.formatted(.integer)) }
                    + [
                        .formula(
                            "SUM(B\(row + 3):M\(row + 3))",
                            gives: figures.reduce(0, +),
                            .body.formatted(.integer)
                        ),
                        .text("备注\(row % 7)"),
                    ]
            )
        }
        sheet.dataBars = (1...3).map { DataBar(over: CellRange(row: 2, column: $0, rows: 100), from: 0, to: 1_000) }
        let range = { (column: Int) in sheet.range(CellRange(row: 2, column: column, rows: 12)) }
        sheet.charts = [
            Chart(
                .column,
                over: CellRange(row: 103, column: 0, rows: 15, columns: 15),
                alternativeText: "各乡镇",
                categories: range(0),
                series: [ChartSeries("数", values: range(1))],
                valueAxis: ValueAxis(from: 0, to: 1_000, step: 250, format: .integer)
            )
        ]
        return sheet
    }
    return Workbook(properties: DocumentProperties(title: "台账", created: 1), sheets: sheets)
}

/// Nobody but the writer holds the workbook, as in the product.
func measure(_ make: () -> Workbook) throws {
    let writer = XLSXWriter()
    let workbook = make()
    let clock = ContinuousClock()
    let start = clock.now
    try writer.write(consume workbook, to: path)
    let both = seconds(clock.now - start)
    let expected = make()
    let reading = try seconds(clock.measure { try writer.verify(path, against: expected) })
    report("written-and-verified", both)
    report("written", both - reading)
}

switch workload {
case "long": try measure { table(rows: 99_999) }
case "stream": try measure { table(rows: 100_000) }
case "sheets": try measure(sheets)
default:
    print("no such workload")
    exit(64)
}
