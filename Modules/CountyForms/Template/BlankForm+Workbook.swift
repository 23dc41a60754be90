import Domain
public import Workbooks

extension BlankForm {
    /// The form as a workbook: the table to fill in, an example, and the lists of the drop-downs.
    public var workbook: Workbook {
        let lists = FormLists(self)
        let blank = FormSheet(self, name: Wording.formSheet, filling: .blank)
        var example = FormSheet(self, name: Wording.exampleSheet, filling: .example).sheet
        var sheet = blank.sheet
        sheet.inputRules = FormRules(self, lists: lists, top: blank.firstRegionRow).rules
        sheet.protection = .fillIn
        sheet.print.pagesTall = regions.count <= 30 ? 1 : 0
        sheet.turnPaper()
        example.print.orientation = sheet.print.orientation
        // The first day of the year, so that the same form gives the same bytes.
        let created = Period(.year, year: year)?.start.days(after: CalendarDate(daysSince1970: 0)) ?? 1
        return Workbook(
            properties: DocumentProperties(
                title: title,
                created: Int64(created) * 86_400,
                author: programme.issuer
            ),
            sheets: [sheet, example, lists.sheet]
        )
    }
}
