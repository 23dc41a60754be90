import Postgres

/// Why the tables of a database cannot be used by this program.
public enum SchemaTrouble: Error, Hashable, Sendable {
    /// There are none.
    case absent
    /// They are of an older version.
    case behind
    /// They were changed, by another program or by hand.
    case changed
    /// They are of a newer version.
    case newer
    /// They are somebody else's.
    case foreign

    init?(_ status: Migrator.Status) {
        switch status {
        case .current: return nil
        case .absent: self = .absent
        case .behind: self = .behind
        case .changed, .gap: self = .changed
        case .newer: self = .newer
        case .foreign: self = .foreign
        }
    }

    /// The same trouble, met while migrating.
    init(_ refusal: Migrator.Refusal) {
        switch refusal {
        case .changed, .gap: self = .changed
        case .newer: self = .newer
        case .foreign: self = .foreign
        }
    }
}
