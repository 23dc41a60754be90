internal import Glibc
internal import Workbooks

/// Where the library puts the parts of a workbook while it packs them: some dozen files that are unlinked as soon as they
/// are open.
///
/// Memory serves best, because a disk has to find and forget an inode for each; but only a workbook of usual size goes
/// there, and only where much more room is left than it may need. All others go beside the destination.
enum ScratchFolder {
    /// Where Linux keeps files in memory.
    static let memory = "/dev/shm"
    private static let mostBytes = 16 << 20

    /// A folder for the parts of a workbook: memory, or `staging`.
    static func path(for workbook: Workbook, or staging: String) -> String {
        let need = workbook.mostBytes
        var room = statvfs()
        guard need <= mostBytes, access(memory, W_OK | X_OK) == 0, statvfs(memory, &room) == 0,
            Int(room.f_bavail) * Int(room.f_frsize) >= 4 * need
        else { return staging }
        return memory
    }
}

extension Workbook {
    /// More bytes than the parts take before they are packed: what every file has, half a kilobyte of marks a cell, and
    /// its words with every sign escaped.
    fileprivate var mostBytes: Int {
        sheets.reduce(1 << 20) { total, sheet in
            total + (1 << 16) + (sheet.tail?.count ?? 0) * 20_000
                + sheet.rows.reduce(0) { $0 + $1.cells.reduce(0) { $0 + 512 + 6 * $1.textBytes } }
        }
    }
}

extension Cell {
    fileprivate var textBytes: Int {
        let words =
            switch content {
            case .text(let text): text.utf8.count
            case .formula(let formula): formula.expression.utf8.count
            case .link(let link): link.text.utf8.count
            case .blank, .integer, .number, .date: 0
            }
        return words + (note?.utf8.count ?? 0)
    }
}
