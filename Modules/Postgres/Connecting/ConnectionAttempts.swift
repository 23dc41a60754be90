/// The connections to try in turn for one set of settings: one for every host.
///
/// libpq tries several hosts by itself, but keeps to `connect_timeout` for each only in its blocking call, which hides
/// the SQLSTATE of a refused login and cannot be interrupted. So the list is taken apart here, as psycopg does.
struct ConnectionAttempts {
    /// Keywords and values for `PQconnectStartParams`, one dictionary an attempt.
    let parameters: [[String: String]]

    init(_ settings: ConnectionSettings, inherited: [String: String]) {
        let common = Self.defaults(settings, inherited: inherited)
            .merging(settings.given) { _, given in given }
            .merging(["client_encoding": "UTF8"]) { _, forced in forced }
        parameters = Self.roles(settings, inherited: inherited).flatMap { role in
            Self.hosts(settings, inherited: inherited).map { host in
                common.merging(host) { _, own in own }.merging(role) { _, own in own }
            }
        }
    }

    /// What this program prefers where neither string nor environment says anything: a dead network is noticed in
    /// seconds instead of hours.
    private static func defaults(_ settings: ConnectionSettings, inherited: [String: String]) -> [String: String] {
        let preferred = [
            "connect_timeout": "\(max(2, settings.timeouts.connect.milliseconds / 1_000))",
            "fallback_application_name": settings.applicationName,
            "keepalives_idle": "3",
            "keepalives_interval": "2",
            "keepalives_count": "3",
            "tcp_user_timeout": "8000",
        ]
        return preferred.filter { inherited[$0.key] == nil }
    }

    /// One entry a host, with its port. Addresses given as `hostaddr` and hosts of a service file stay libpq's affair.
    private static func hosts(_ settings: ConnectionSettings, inherited: [String: String]) -> [[String: String]] {
        let given = settings.given
        guard given["hostaddr"] == nil, inherited["hostaddr"] == nil, given["service"] == nil else { return [[:]] }
        let hosts = ConnectionSettings.list(given["host"] ?? inherited["host"])
        guard hosts.count > 1 else { return [[:]] }
        let ports = ConnectionSettings.list(given["port"] ?? inherited["port"])
        return hosts.enumerated().map { index, host in
            let port = ports.count == hosts.count ? ports[index] : ports.first
            return ["host": host].merging(port.map { ["port": $0] } ?? [:]) { _, port in port }
        }
    }

    /// `prefer-standby` means a second round over all hosts, which libpq can no longer make once they are separate.
    private static func roles(_ settings: ConnectionSettings, inherited: [String: String]) -> [[String: String]] {
        let wanted = settings.given["target_session_attrs"] ?? inherited["target_session_attrs"]
        return wanted == "prefer-standby"
            ? [["target_session_attrs": "standby"], ["target_session_attrs": "any"]]
            : [[:]]
    }
}
