public import Core
import Persistence
import Postgres
public import Reporting
import XLSXExport

/// Opens the database, hands out the services, and closes again whatever happens. Both programs call this and nothing
/// else of the lower rooms.
///
/// Throws `SchemaTrouble` when the tables are not those of this program, and whatever the body throws.
public func withServices<Result: Sendable>(
    _ settings: RuntimeSettings,
    progress: RuntimeSettings.Progress = { _ in },
    _ body: (Services) async throws -> Result
) async throws -> Result {
    let connection = try settings.connection(progress: progress)
    return try await PostgresSession.with(connection) { session in
        let status = try await ProductSchema.migrator(for: settings.schema).status(of: session)
        if let trouble = SchemaTrouble(status) { throw trouble }
        return try await body(try await settings.services(session, connection))
    }
}

extension RuntimeSettings {
    func services(_ session: PostgresSession, _ connection: ConnectionSettings) async throws -> Services {
        Services(
            programmes: PostgresProgrammeStore(session),
            submissions: PostgresSubmissionStore(session),
            figures: PostgresFigureStore(session),
            columns: PostgresColumnStore(session),
            periods: PostgresPeriodStore(session),
            runs: PostgresRunGuard(connection),
            reports: try ReportRegistry(InstalledReports.all),
            writer: XLSXWriter(),
            now: now,
            actor: try await actor(in: session)
        )
    }
}

/// The reports that are compiled in; listing them needs no database.
public func installedReports() throws -> ReportRegistry { try ReportRegistry(InstalledReports.all) }
