public import Domain

/// The reports that are installed, in the order in which they are listed and written.
public struct ReportRegistry: Sendable {
    /// Why a list of reports is no registry.
    public enum Refusal: Error, Hashable, Sendable {
        /// The name is not small ASCII letters, digits and dashes.
        case illegalName(String)
        /// Two reports share this name or title.
        case duplicate(String)
    }

    /// The reports, in order.
    public let adapters: [any ReportAdapter]

    /// Takes a list of reports; refuses names that commands could not tell apart.
    public init(_ adapters: [any ReportAdapter]) throws(Refusal) {
        var taken: Set<String> = []
        for descriptor in adapters.map(\.descriptor) {
            guard descriptor.hasLegalName else { throw .illegalName(descriptor.name) }
            for name in [descriptor.name, descriptor.title] where !taken.insert(name).inserted {
                throw .duplicate(name)
            }
        }
        self.adapters = adapters
    }

    /// The report with this name or Chinese title.
    public subscript(_ name: String) -> (any ReportAdapter)? {
        adapters.first { $0.descriptor.name == name || $0.descriptor.title == name }
    }

    /// The reports that are due after a kind of period, in order.
    public func adapters(due cadence: Period.Kind) -> [any ReportAdapter] {
        adapters.filter { $0.descriptor.cadence == cadence }
    }

    /// These reports and the tables that a pack declares. A table whose name or title is taken stays away; checking the
    /// pack says so.
    public func including(_ programme: Programme) -> ReportRegistry {
        let free = programme.reports.tables.filter { self[$0.id] == nil && self[$0.title] == nil }
        return ReportRegistry(trusted: adapters + free.map { DeclaredTableReport($0) })
    }

    /// What in a pack's reports.yaml does not fit the installed reports: settings of reports that there are not, tables whose
    /// name or title is taken, and columns to leave out that a report does not have. Each with its reason and what to do, in Chinese.
    public func conflicts(with programme: Programme) -> [(message: String, advice: String)] {
        let own = Set(programme.reports.tables.map(\.id))
        let unknown = programme.reports.entries.keys.sorted().filter {
            self[$0]?.descriptor.name != $0 && !own.contains($0)
        }
        let taken = programme.reports.tables.filter { self[$0.id] != nil || self[$0.title] != nil }
        return unknown.map { (Wording.noSuchReport($0), Wording.useReports(adapters.map(\.descriptor.name))) }
            + taken.map { (Wording.nameTaken($0.id, $0.title), Wording.useOtherName) }
            + unknownColumns(of: programme).map { ($0.message, $0.advice) }
    }

    private init(trusted adapters: [any ReportAdapter]) { self.adapters = adapters }
}
