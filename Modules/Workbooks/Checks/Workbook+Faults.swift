extension Workbook {
    /// Everything that keeps this workbook from being written, sheet by sheet; empty when it is sound.
    ///
    /// A writer refuses a workbook with faults before it touches the disk. Each rule stands for something that a
    /// spreadsheet program would repair, refuse or silently show wrong.
    ///
    /// - Parameter inTails: Whether to make and look through the rows of tails too. A writer that makes them anyway looks at
    ///   each as it comes; see ``TailChecker``.
    public func faults(inTails: Bool = true) -> [WorkbookFault] {
        var finder = FaultFinder(self, looksIntoTails: inTails)
        finder.check(properties)
        finder.checkSheetNames(sheets)
        finder.checkNames(names)
        for (index, sheet) in sheets.enumerated() {
            finder.sheetNumber = index + 1
            finder.check(sheet)
        }
        return finder.faults
    }
}

extension FaultFinder {
    fileprivate mutating func check(_ properties: DocumentProperties) {
        require((1...Self.lastInstant).contains(properties.created), .invalidInstant)
        for text in [
            properties.title, properties.subject, properties.author, properties.company, properties.category,
            properties.keywords, properties.remarks,
        ] {
            check(text: text, limit: 255, allowsLines: false)
        }
    }

    fileprivate mutating func checkSheetNames(_ sheets: [Sheet]) {
        require(sheets.contains { !$0.isHidden }, .noVisibleSheet)
        var seen: Set<String> = []
        for (index, sheet) in sheets.enumerated() {
            sheetNumber = index + 1
            require(TextRules.isSheetName(sheet.name), .illegalSheetName)
            require(seen.insert(sheet.name.lowercased()).inserted, .duplicateSheetName)
        }
        sheetNumber = nil
    }

    fileprivate mutating func checkNames(_ names: [DefinedName]) {
        var seen: Set<String> = []
        for name in names {
            require(TextRules.isDefinedName(name.name), .illegalName)
            require(seen.insert(name.name.lowercased()).inserted, .duplicateName)
            require(name.name.utf8.count <= Self.longestNameBytes, .nameTooLong)
            guard check(target: name.target) else { continue }
            require(name.target.reference.utf8.count < Self.longestNameBytes, .nameTooLong)
        }
    }

    /// The library keeps names and what they stand for in 128 bytes and cuts the rest without a word.
    static let longestNameBytes = 127
    /// 9999-12-31T23:59:59Z.
    private static let lastInstant: Int64 = 253_402_300_799
}
