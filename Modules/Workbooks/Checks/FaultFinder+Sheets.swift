extension FaultFinder {
    /// Notes what is wrong with a sheet, apart from its name.
    mutating func check(_ sheet: Sheet) {
        checkMeasures(of: sheet)
        checkCells(of: sheet)
        checkMerges(of: sheet)
        check(sheet.print, of: sheet)
        for rule in sheet.inputRules { check(rule) }
        for bar in sheet.dataBars {
            require(bar.cells.isOnSheet, .offSheet, at: bar.cells.first)
            require(bar.minimum.isFinite && bar.maximum.isFinite, .notFinite, at: bar.cells.first)
            require(bar.minimum < bar.maximum, .invalidScale, at: bar.cells.first)
        }
        for chart in sheet.charts { check(chart) }
        let isTall = sheet.merges.contains { $0.rowCount > 1 }
        require(!isLong || (sheet.charts.isEmpty && !isTall), .tooLong)
        require(sheet.tail == nil || sheet.merges.allSatisfy { $0.last.row < sheet.rows.count }, .tooLong)
    }

    private mutating func checkMeasures(of sheet: Sheet) {
        require(sheet.rowCount <= CellAddress.maximumRow + 1, .offSheet)
        require(sheet.columnWidths.count <= CellAddress.maximumColumn + 1, .offSheet)
        require(sheet.hiddenColumns.allSatisfy((0...CellAddress.maximumColumn).contains), .offSheet)
        for width in sheet.columnWidths { check(width, within: 0...255) }
        for (row, content) in sheet.rows.enumerated() {
            guard case .points(let points) = content.height else { continue }
            check(points, within: 0.25...409, at: CellAddress(row: row, column: 0))
        }
        check(Double(sheet.zoom), within: 10...400)
        let frozen = CellAddress(row: sheet.frozen.rows, column: sheet.frozen.columns)
        require(frozen.isOnSheet, .offSheet)
        if let filter = sheet.autofilter { require(filter.isOnSheet, .offSheet, at: filter.first) }
    }

    private mutating func checkMerges(of sheet: Sheet) {
        let merges = sheet.merges.sorted { $0.first < $1.first }
        for (index, merge) in merges.enumerated() {
            guard merge.isOnSheet else {
                note(.offSheet, at: merge.first)
                continue
            }
            require(!merge.isSingleCell, .singleCellMerge, at: merge.first)
            // Sorted by row, so only the followers that start within its rows can overlap.
            let rivals = merges[(index + 1)...].prefix { $0.first.row <= merge.last.row }
            for rival in rivals where rival.overlaps(merge) { note(.overlappingMerges, at: rival.first) }
            checkCovered(by: merge, of: sheet)
        }
    }

    private mutating func checkCovered(by merge: CellRange, of sheet: Sheet) {
        let rows = merge.first.row...max(merge.first.row, min(merge.last.row, sheet.rows.count - 1))
        for row in rows where sheet.rows.indices.contains(row) {
            let cells = sheet.rows[row].cells
            let columns = merge.first.column...merge.last.column
            for column in columns.clamped(to: 0...max(0, cells.count - 1)) where cells.indices.contains(column) {
                let address = CellAddress(row: row, column: column)
                let isCovered = address != merge.first && columns.contains(column)
                let holds = cells[column].content != .blank || cells[column].note != nil
                if isCovered, holds { note(.contentUnderMerge, at: address) }
            }
        }
    }

    private mutating func check(_ print: PrintSetup, of sheet: Sheet) {
        for margin in [print.margins.left, print.margins.right, print.margins.top, print.margins.bottom] {
            check(margin, within: 0...48.9)
        }
        check(Double(print.pagesTall), within: 0...32_767)
        check(print.header)
        check(print.footer)
        if let area = print.area { require(area.isOnSheet, .offSheet, at: area.first) }
        require(print.columnBreaks.allSatisfy((1...CellAddress.maximumColumn).contains), .offSheet)
        require(print.rowBreaks.allSatisfy((1...CellAddress.maximumRow).contains), .offSheet)
        let titles = CellRange(
            CellAddress(row: print.repeatedRows?.lowerBound ?? 0, column: print.repeatedColumns?.lowerBound ?? 0),
            CellAddress(row: print.repeatedRows?.upperBound ?? 0, column: print.repeatedColumns?.upperBound ?? 0)
        )
        require(titles.isOnSheet, .offSheet)
        require(print.titleReference(onSheet: sheet.name).utf8.count <= Self.longestNameBytes, .nameTooLong)
    }

    private mutating func check(_ banner: PageBanner) {
        let texts = (banner.left + banner.center + banner.right).map { part in
            if case .text(let text) = part { text } else { "" }
        }
        for text in texts { check(text: text, allowsLines: false) }
        require(texts.reduce(0) { $0 + $1.utf16.count } < 200, .textTooLong)
    }

    private mutating func check(_ rule: InputRule) {
        let corner = rule.cells.first
        require(rule.cells.isOnSheet, .offSheet, at: corner)
        check(text: rule.hintTitle, limit: 32, allowsLines: false, at: corner)
        check(text: rule.hint, limit: 255, at: corner)
        check(text: rule.refusal, limit: 255, at: corner)
        switch rule.allowed {
        case .list(let source): check(target: source, at: corner)
        case .date(let first, let last):
            require(first.isValid && last.isValid && first <= last, .invalidDate, at: corner)
        case .wholeNumber, .number: break
        case .formula(let expression):
            check(text: expression, limit: 255, allowsLines: false, at: corner)
            require(!expression.isEmpty && !expression.hasPrefix("="), .illegalFormula, at: corner)
        }
    }
}

extension PrintSetup {
    /// How the file writes down the repeated rows and columns, for example `'总台账'!$A:$C,'总台账'!$1:$5`.
    func titleReference(onSheet name: String) -> String {
        var parts: [String] = []
        if let columns = repeatedColumns {
            let first = CellAddress.letters(ofColumn: columns.lowerBound)
            parts.append("'\(name)'!$\(first):$\(CellAddress.letters(ofColumn: columns.upperBound))")
        }
        if let rows = repeatedRows { parts.append("'\(name)'!$\(rows.lowerBound + 1):$\(rows.upperBound + 1)") }
        return parts.joined(separator: ",")
    }
}
