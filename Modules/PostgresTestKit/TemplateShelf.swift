import Postgres

/// The templates that this process has made or is making. Tests run side by side; each template is built once.
actor TemplateShelf {
    static let shared = TemplateShelf()

    private var building: [String: Task<String, any Error>] = [:]

    /// The name of the template's database, which exists when this returns.
    func database(for template: Template, on cluster: ConnectionSettings) async throws -> String {
        let name = template.databaseName
        let task = building[name] ?? Task { try await Self.build(template, on: cluster) }
        building[name] = task
        return try await task.value
    }

    /// Builds under a name of its own and renames it at the end, so that another process finds all of it or nothing.
    private static func build(_ template: Template, on cluster: ConnectionSettings) async throws -> String {
        let name = template.databaseName
        if try await TestCluster.exists(name, on: cluster) { return name }
        let draft = "draft_\(UInt64.random(in: .min ... .max))"
        try await TestCluster.create(draft, from: "template0", on: cluster)
        do {
            try await template.prepare(cluster.connecting(toDatabase: draft))
            try await TestCluster.rename(draft, to: name, on: cluster)
        } catch {
            try await TestCluster.drop(draft, on: cluster)
            // Another process was faster: its template is as good.
            guard try await TestCluster.exists(name, on: cluster) else { throw error }
        }
        return name
    }
}
