internal import CXLSXWriter
internal import Glibc
internal import Workbooks

/// The only owner of an open libxlsxwriter workbook.
///
/// Closing frees it, on failure too, so closing consumes the owner; dropping it frees everything without writing.
struct Canvas: ~Copyable {
    private let workbook: UnsafeMutablePointer<lxw_workbook>

    /// Opens a workbook that will be written to `path`, with scratch files in the folder `scratch`. A long one goes to the
    /// scratch files row by row and is never held.
    init(path: String, scratch: String, isLong: Bool) throws(XLSXExportError) {
        let opened = path.withCString { path in
            scratch.withCString { scratch in
                var options = lxw_workbook_options()
                // The library copies it; the missing `const` in its header is an oversight.
                options.constant_memory = isLong ? 1 : 0
                options.tmpdir = UnsafeMutablePointer(mutating: scratch)
                return workbook_new_opt(path, &options)
            }
        }
        guard let opened else { throw XLSXExportError(.library, operation: "workbook_new_opt") }
        workbook = opened
    }

    deinit { lxw_workbook_free(workbook) }

    /// Writes the file. Success means little; see `Verification`.
    consuming func close() throws(XLSXExportError) {
        let workbook = self.workbook
        discard self
        errno = 0
        let status = workbook_close(workbook)
        let systemError = errno
        guard status == LXW_NO_ERROR else {
            let operation = "workbook_close status \(status.rawValue)"
            throw XLSXExportError(.library, operation: operation, systemError: systemError == 0 ? nil : systemError)
        }
    }

    /// Puts the whole workbook on the canvas, and returns what the file has to say. The workbook is given up sheet by sheet, because
    /// the library holds all of it as well.
    mutating func draw(_ value: consuming Workbook) throws -> ExpectedWorkbook {
        try setProperties(value.properties)
        let formats = FormatPool(workbook)
        // All tabs first, in order, so that formulas, links and charts may point forward.
        let tabs = try value.sheets.map { try addTab($0.name) }
        let opening = value.sheets.firstIndex { !$0.isHidden }
        // Whoever looks at the rows of a tail needs to know the other sheets.
        let whole = value.sheets.contains { $0.tail != nil } ? value : nil
        let names = value.names
        var sheets = value.sheets
        value.sheets = []
        var expected: [ExpectedSheet] = []
        for index in sheets.indices {
            let sheet = sheets[index]
            sheets[index].rows = []
            let painter = SheetPainter(sheet, number: index + 1, on: tabs[index], of: workbook, formats: formats)
            expected.append(try painter.paint(checker: whole.map { TailChecker($0, sheet: index + 1) }))
            if sheet.isHidden { worksheet_hide(tabs[index]) }
            if index == opening {
                worksheet_activate(tabs[index])
                worksheet_set_first_sheet(tabs[index])
            }
        }
        for name in names {
            try check(workbook_define_name(workbook, name.name, "=" + name.target.reference), "workbook_define_name")
        }
        return ExpectedWorkbook(sheets: expected, names: names)
    }

    private func addTab(_ name: String) throws(XLSXExportError) -> UnsafeMutablePointer<lxw_worksheet> {
        guard let sheet = workbook_add_worksheet(workbook, name) else {
            throw XLSXExportError(.library, operation: "workbook_add_worksheet")
        }
        return sheet
    }

    private func setProperties(_ value: DocumentProperties) throws(XLSXExportError) {
        let strings = CStrings()
        var properties = lxw_doc_properties()
        properties.title = strings.keep(value.title)
        properties.subject = strings.keep(value.subject)
        properties.author = strings.keep(value.author)
        properties.company = strings.keep(value.company)
        properties.category = strings.keep(value.category)
        properties.keywords = strings.keep(value.keywords)
        properties.comments = strings.keep(value.remarks)
        // Without it the library writes the time of day and no two files are alike.
        properties.created = time_t(value.created)
        try check(workbook_set_properties(workbook, &properties), "workbook_set_properties")
    }
}
