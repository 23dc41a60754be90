extension FaultFinder {
    /// Notes what is wrong with the cells of a sheet.
    mutating func checkCells(of sheet: Sheet) {
        var links = 0
        for row in sheet.rows.indices {
            let cells = sheet.rows[row].cells
            // By their number: an enumeration copies every cell.
            for column in cells.indices where !cells[column].isAbsent {
                check(cells[column], at: CellAddress(row: row, column: column))
                if case .link = cells[column].content { links += 1 }
            }
        }
        require(links <= Self.mostLinks, .tooManyLinks)
        if looksIntoTails, let tail = sheet.tail { check(tail, below: sheet.rows.count) }
    }

    /// Notes what is wrong with a row of a tail.
    mutating func check(tailRow cells: [Cell], at row: Int) {
        for column in cells.indices where !cells[column].isAbsent {
            let address = CellAddress(row: row, column: column)
            check(cells[column], at: address)
            // Links and notes are kept for the whole sheet, which a long one cannot afford.
            if case .link = cells[column].content { note(.tooManyLinks, at: address) }
            if cells[column].note != nil { note(.tooLong, at: address) }
        }
    }

    private mutating func check(_ tail: RowStream, below top: Int) {
        for number in 0..<tail.count {
            check(tailRow: tail.cells(ofRow: number), at: top + number)
            // A broken source would fill memory with faults.
            if faults.count > Self.mostFaults { return }
        }
    }

    private mutating func check(_ cell: Cell, at address: CellAddress) {
        require(address.isOnSheet, .offSheet, at: address)
        check(cell.content, at: address)
        if let note = cell.note {
            // A note without a word makes a spreadsheet program offer a repair.
            check(text: note, at: address)
            require(!note.isEmpty, .invalidMeasure, at: address)
        }
        require((0...15).contains(cell.style.indent), .invalidMeasure, at: address)
        if let decimals = cell.style.number.decimals {
            require((0...12).contains(decimals), .invalidMeasure, at: address)
        }
    }

    private mutating func check(_ content: CellContent, at address: CellAddress) {
        switch content {
        case .blank: break
        case .text(let text): check(text: text, at: address)
        case .integer(let value): require(value.magnitude <= Self.largestInteger, .integerTooLarge, at: address)
        case .number(let value): check(number: value, at: address)
        case .date(let date): require(date.isValid, .invalidDate, at: address)
        case .formula(let formula): check(formula, at: address)
        case .link(let link): check(link, at: address)
        }
    }

    private mutating func check(number: Double, at address: CellAddress) {
        require(number.isFinite, .notFinite, at: address)
        require(!number.isFinite || number.magnitude <= Self.largestNumber, .numberTooLarge, at: address)
    }

    private mutating func check(_ formula: Formula, at address: CellAddress) {
        let expression = formula.expression
        require(!expression.isEmpty && !expression.hasPrefix("="), .illegalFormula, at: address)
        require(expression.utf16.count <= Self.longestFormula, .illegalFormula, at: address)
        check(text: expression, allowsLines: false, at: address)
        switch formula.result {
        case .number(let value): check(number: value, at: address)
        // The library writes results without the care it gives to text, so lines are refused here.
        case .text(let text): check(text: text, allowsLines: false, at: address)
        }
    }

    private mutating func check(_ link: InternalLink, at address: CellAddress) {
        check(text: link.text, allowsLines: false, at: address)
        check(target: SheetRange(sheet: link.sheet, cells: CellRange(link.cell, link.cell)), at: address)
        require(!link.sheet.contains("#"), .unlinkableSheet, at: address)
    }

    private static let mostFaults = 1_000
    private static let largestNumber = 9.99999999999999e307
    private static let mostLinks = 65_530
    private static let largestInteger: UInt = 999_999_999_999_999
    private static let longestFormula = 8_192
}
