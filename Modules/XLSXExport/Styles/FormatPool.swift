internal import CXLSXWriter
internal import Workbooks

/// The formats of one workbook, made once each. The library owns them and frees them with the workbook.
final class FormatPool {
    private let workbook: UnsafeMutablePointer<lxw_workbook>
    private var formatsByStyle: [Key: UnsafeMutablePointer<lxw_format>] = [:]
    /// The last few, because the cells of a column look alike and a look-up by style costs more than writing a number.
    private var recent: [(key: Key, format: UnsafeMutablePointer<lxw_format>)] = []
    private var nextRecent = 0

    private struct Key: Hashable {
        var style: CellStyle
        var sort: ContentSort
    }

    init(_ workbook: UnsafeMutablePointer<lxw_workbook>) { self.workbook = workbook }

    /// The format for a cell; nil when memory is exhausted, which the library takes as "no format".
    func format(for cell: Cell) -> UnsafeMutablePointer<lxw_format>? {
        let key = Key(style: cell.style, sort: ContentSort(cell.content))
        if let hit = recent.first(where: { $0.key == key }) { return hit.format }
        if let format = formatsByStyle[key] {
            remember(key, format)
            return format
        }
        guard let format = workbook_add_format(workbook) else { return nil }
        format.apply(Look(key.style, key.sort))
        formatsByStyle[key] = format
        remember(key, format)
        return format
    }

    private func remember(_ key: Key, _ format: UnsafeMutablePointer<lxw_format>) {
        if recent.count < 4 {
            recent.append((key, format))
        } else {
            recent[nextRecent] = (key, format)
            nextRecent = (nextRecent + 1) % 4
        }
    }
}

extension UnsafeMutablePointer<lxw_format> {
    /// Gives the format a look.
    func apply(_ look: Look) {
        format_set_font_name(self, look.typeface)
        format_set_font_size(self, look.size)
        format_set_font_color(self, look.ink)
        if look.isBold { format_set_bold(self) }
        if look.isUnderlined { format_set_underline(self, LXW_UNDERLINE_SINGLE.byte) }
        if let ground = look.ground {
            format_set_pattern(self, LXW_PATTERN_SOLID.byte)
            // The pattern's own colour is its foreground, even when it covers everything.
            format_set_fg_color(self, ground)
        }
        format_set_align(self, look.alignment.code)
        format_set_align(self, look.isAtTop ? LXW_ALIGN_VERTICAL_TOP.byte : LXW_ALIGN_VERTICAL_CENTER.byte)
        if look.wraps { format_set_text_wrap(self) }
        if look.indent > 0 { format_set_indent(self, UInt8(look.indent)) }
        if let code = look.numberCode { format_set_num_format(self, code) }
        if look.isUnlocked { format_set_unlocked(self) }
        draw(look.edges)
    }

    private func draw(_ edges: Look.Edges) {
        if let line = edges.left {
            format_set_left(self, line.code)
            format_set_left_color(self, line.color)
        }
        if let line = edges.right {
            format_set_right(self, line.code)
            format_set_right_color(self, line.color)
        }
        if let line = edges.top {
            format_set_top(self, line.code)
            format_set_top_color(self, line.color)
        }
        if let line = edges.bottom {
            format_set_bottom(self, line.code)
            format_set_bottom_color(self, line.color)
        }
    }
}

extension CellStyle.Alignment {
    fileprivate var code: UInt8 {
        switch self {
        case .left: LXW_ALIGN_LEFT.byte
        case .center: LXW_ALIGN_CENTER.byte
        case .right: LXW_ALIGN_RIGHT.byte
        }
    }
}

extension Look.Line {
    fileprivate var code: UInt8 {
        switch weight {
        case .thin: LXW_BORDER_THIN.byte
        case .medium: LXW_BORDER_MEDIUM.byte
        case .thick: LXW_BORDER_THICK.byte
        case .dotted: LXW_BORDER_DOTTED.byte
        }
    }
}
