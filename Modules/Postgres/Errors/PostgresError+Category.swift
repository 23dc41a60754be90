extension PostgresError {
    /// What somebody has to do about a failure. Programs choose their exit code by it.
    public enum Category: Sendable, Hashable {
        /// No server answers at the address.
        case unreachable
        /// The server answers, but has no database of this name.
        case databaseAbsent
        /// Wrong password, or a right is missing.
        case denied
        /// Busy, starting or locked by another run: the same again later may succeed.
        case temporary
        /// The connection broke on the way.
        case lost
        /// The settings are wrong, or the server is too old.
        case wrongSettings
        /// A table or column that the program needs is not there: another schema, or one not migrated.
        case wrongSchema
        /// The statement itself failed.
        case statement
    }

    /// What somebody has to do about this failure.
    public var category: Category {
        switch code {
        case .unableToConnect: .unreachable
        case .invalidCatalogName: .databaseAbsent
        case .insufficientPrivilege: .denied
        case .invalidSettings, .serverTooOld: .wrongSettings
        case .invalidSchemaName, .undefinedTable, .undefinedColumn: .wrongSchema
        case .tooManyConnections, .lockNotAvailable, .cannotConnectNow, .queryCanceled: .temporary
        case .serializationFailure, .deadlockDetected: .temporary
        case _ where code.classCode == "28": .denied
        case _ where code.classCode == "08" || code.classCode == "57": .lost
        default: .statement
        }
    }

    /// Whether the transaction may have been stored although it ended with this error.
    ///
    /// True only when COMMIT was sent and no answer came. The caller must look, or do the same again idempotently.
    public var outcomeIsUnknown: Bool {
        code == .transactionResolutionUnknown
    }

    /// Whether the same transaction, begun anew at once, may succeed: a deadlock or a serialization failure.
    public var isConflict: Bool {
        code == .serializationFailure || code == .deadlockDetected
    }
}
