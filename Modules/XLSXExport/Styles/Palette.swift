internal import CXLSXWriter
internal import Workbooks

/// The colours of the house. Red and green speak of results only; everything else is ink, blue-grey and paper.
enum Palette {
    static let ink: lxw_color_t = 0x1F2937
    static let quietInk: lxw_color_t = 0x6B7280
    /// White; plain 0xFFFFFF is taken by the library as it is.
    static let paper: lxw_color_t = 0xFFFFFF
    static let accent: lxw_color_t = 0xB4232A
    static let frame: lxw_color_t = 0x9AA5B1
    static let grid: lxw_color_t = 0xE5E7EB
    static let cardFrame: lxw_color_t = 0xD5DDE5
    static let dottedRule: lxw_color_t = 0xCBD5E1
    static let heavyRule: lxw_color_t = 0x5B7C9D
    static let headerGround: lxw_color_t = 0xCFDAE5
    static let subHeaderGround: lxw_color_t = 0xE6ECF2
    static let indexGround: lxw_color_t = 0xFAFBFC
    static let totalGround: lxw_color_t = 0xF5F7FA
    static let messageGround: lxw_color_t = 0xFBF7F5
    static let inputGround: lxw_color_t = 0xFFFBEB
    static let noteGround: lxw_color_t = 0xFFFBEB
    static let link: lxw_color_t = 0x2F5D8A
    static let quietBar: lxw_color_t = 0xC9DAEA

    /// Letters in the colour of a light.
    static func ink(_ light: Light) -> lxw_color_t {
        switch light {
        case .green: 0x1E7B4F
        case .blue: 0x2F5D8A
        case .amber: 0xB7791F
        case .red: 0xB4232A
        case .grey: frame
        }
    }

    /// The pale ground of a light.
    static func ground(_ light: Light) -> lxw_color_t {
        switch light {
        case .green: 0xE8F5EE
        case .blue: 0xE9F0F7
        case .amber: 0xFEF6E0
        case .red: 0xFDECEC
        case .grey: 0xF3F4F6
        }
    }

    /// The strong ground of a cell that somebody has to look at, in the tints that spreadsheets use for bad, doubtful
    /// and good cells.
    static func mark(_ light: Light) -> lxw_color_t {
        switch light {
        case .green: 0xC6EFCE
        case .blue: 0xDDEBF7
        case .amber: 0xFFEB9C
        case .red: 0xFFC7CE
        case .grey: 0xE5E7EB
        }
    }

    /// Letters on such a ground.
    static func markInk(_ light: Light) -> lxw_color_t {
        switch light {
        case .green: 0x006100
        case .blue: 0x1F4E79
        case .amber: 0x7F4F00
        case .red: 0x9C0006
        case .grey: quietInk
        }
    }

    /// The full colour of a light, for bars.
    static func bar(_ light: Light) -> lxw_color_t {
        switch light {
        case .green: 0x3C8D6B
        case .blue: 0x6B8FB5
        case .amber: 0xD9A441
        case .red: 0xC0433D
        case .grey: frame
        }
    }

    /// The colour of a tab.
    static func tab(_ kind: SheetKind) -> lxw_color_t {
        switch kind {
        case .cover: accent
        case .ledger, .checklist: link
        case .ranking, .schedule: 0x3C8D6B
        case .checks: 0xB7791F
        case .definitions, .sources: quietInk
        case .data: frame
        }
    }
}
