import Foundation

/// The built-in pack moved to a year that has not begun.
enum FuturePack {
    /// Writes the pack into a folder of the office and returns its name.
    static func write(into office: Office) throws -> String {
        let packs = try Programs.folder.appending(path: "taizhang_Programmes.resources/Packs/nanyang-2023")
        let folder = office.folder.appending(path: "nanyang-2099")
        try FileManager.default.copyItem(at: packs, to: folder)
        let file = folder.appending(path: "programme.yaml")
        let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
        try Data(text.replacing("2023", with: "2099").utf8).write(to: file)
        return "./nanyang-2099"
    }
}
