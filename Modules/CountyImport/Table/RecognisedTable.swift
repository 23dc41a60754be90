import Domain
import Findings

/// What a layout makes of the records: rows about regions, whatever way the file lays them out, and the text around
/// them. Everything after this stage no longer knows the layout.
struct RecognisedTable {
    let form: Form
    let layout: LayoutName
    /// How many columns or labels the form explains; the form and layout that explain most are chosen.
    var explained: Int
    var columns: [TableColumn]
    var rows: [SheetRow] = []
    /// Rows that belong to no region: titles, senders, notes, signatures.
    var margin: [MarginRow] = []
    var findings: [Finding] = []
    /// Headers that the caller explained and nobody had explained before.
    var mapped: [RememberedColumn] = []
    /// What each row was taken for and why.
    var roles: [ClassifiedRow] = []

    /// Whether every column has a meaning, so that no other form or layout can explain more.
    var isWhollyExplained: Bool { explained > 0 && columns.allSatisfy { $0.meaning != nil } }

    /// The measures that have a column of reported values.
    var measures: [MeasureID] {
        form.measures.filter { measure in columns.contains { $0.meaning == .figure(measure) } }
    }
}

/// The layouts that are understood.
enum LayoutName: String {
    case horizontal = "横表（一行一个单位）"
    case vertical = "竖表（一行一个指标）"
    case narrative = "叙述式清单（一行一段话）"
}

/// A column, or in a vertical form a line, with what its header means.
struct TableColumn: Hashable {
    /// The number of the column, from 1.
    let column: Int
    /// The header as it was found, levels joined by `/`.
    let header: String
    /// What the form says about it.
    var meaning: FormColumn?
    /// The unit that the header names in brackets.
    var unit: String?
}

/// What one row says about one region, or about all of them.
struct SheetRow {
    enum Subject {
        case region, total, subtotal
    }

    let subject: Subject
    /// The cell with the name of the region; in a vertical form the one that names the sender.
    let name: SheetCell
    /// The record that the row begins with.
    let row: Int
    let line: Int
    /// The cells by what their headers mean.
    var cells: [FormColumn: SheetCell]
    /// The units that headers or unit columns name, by measure.
    var units: [MeasureID: String] = [:]
    /// The logical rows that it takes up.
    var extent: ClosedRange<Int>
    /// The clauses of a sentence that sets targets, each with the cell it stands in.
    var sentence: [(clause: TaskSentence.Clause, cell: SheetCell)] = []
    /// A row in which cells are missing or shifted is reported and not read.
    var isShapeless = false

    var place: Place { Place(row: row, line: line) }
}

/// A record with what it was taken for.
struct ClassifiedRow {
    let record: Record
    let role: RowRole
    let reason: String
}

/// What a record is.
enum RowRole: String {
    case title = "标题"
    case margin = "填报信息"
    case header = "表头"
    case index = "栏次"
    case region = "数据"
    case total = "合计"
    case subtotal = "小计"
    case ofWhich = "其中"
    case note = "注"
    case signature = "签名"
    case remark = "其他文字"
    case fragment = "断开的数"
    case blank = "空行"
}

/// A row of text around the table.
struct MarginRow {
    let record: Record
    var role: RowRole
}
