public import Domain
import Formulas
import Quantities

/// A register brought up to date with a roster. Nothing is overwritten: an entry that changed ends the day before, and a new
/// one begins.
public struct RosterMerge: Sendable {
    /// How many institutions are new.
    public private(set) var new = 0
    /// How many say something else than before.
    public private(set) var changed = 0
    /// How many say the same.
    public private(set) var unchanged = 0
    /// How many are no longer on the roster and were closed.
    public private(set) var closed = 0
    /// The register afterwards.
    public private(set) var register: Register

    /// Merges a roster that holds from a day on. Where it is complete, institutions of its kind in its counties that it does
    /// not list are closed.
    public init(_ old: Register, with roster: [Institution], from day: CalendarDate, isComplete: Bool) {
        var entries = old.entries
        let hosts = Set(roster.map(\.host))
        let listed = Set(roster.map(\.id))
        let kinds = Set(roster.map(\.kind))
        var (new, changed, unchanged, closed) = (0, 0, 0, 0)
        for institution in roster {
            let current = entries.lastIndex { $0.id == institution.id && $0.holds(on: day) }
            guard let current else {
                new += 1
                entries.append(
                    institution.from == nil ? institution.lasting(from: day, until: institution.until) : institution
                )
                continue
            }
            if entries[current].saysTheSame(as: institution) {
                unchanged += 1
            } else {
                changed += 1
                let before = entries[current]
                if before.from == day {
                    entries[current] = institution.lasting(from: day, until: institution.until)
                } else {
                    entries[current] = before.lasting(from: before.from, until: day.adding(days: -1))
                    entries.append(institution.lasting(from: day, until: institution.until))
                }
            }
        }
        for index in entries.indices where isComplete {
            let entry = entries[index]
            guard hosts.contains(entry.host), kinds.contains(entry.kind), !listed.contains(entry.id),
                entry.holds(on: day)
            else { continue }
            closed += 1
            entries[index] = entry.lasting(from: entry.from, until: day.adding(days: -1))
        }
        (self.new, self.changed, self.unchanged, self.closed) = (new, changed, unchanged, closed)
        register = Register(entries)
    }
}

extension Institution {
    fileprivate func lasting(from: CalendarDate?, until: CalendarDate?) -> Institution {
        Institution(
            id: id,
            name: name,
            kind: kind,
            host: host,
            managing: managing,
            from: from,
            until: until,
            attributes: attributes
        )
    }

    fileprivate func saysTheSame(as other: Institution) -> Bool {
        name == other.name && kind == other.kind && host == other.host && managing == other.managing
            && attributes == other.attributes && (other.until == nil || other.until == until)
    }
}

extension Register {
    /// The register as `institutions.csv` holds it.
    public var packText: String {
        let names = Set(entries.flatMap(\.attributes.keys)).sorted()
        let lines = entries.map { entry in
            [
                entry.id, entry.name, entry.kind, entry.host.rawValue,
                entry.managing == entry.host ? "" : entry.managing.rawValue,
                entry.from?.description ?? "", entry.until?.description ?? "",
            ] + names.map { entry.attributes[$0]?.packText ?? "" }
        }
        return ([PackRegister.columns + names] + lines).map { cells in
            cells.map { $0.contains { ",\n\r".contains($0) } ? "\"\($0)\"" : $0 }.joined(separator: ",") + "\n"
        }.joined()
    }
}

extension FormulaValue {
    fileprivate var packText: String {
        switch self {
        case .boolean(let value): value ? "是" : "否"
        case .number(let number): number.exactText
        case .date(let days): CalendarDate(daysSince1970: days).description
        case .text(let text): text
        }
    }
}
