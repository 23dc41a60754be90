import Core
import Domain
import Programmes
import Runtime

/// Programmes for commands that need no database: a built-in one, or the folder of a pack.
enum PackedProgramme {
    /// Throws `Complaint` (64) for a name that is none, and what reading a pack throws.
    static func load(_ name: String) throws -> Programme {
        if name.contains("/") || name.hasPrefix(".") { return try ProgrammePack(folder: name).programme() }
        guard BuiltInPacks.names.contains(name) else {
            throw Complaint(
                .wrongUsage,
                "没有内置方案“\(name)”",
                advice: "内置方案：\(BuiltInPacks.names.joined(separator: "、"))；也可以写方案文件夹的路径，如 ./\(name)"
            )
        }
        return try BuiltInPacks.pack(name).programme()
    }
}
