/// The embedded cluster cannot do what was asked.
public struct LocalPostgresError: Error, Sendable, Hashable {
    /// Which of the known troubles this is.
    public struct Code: RawRepresentable, Sendable, Hashable {
        /// The name of the trouble, for logs.
        public let rawValue: String

        /// Any code.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// PostgreSQL's server programs are not installed.
        public static let noServerPrograms = Self(rawValue: "no-server-programs")
        /// The cluster was made by a major version whose programs are not installed any more.
        public static let versionMissing = Self(rawValue: "version-missing")
        /// There is no operating-system user to run the server as.
        public static let noServerUser = Self(rawValue: "no-server-user")
        /// The cluster is another user's.
        public static let anotherUser = Self(rawValue: "another-user")
        /// A file or folder cannot be made, read or written.
        public static let fileTrouble = Self(rawValue: "file-trouble")
        /// The folder for the socket exists and is somebody else's.
        public static let foreignSocketFolder = Self(rawValue: "foreign-socket-folder")
        /// Making the cluster failed; the log says why.
        public static let creationFailed = Self(rawValue: "creation-failed")
        /// The server ended while it started; the log says why.
        public static let startFailed = Self(rawValue: "start-failed")
        /// The server is not ready, or not gone, within the time limit.
        public static let timedOut = Self(rawValue: "timed-out")
        /// Another run is creating, starting or stopping the cluster.
        public static let busy = Self(rawValue: "busy")
    }

    /// Which trouble.
    public let code: Code
    /// The file or folder concerned.
    public let path: String
    /// Whose trouble or which version, and what the system said.
    public let detail: String

    init(_ code: Code, path: String = "", detail: String = "") {
        self.code = code
        self.path = path
        self.detail = detail
    }

    /// Whether the same again later may succeed.
    public var isTemporary: Bool { code == .busy || code == .timedOut }

    /// Whether a right is missing.
    public var isDenied: Bool { code == .anotherUser || code == .foreignSocketFolder }
}

extension LocalPostgresError: CustomStringConvertible {
    /// Code, path and detail on one line, for logs. For people there is `explanation`.
    public var description: String {
        [code.rawValue, path, detail].filter { !$0.isEmpty }.joined(separator: ": ")
    }
}
