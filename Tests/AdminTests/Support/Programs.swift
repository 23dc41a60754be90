import Foundation
import Testing

/// Where the built programs and the repository are, found from the test bundle, which lies beside the programs.
enum Programs {
    static var folder: URL {
        get throws {
            let executable = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
            return executable.deletingLastPathComponent()
        }
    }

    static func path(_ name: String) throws -> String {
        let path = try folder.appending(path: name).path
        try #require(FileManager.default.isExecutableFile(atPath: path), "\(name) is not built")
        return path
    }

    /// The root of the repository: the nearest folder above the build that holds the manifest.
    static var repository: URL {
        get throws {
            var folder = try folder
            while !FileManager.default.fileExists(atPath: folder.appending(path: "Package.swift").path) {
                try #require(folder.path != "/", "the programs were not built inside the repository")
                folder.deleteLastPathComponent()
            }
            return folder
        }
    }

    static func script(_ name: String) throws -> String {
        try repository.appending(path: "Scripts").appending(path: name).path
    }

    static func fixture(_ name: String) throws -> URL {
        try #require(Bundle.module.resourceURL).appending(path: "Fixtures").appending(path: name)
    }

    /// Whether a program of the system can be run.
    static func isInstalled(_ name: String) -> Bool {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin").split(separator: ":")
        return folders.contains { FileManager.default.isExecutableFile(atPath: "\($0)/\(name)") }
    }
}
