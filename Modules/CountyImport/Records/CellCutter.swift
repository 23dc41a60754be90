/// Finds the end of one cell. Quotes are believed only when they enclose something: one quote too many, as a slip of
/// the hand leaves it, must not swallow the rest of the table.
struct CellCutter {
    enum Cut {
        case cell(CellSpan, next: Int, lineBreaks: Int, isUnclosed: Bool)
        case needsMore
        case tooLong
    }

    let text: UnsafeBufferPointer<UInt8>
    let isComplete: Bool
    let dialect: Dialect
    let classes: ByteClasses

    /// The cell that starts at `start`. `noQuoteClosesBefore` remembers within a record how far no quote closes a cell,
    /// so that a line of stray quotes is not searched again and again.
    func cell(at start: Int, noQuoteClosesBefore: inout Int) -> Cut {
        guard start < text.count, text[start] == dialect.quote else { return plainCell(at: start, isUnclosed: false) }
        guard start >= noQuoteClosesBefore else { return plainCell(at: start, isUnclosed: true) }
        switch quotedCell(at: start) {
        case .enclosed(let cut): return cut
        case .encloses(nothingBefore: let position):
            noQuoteClosesBefore = position
            return plainCell(at: start, isUnclosed: true)
        }
    }

    /// Behind the line end at a position, or behind the text; `nil` when only more text can tell `CR` from `CR LF`.
    func lineEnd(at position: Int) -> Int? {
        guard position < text.count else { return isComplete ? position : nil }
        guard text[position] == 0x0D else { return position + 1 }
        guard position + 1 < text.count else { return isComplete ? position + 1 : nil }
        return text[position + 1] == 0x0A ? position + 2 : position + 1
    }

    private func plainCell(at start: Int, isUnclosed: Bool) -> Cut {
        var marks: CellSpan.Marks = []
        var position = start
        scan: while position < text.count {
            switch classes[text[position]] {
            case .plain, .escape: break
            case .lineFeed, .carriageReturn: break scan
            case .delimiter:
                guard let isWhole = delimiterStands(at: position) else { return .needsMore }
                if isWhole { break scan }
            case .quote, .special: marks.insert(.special)
            }
            position += 1
        }
        guard position - start <= RecordLimits.cellBytes else { return .tooLong }
        guard position < text.count || isComplete else { return .needsMore }
        let span = CellSpan(start: start, end: position, marks: marks)
        return .cell(span, next: position, lineBreaks: 0, isUnclosed: isUnclosed)
    }

    /// Whether the delimiter stands at a position where its first byte does; `nil` when only more text can tell.
    @inline(__always)
    private func delimiterStands(at position: Int) -> Bool? {
        let delimiter = dialect.delimiter
        guard delimiter.count > 1 else { return true }
        guard position + delimiter.count <= text.count else { return isComplete ? false : nil }
        return delimiter.indices.allSatisfy { text[position + $0] == delimiter[$0] }
    }
}

extension CellCutter {
    private enum Quoted {
        case enclosed(Cut)
        case encloses(nothingBefore: Int)
    }

    /// The cell in quotes that starts at `start`. Its quote encloses nothing when no quote closes it, or when it would
    /// swallow both a line break and a stray quote, as one quote too many does.
    private func quotedCell(at start: Int) -> Quoted {
        var marks: CellSpan.Marks = .quoted
        var breaks = 0
        var hasStray = false
        var position = start + 1
        let limit = min(text.count, start + 2 + RecordLimits.cellBytes)
        while position < limit {
            switch classes[text[position]] {
            case .plain: break
            case .delimiter, .special: marks.insert(.special)
            case .escape:
                if position + 1 < limit, escapes(text[position + 1]) {
                    marks.formUnion([.escaped, .special])
                    position += 1
                }
            case .lineFeed, .carriageReturn:
                if hasStray { return .encloses(nothingBefore: position) }
                marks.insert(.special)
                if !(text[position] == 0x0A && text[position - 1] == 0x0D) { breaks += 1 }
            case .quote:
                if position + 1 < text.count, text[position + 1] == dialect.quote {
                    marks.formUnion([.escaped, .special])
                    position += 1
                    break
                }
                guard let end = cellEnd(from: position + 1) else { return .enclosed(.needsMore) }
                if let end {
                    let span = CellSpan(start: start + 1, end: position, marks: marks)
                    return .enclosed(.cell(span, next: end, lineBreaks: breaks, isUnclosed: false))
                }
                if breaks > 0 { return .encloses(nothingBefore: start) }
                hasStray = true
                marks.formUnion([.special, .stray])
            }
            position += 1
        }
        if limit == text.count, !isComplete { return .enclosed(.needsMore) }
        return breaks == 0 && limit < text.count ? .enclosed(.tooLong) : .encloses(nothingBefore: limit)
    }

    private func escapes(_ byte: UInt8) -> Bool { byte == dialect.quote || byte == dialect.escape }

    /// Where the cell ends when only blanks follow up to a delimiter or the end of the record; the inner `nil` says that
    /// it does not end there, the outer one that only more text can tell.
    private func cellEnd(from index: Int) -> Int?? {
        var index = index
        while index < text.count, text[index] == 0x20, dialect.delimiter != [0x20] { index += 1 }
        guard index < text.count else { return isComplete ? .some(index) : .none }
        switch classes[text[index]] {
        case .lineFeed, .carriageReturn: return .some(index)
        case .delimiter:
            guard let stands = delimiterStands(at: index) else { return .none }
            return .some(stands ? index : nil)
        default: return .some(nil)
        }
    }
}
