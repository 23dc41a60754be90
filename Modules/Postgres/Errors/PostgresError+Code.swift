extension PostgresError {
    /// A five-character SQLSTATE. Codes that are not listed here still arrive, by their raw value.
    public struct Code: RawRepresentable, Sendable, Hashable {
        /// The five characters.
        public let rawValue: String

        /// Any SQLSTATE.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The first two characters, which name the class: `08` connection, `22` data, `23` integrity, `28` login.
        public var classCode: Substring {
            rawValue.prefix(2)
        }
    }
}

// Names and values follow Appendix A of the PostgreSQL manual.
extension PostgresError.Code {
    /// No server answered at the address.
    public static let unableToConnect = Self(rawValue: "08001")
    /// The session was closed before, by `close()`, a cancellation or a failure.
    public static let connectionDoesNotExist = Self(rawValue: "08003")
    /// The connection broke, or no answer came before the deadline.
    public static let connectionFailure = Self(rawValue: "08006")
    /// The connection broke during COMMIT: whether the work was stored is not known.
    public static let transactionResolutionUnknown = Self(rawValue: "08007")
    /// A character the database cannot hold; here: NUL in a text.
    public static let characterNotInRepertoire = Self(rawValue: "22021")
    /// A text that is not a value of the column's type.
    public static let invalidTextRepresentation = Self(rawValue: "22P02")
    /// A NULL where the caller asked for a value.
    public static let nullValueNotAllowed = Self(rawValue: "22004")
    /// A query that had to give exactly one row gave none or several.
    public static let cardinalityViolation = Self(rawValue: "21000")
    /// A row with this key exists already.
    public static let uniqueViolation = Self(rawValue: "23505")
    /// The row names another that does not exist, or is named by one.
    public static let foreignKeyViolation = Self(rawValue: "23503")
    /// A CHECK constraint refused the row.
    public static let checkViolation = Self(rawValue: "23514")
    /// An earlier statement failed, so that COMMIT would only roll back.
    public static let inFailedTransaction = Self(rawValue: "25P02")
    /// The login is not allowed to connect at all.
    public static let invalidAuthorization = Self(rawValue: "28000")
    /// Wrong password.
    public static let invalidPassword = Self(rawValue: "28P01")
    /// The database does not exist.
    public static let invalidCatalogName = Self(rawValue: "3D000")
    /// The schema does not exist.
    public static let invalidSchemaName = Self(rawValue: "3F000")
    /// Two serializable transactions met; one must be repeated.
    public static let serializationFailure = Self(rawValue: "40001")
    /// Two transactions waited for each other; one must be repeated.
    public static let deadlockDetected = Self(rawValue: "40P01")
    /// The role lacks a right.
    public static let insufficientPrivilege = Self(rawValue: "42501")
    /// The column does not exist.
    public static let undefinedColumn = Self(rawValue: "42703")
    /// The column has another type than the caller asked for.
    public static let datatypeMismatch = Self(rawValue: "42804")
    /// The table does not exist.
    public static let undefinedTable = Self(rawValue: "42P01")
    /// The server's disk is full. Trying again does not help.
    public static let diskFull = Self(rawValue: "53100")
    /// The server accepts no further connection at present.
    public static let tooManyConnections = Self(rawValue: "53300")
    /// Another transaction holds the lock.
    public static let lockNotAvailable = Self(rawValue: "55P03")
    /// The statement was cancelled, by its timeout or from outside.
    public static let queryCanceled = Self(rawValue: "57014")
    /// An administrator ended the session.
    public static let adminShutdown = Self(rawValue: "57P01")
    /// The server starts, stops or recovers.
    public static let cannotConnectNow = Self(rawValue: "57P03")

    // Classes that begin with I–Z are left to implementations by the SQL standard.

    /// The connection settings cannot be understood.
    public static let invalidSettings = Self(rawValue: "TZ001")
    /// The server is older than PostgreSQL 15.
    public static let serverTooOld = Self(rawValue: "TZ002")
    /// COPY stored another number of rows than were sent.
    public static let copyCountMismatch = Self(rawValue: "TZ003")
}
