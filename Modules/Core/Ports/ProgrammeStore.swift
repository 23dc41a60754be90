public import Domain
public import Fingerprints
public import Programmes

/// Keeps programme packs. A changed pack is a new version; older versions stay, because frozen periods rest on them.
public protocol ProgrammeStore: Sendable {
    /// The newest version of every installed programme, by identifier.
    func installed() async throws -> [InstalledProgramme]

    /// The version of a pack that a period was closed with; the newest one for an open period, and for none. `nil` when
    /// the programme is not installed.
    func pack(_ programme: ProgrammeID, judging period: Period?) async throws -> ProgrammePack?

    /// Adds a pack as the newest version, unless the newest version is the same already, or, with `unlessKnown`, any
    /// version is. Returns the newest version.
    func install(
        _ pack: ProgrammePack,
        of programme: Programme,
        by act: Act,
        unlessKnown isForNewcomers: Bool
    ) async throws -> InstalledProgramme
}

/// A programme as it is installed.
public struct InstalledProgramme: Hashable, Sendable {
    /// The programme.
    public let id: ProgrammeID
    /// Its title.
    public let title: String
    /// The version, from 1.
    public let version: Int
    /// The SHA-256 of the pack.
    public let fingerprint: Fingerprint
    /// Whether the last call to `install` added this version.
    public let isNew: Bool

    /// An installed programme.
    public init(id: ProgrammeID, title: String, version: Int, fingerprint: Fingerprint, isNew: Bool) {
        self.id = id
        self.title = title
        self.version = version
        self.fingerprint = fingerprint
        self.isNew = isNew
    }
}

/// Who did something, and when: recorded with everything that is stored.
public struct Act: Hashable, Sendable {
    /// The person or login.
    public let actor: String
    /// When.
    public let at: Timestamp

    /// An act of somebody at some time.
    public init(actor: String, at: Timestamp) {
        self.actor = actor
        self.at = at
    }
}
