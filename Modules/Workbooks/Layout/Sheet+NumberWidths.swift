extension Sheet {
    /// The same sheet with every column at least as wide as its widest number needs. A number that does not fit shows as
    /// `####`, and nobody knows beforehand how much money a county is paid.
    public func fittingNumbers() -> Sheet {
        var widths = columnWidths
        let wide = Dictionary(grouping: merges.filter { $0.columnCount > 1 }.map(\.first), by: \.row)
        for row in rows.indices {
            let covered = wide[row] ?? []
            for column in rows[row].cells.indices {
                guard let needed = rows[row].cells[column].numberWidth,
                    !covered.contains(where: { $0.column == column })
                else { continue }
                while widths.count <= column { widths.append(Self.standardColumnWidth) }
                widths[column] = max(widths[column], needed)
            }
        }
        guard widths != columnWidths else { return self }
        var sheet = self
        sheet.columnWidths = widths
        return sheet
    }
}

extension Cell {
    /// The digits that its number takes, with a little room; nil for everything else.
    fileprivate var numberWidth: Double? {
        let value: Double
        switch content {
        case .integer(let number): value = Double(number)
        case .number(let number): value = number
        case .formula(let formula):
            guard case .number(let number) = formula.result else { return nil }
            value = number
        case .blank, .text, .date, .link: return nil
        }
        guard value.isFinite, value.magnitude < 1e15 else { return nil }
        let (scaled, signs): (Double, Int) =
            switch style.number {
            case .percent: (value * 100, 1)
            case .percentagePoints, .signedInteger: (value, 1)
            case .rankChange: (value, 2)
            case .date: (0, 10)
            default: (value, value < 0 ? 1 : 0)
            }
        let places = style.number.decimals ?? 0
        let digits = Self.digits(of: Int(scaled.magnitude.rounded()))
        let commas = style.number.groupsDigits ? (digits - 1) / 3 : 0
        let characters = digits + commas + signs + (places > 0 ? places + 1 : 0)
        return (Double(characters) * max(1, style.role.pointSize / 11)).rounded(.up) + 2
    }

    private static func digits(of number: Int) -> Int {
        var (digits, rest) = (1, number)
        while rest >= 10 {
            digits += 1
            rest /= 10
        }
        return digits
    }
}

extension NumberFormat {
    fileprivate var groupsDigits: Bool {
        switch self {
        case .integer, .signedInteger, .decimal: true
        case .general, .text, .plainInteger, .percent, .percentagePoints, .date, .rankChange: false
        }
    }
}
