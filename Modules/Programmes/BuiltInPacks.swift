import Glibc

/// The packs that are shipped with the program, in a folder beside it.
public enum BuiltInPacks {
    /// The identifiers, which are also the names of the folders.
    public static let names = ["nanyang-2023", "hainan-2022", "qinyang-2023-2025", "sanmenxia-2023", "nantong-2023"]

    /// Reads a built-in pack. Throws `PackUnreadable` when the folder beside the program is missing.
    public static func pack(_ name: String) throws(PackUnreadable) -> ProgrammePack {
        try ProgrammePack(folder: "\(folder)/\(name)")
    }

    /// A pack to start from, under a name of its own. Throws `PackUnreadable` when the folder beside the program is missing.
    public static func template(named id: String) throws(PackUnreadable) -> ProgrammePack {
        var files = try pack("template").files
        files["programme.yaml"] = files["programme.yaml"]?.replacing("id: new-programme", with: "id: \(id)")
        return ProgrammePack(files: files)
    }

    /// The build system lays resources beside the program (or the test bundle); a package may move them with it.
    private static var folder: String {
        var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
        let count = readlink("/proc/self/exe", &buffer, buffer.count - 1)
        let path = String(decoding: buffer.prefix(max(0, count)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
        let place = path.split(separator: "/").dropLast().joined(separator: "/")
        return "/\(place)/taizhang_Programmes.resources/Packs"
    }
}
