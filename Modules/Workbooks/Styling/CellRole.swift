/// What a cell is on the page. The writer gives every role its font, size, ground and rules.
public enum CellRole: Sendable, Hashable, CaseIterable {
    /// The title of a first page, without a rule below.
    case coverTitle
    /// The title of a ledger sheet, with the heavy rule below.
    case title
    /// The line under a cover title, with the heavy rule below.
    case subtitle
    /// Who reports, as of when, in which units.
    case metaLine
    /// The sentence that says how things stand.
    case message
    /// The sentence that names what is late.
    case alarmMessage
    /// The caption on top of a KPI card.
    case kpiLabel
    /// The figure of a KPI card.
    case kpiValue
    /// The small line at the foot of a KPI card.
    case kpiCaption
    /// The heading of a block on a page, with a rule below.
    case sectionHeading
    /// A cell of a light list on a first page: dotted line below, no frame.
    case listItem
    /// The place in a light list.
    case listRank
    /// A small grey remark in a light list.
    case listCaption
    /// The first level of a table header.
    case header
    /// The further levels of a table header.
    case subHeader
    /// The row of column numbers and relations under a table header (栏次): `1`, `3=2÷1`.
    case columnIndex
    /// A figure or word in a table.
    case body
    /// The name a table row is about, for example the county.
    case rowName
    /// Small grey words in a table, wrapped.
    case remark
    /// A figure of the total row.
    case total
    /// The name in the total row.
    case totalName
    /// A named value people may change: blue on cream, unlocked.
    case input
    /// A small line under a table.
    case footnote
    /// A place to sign.
    case signature
    /// The name of the office at the head of an official document (发文机关标志), in red.
    case documentHead
    /// The number of an official document (发文字号), with the red rule below.
    case documentNumber
    /// The title of an official document.
    case documentTitle
    /// A heading of the first level in an official document: 一、
    case paragraphHeading
    /// A paragraph of an official document.
    case paragraph
    /// Anything without a frame.
    case plain
}

extension CellRole {
    /// The size of its letters in points. It stands here and not in a writer because row heights follow from it.
    public var pointSize: Double {
        switch self {
        case .kpiValue: 26
        case .coverTitle: 24
        case .documentHead: 28
        case .title, .documentTitle: 22
        case .documentNumber, .paragraphHeading, .paragraph: 16
        case .message, .alarmMessage: 13
        case .subtitle, .sectionHeading, .listRank: 12
        case .metaLine, .kpiLabel, .header, .listItem, .signature, .plain: 11
        case .subHeader, .body, .rowName, .total, .totalName, .input: 10.5
        case .kpiCaption, .footnote: 10
        case .listCaption, .remark: 9.5
        case .columnIndex: 9
        }
    }

    /// Whether long words break into further lines by themselves.
    public var wrapsByNature: Bool {
        switch self {
        case .message, .alarmMessage, .header, .subHeader, .remark, .footnote, .documentHead, .documentTitle,
            .paragraphHeading, .paragraph:
            true
        default: false
        }
    }

    /// The least height in points a row with this role gets, so that a page breathes.
    var minimumHeight: Double {
        switch self {
        case .title, .coverTitle: 42
        case .documentHead: 60
        case .documentTitle: 42
        case .kpiValue: 39.75
        case .documentNumber: 36
        case .paragraph, .paragraphHeading: 27
        case .message, .alarmMessage: 30
        case .header, .subHeader: 27
        case .subtitle, .metaLine, .signature: 24
        case .kpiLabel, .sectionHeading, .body, .rowName, .total, .totalName, .input, .remark: 21.75
        case .listItem, .listRank, .listCaption: 21
        case .kpiCaption: 20.25
        case .columnIndex, .footnote: 18
        case .plain: 15.75
        }
    }
}
