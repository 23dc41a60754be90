public import Domain
public import Fingerprints
import Glibc

/// A programme as a folder of YAML and CSV files (方案包): the policy document as data. `Docs/Programmes.md` describes
/// the files.
public struct ProgrammePack: Hashable, Sendable {
    /// The files by name.
    public let files: [String: String]

    /// The names of the files that make a pack; all but the first two may be absent.
    public static let fileNames = [
        "programme.yaml", "regions.csv", "targets.csv", "of-which.csv", "bases.csv", "forms.yaml", "commitments.csv",
        "assignments.csv", "history.csv", "plans.csv", "amendments.csv", "institutions.csv", "checks.yaml",
        "reports.yaml",
    ]

    /// A pack of files that have been read.
    public init(files: [String: String]) { self.files = files }

    /// Reads the files of a folder. Throws `PackUnreadable` when there is no `programme.yaml` or a file is not UTF-8.
    public init(folder: String) throws(PackUnreadable) {
        var files: [String: String] = [:]
        for name in Self.fileNames {
            guard let bytes = Self.bytes(ofFile: "\(folder)/\(name)") else { continue }
            guard let text = String(validating: bytes, as: UTF8.self) else {
                throw PackUnreadable(file: "\(folder)/\(name)", reason: "不是UTF-8文字")
            }
            files[name] = text
        }
        guard files["programme.yaml"] != nil else {
            throw PackUnreadable(file: "\(folder)/programme.yaml", reason: "没有这个文件，或无权读取")
        }
        self.files = files
    }

    /// The SHA-256 of the names and contents, so that a change of a pack is a new version of it.
    public var fingerprint: Fingerprint {
        Fingerprint(of: files.sorted { $0.key < $1.key }.map { "\($0.key)\n\($0.value)\n" }.joined())
    }

    private static func bytes(ofFile path: String) -> [UInt8]? {
        guard let file = fopen(path, "rb") else { return nil }
        defer { fclose(file) }
        var all: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = fread(&buffer, 1, buffer.count, file)
            guard count > 0 else { break }
            all += buffer[..<count]
        }
        return ferror(file) == 0 ? all : nil
    }
}

/// A pack that cannot even be opened.
public struct PackUnreadable: Error, Hashable, Sendable {
    /// The file.
    public let file: String
    /// Why, in Chinese.
    public let reason: String
}

/// A mistake in a pack: where it is and what to do, in Chinese.
public struct PackProblem: Hashable, Sendable {
    /// The file within the pack.
    public let file: String
    /// The line, from 1; `nil` where the whole file is meant.
    public let line: Int?
    /// What is wrong.
    public let message: String
    /// What to do.
    public let advice: String
}

/// What reading a pack gives: the programme when nothing is wrong with it, and everything that is.
public struct PackReading: Sendable {
    /// The programme; `nil` while there is any problem.
    public let programme: Programme?
    /// Every problem, in the order of files and lines.
    public let problems: [PackProblem]
}
