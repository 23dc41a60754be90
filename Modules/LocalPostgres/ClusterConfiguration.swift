/// The text of the cluster's configuration files.
enum ClusterConfiguration {
    /// The only role and the only database that are used, and the name of the map of users.
    static let name = "taizhang"

    /// Appended to the file that `initdb` writes.
    static let settings = """

        # taizhang
        listen_addresses = ''
        max_connections = 40
        shared_buffers = 32MB
        timezone = 'Asia/Shanghai'
        log_timezone = 'Asia/Shanghai'
        log_line_prefix = '%m [%p] %a '
        log_checkpoints = off

        """

    /// Only over the socket, and only as whom the kernel says one is. No password exists that could leak.
    static let authentication = """
        # TYPE  DATABASE  USER  METHOD
        local   all       all   peer map=\(name)

        """

    /// Which users of the operating system may be the role. Everybody else is turned away.
    static func users(_ users: [OSUser]) -> String {
        let names = Set(users.map(\.name) + ["root"]).sorted()
        // A name in quotes is taken literally, also one that looks like a keyword.
        return "# MAP  SYSTEM-USER  ROLE\n" + names.map { "\(name) \"\($0)\" \(name)\n" }.joined()
    }
}
