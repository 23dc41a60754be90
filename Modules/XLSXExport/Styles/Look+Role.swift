internal import Workbooks

extension Look {
    /// What a semantic style comes to for a sort of content.
    init(_ style: CellStyle, _ sort: ContentSort) {
        size = style.role.pointSize
        wraps = style.breaksLines
        indent = style.indent
        isUnlocked = style.isUnlocked
        dress(style.role, sort)
        if let alignment = style.alignment { self.alignment = alignment }
        if sort == .figures || sort == .dates || style.number == .text {
            numberCode = style.number.code(isPadded: isPadded)
        }
        if sort == .link {
            isUnderlined = true
            ink = Palette.link
        }
        if style.startsGroup { edges.top = .heavy }
        if let light = style.light { show(light, style.lightStrength) }
    }

    /// Whether figures would touch the line at their right.
    private var isPadded: Bool { alignment == .right && (edges.right ?? edges.bottom) != nil }

    private mutating func show(_ light: Light, _ strength: LightStrength) {
        switch strength {
        case .ink: ink = Palette.ink(light)
        case .ground:
            ink = Palette.ink(light)
            ground = Palette.ground(light)
            isBold = true
        case .solid:
            ink = Palette.paper
            ground = Palette.bar(light)
        case .mark:
            ink = Palette.markInk(light)
            ground = Palette.mark(light)
        }
    }

    private mutating func dress(_ role: CellRole, _ sort: ContentSort) {
        switch role {
        case .coverTitle, .title, .subtitle, .metaLine, .footnote, .signature: dressPageLine(role)
        case .message, .alarmMessage, .sectionHeading: dressBlock(role)
        case .kpiLabel, .kpiValue, .kpiCaption: dressCard(role)
        case .listItem, .listRank, .listCaption: dressList(role, sort)
        case .header, .subHeader, .columnIndex: dressHeader(role)
        case .body, .rowName, .remark, .total, .totalName, .input: dressTable(role, sort)
        case .documentHead, .documentNumber, .documentTitle, .paragraphHeading, .paragraph: dressDocument(role)
        case .plain: alignFigures(sort, else: .left)
        }
    }

    private mutating func dressPageLine(_ role: CellRole) {
        let isTitle = role == .title || role == .coverTitle
        typeface = isTitle ? Typeface.title : Typeface.kai
        alignment = isTitle || role == .subtitle ? .center : .left
        if role == .title || role == .subtitle { edges.bottom = .accent }
        if role == .subtitle || role == .metaLine || role == .footnote { ink = Palette.quietInk }
    }

    private mutating func dressDocument(_ role: CellRole) {
        switch role {
        case .documentHead:
            typeface = Typeface.title
            alignment = .center
            ink = Palette.accent
        case .documentNumber:
            typeface = Typeface.fang
            alignment = .center
            edges.bottom = .accent
        case .documentTitle:
            typeface = Typeface.title
            alignment = .center
        case .paragraphHeading: typeface = Typeface.hei
        case .paragraph:
            typeface = Typeface.fang
            isAtTop = true
        default: typeface = Typeface.fang
        }
    }

    private mutating func dressBlock(_ role: CellRole) {
        guard role != .sectionHeading else {
            typeface = Typeface.hei
            edges.bottom = .heavy
            return
        }
        ground = Palette.messageGround
        edges.left = .accent
        indent = max(indent, 1)
        if role == .alarmMessage { ink = Palette.accent }
    }

    private mutating func dressCard(_ role: CellRole) {
        ground = Palette.totalGround
        edges.left = .card
        edges.right = .card
        alignment = .center
        switch role {
        case .kpiLabel:
            typeface = Typeface.hei
            ink = Palette.quietInk
            edges.top = .cardTop
        case .kpiValue:
            typeface = Typeface.roman
            isBold = true
        default:
            ink = Palette.quietInk
            edges.bottom = .card
        }
    }

    private mutating func dressList(_ role: CellRole, _ sort: ContentSort) {
        edges.bottom = .dotted
        alignFigures(sort, else: .left)
        if role == .listCaption { ink = Palette.quietInk }
        if role == .listRank {
            isBold = true
            alignment = .center
        }
        if sort == .link { typeface = Typeface.hei }
    }

    private mutating func dressHeader(_ role: CellRole) {
        edges = .all(.frame)
        alignment = .center
        typeface = role == .columnIndex ? Typeface.roman : Typeface.hei
        switch role {
        case .header: ground = Palette.headerGround
        case .subHeader: ground = Palette.subHeaderGround
        default:
            ground = Palette.indexGround
            ink = Palette.quietInk
        }
    }

    private mutating func dressTable(_ role: CellRole, _ sort: ContentSort) {
        edges = .all(.frame)
        alignFigures(sort, else: role == .remark ? .left : .center)
        switch role {
        case .rowName, .totalName: if sort != .figures { typeface = Typeface.hei }
        case .remark: ink = Palette.quietInk
        case .input:
            ground = Palette.inputGround
            ink = Palette.link
        default: break
        }
        if role == .total || role == .totalName {
            ground = Palette.totalGround
            isBold = true
            edges.top = .total
            edges.bottom = .total
        }
    }

    private mutating func alignFigures(_ sort: ContentSort, else words: CellStyle.Alignment) {
        switch sort {
        case .figures:
            typeface = Typeface.roman
            alignment = .right
        case .dates:
            typeface = Typeface.roman
            alignment = .center
        case .words, .link: alignment = words
        }
    }
}
