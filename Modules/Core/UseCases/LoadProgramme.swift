public import Domain
public import Programmes
import Reporting
import Synchronization

/// Finds an installed programme. Remembers the last pack that it read, because to read one takes as long as to receive
/// some files, and most periods are judged by the newest.
public struct LoadProgramme: Sendable {
    private let services: Services
    private let last = Memory()

    /// Uses these services.
    public init(_ services: Services) { self.services = services }

    /// The version that judges a period: the one it was closed with, so that what was published is never printed with
    /// newer rules; the newest one otherwise. Refuses an unknown identifier, and a pack that this version of the program
    /// can no longer read.
    public func callAsFunction(_ id: ProgrammeID, judging period: Period? = nil) async throws -> Programme {
        guard let pack = try await services.programmes.pack(id, judging: period) else {
            let known = try await services.programmes.installed().map(\.id.rawValue)
            throw Refusal(
                "没有安装方案“\(id)”",
                advice: known.isEmpty
                    ? "请先运行 admin setup 安装内置方案" : "已安装的方案：\(known.joined(separator: "、"))",
                kind: .usage
            )
        }
        if let programme = last.programme(of: pack) { return programme }
        let programme = try pack.programme()
        last.keep(programme, of: pack)
        return programme
    }

    private final class Memory: Sendable {
        private let last = Mutex<(pack: ProgrammePack, programme: Programme)?>(nil)

        func programme(of pack: ProgrammePack) -> Programme? {
            last.withLock { $0?.pack == pack ? $0?.programme : nil }
        }

        func keep(_ programme: Programme, of pack: ProgrammePack) { last.withLock { $0 = (pack, programme) } }
    }
}

extension ProgrammePack {
    /// The programme of a pack that must be right. Refuses a pack with mistakes and names the first.
    public func programme(isThorough: Bool = false) throws -> Programme {
        let reading = read(isThorough: isThorough)
        if let programme = reading.programme { return programme }
        let first = reading.problems.first
        throw Refusal(
            "方案有\(reading.problems.count)处错误：\(first?.file ?? "")第\(first?.line ?? 1)行，\(first?.message ?? "")",
            advice: "请运行 admin programme check 查看全部错误"
        )
    }
}

/// Installs a programme pack.
public struct InstallProgramme: Sendable {
    private let services: Services

    /// Uses these services.
    public init(_ services: Services) { self.services = services }

    /// Installs a pack, or finds that it is installed already; `unlessKnown` also leaves a pack alone that was installed
    /// before and replaced since. Refuses a pack with mistakes, and one whose reports do not fit those that are installed.
    public func callAsFunction(
        _ pack: ProgrammePack,
        unlessKnown isForNewcomers: Bool = false
    ) async throws -> InstalledProgramme {
        let programme = try pack.programme(isThorough: true)
        if let conflict = services.reports.conflicts(with: programme).first {
            throw Refusal("reports.yaml：\(conflict.message)", advice: conflict.advice)
        }
        return try await services.programmes.install(
            pack,
            of: programme,
            by: services.act,
            unlessKnown: isForNewcomers
        )
    }
}
