/// Why a workbook could not be written. It names places, never what stands there.
public struct XLSXExportError: Error, Sendable {
    /// The kind of failure.
    public var code: Code
    /// What was being done, for example `rename` or `worksheet_write_string`.
    public var operation: String
    /// The system's error number, or nil when the system had no say.
    public var systemError: Int32?
    /// Where in the workbook: the sheet from 1 and perhaps the cell, `sheet 2 cell B7`; empty for the whole.
    public var place: String
    /// The error below, or nil.
    public var cause: (any Error)?

    /// A kind of failure; new kinds may be added.
    public struct Code: Sendable, Hashable {
        /// The word for it, in English, stable.
        public var name: String

        /// A kind of failure.
        public init(_ name: String) { self.name = name }

        /// The library refused.
        public static let library = Code("library")
        /// The file that was written is not the workbook that was asked for. A full disk shows up here.
        public static let verification = Code("verification")
    }

    /// A failure.
    public init(
        _ code: Code,
        operation: String,
        systemError: Int32? = nil,
        place: String = "",
        cause: (any Error)? = nil
    ) {
        self.code = code
        self.operation = operation
        self.systemError = systemError
        self.place = place
        self.cause = cause
    }
}

extension XLSXExportError: CustomStringConvertible {
    /// `file-system: rename, error 28`.
    public var description: String {
        var text = "\(code.name): \(operation)"
        if !place.isEmpty { text += ", \(place)" }
        if let systemError { text += ", error \(systemError)" }
        if let cause { text += " (\(cause))" }
        return text
    }
}
