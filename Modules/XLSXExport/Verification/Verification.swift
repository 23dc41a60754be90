internal import Workbooks
internal import XLSXReading

/// Compares a written file with the workbook it should be.
///
/// A write that failed inside the library leaves a file with sound checksums and closing tags, and something missing in
/// the middle. What is missing is a cell, which the comparison sees, or a piece of a list, which is then shorter than
/// it says, or a piece of a tag, and then the XML is broken.
struct Verification {
    private let workbook: ExpectedWorkbook

    init(of workbook: ExpectedWorkbook) { self.workbook = workbook }

    /// Compares; throws at the first difference.
    func run(on path: String) throws {
        let file = try XLSXFile(path: path, limits: .ownFiles, isOurs: true)
        try file.inspectSmallParts()
        try Self.expect(try file.lostParts().isEmpty, "lists of parts")
        let names = file.sheets.map(\.name)
        try Self.expect(names == workbook.sheets.map(\.name), "sheet names")
        try Self.expect(file.sheets.map(\.isHidden) == workbook.sheets.map(\.isHidden), "hidden sheets")
        try Self.expect(file.definedNames == workbook.names, "defined names")
        let charts = file.parts.count { $0.hasPrefix("xl/charts/chart") }
        try Self.expect(charts == workbook.sheets.reduce(0) { $0 + $1.chartCount }, "charts")
        // A small file is compared before another thread has begun.
        let crew = Crew(helpers: file.sheetBytes < Self.pieceBytes ? 0 : Crew.spareProcessors)
        for (index, expected) in workbook.sheets.enumerated() {
            let details = try file.cutSheet(file.sheets[index], bytes: Self.pieceBytes) { piece in
                try crew.take {
                    var comparison = SheetComparison(expected, rows: piece.rows)
                    try piece.readCells { try comparison.take($0) }
                    try comparison.finish()
                }
            }
            try expected.compare(details)
        }
        try crew.finish()
    }

    /// How much of a sheet is compared in one go.
    private static let pieceBytes = 2 << 20

    /// Throws unless something holds.
    static func expect(_ holds: Bool, _ what: String, place: String = "") throws(XLSXExportError) {
        guard holds else { throw XLSXExportError(.verification, operation: "compare \(what)", place: place) }
    }
}

extension XLSXLimits {
    /// For files we wrote a moment ago: they may be as large as a report needs.
    fileprivate static let ownFiles = XLSXLimits(parts: 100_000, inflatedBytes: 16 << 30, ratio: 100_000)
}
