internal import CXLSXWriter

/// Turns the status of a library call into an error. The place is only put into words when there is one.
func check(
    _ status: lxw_error,
    _ operation: String,
    place: @autoclosure () -> String = ""
) throws(XLSXExportError) {
    guard status == LXW_NO_ERROR else {
        throw XLSXExportError(.library, operation: "\(operation) status \(status.rawValue)", place: place())
    }
}

extension RawRepresentable where RawValue == UInt32 {
    /// A constant of the library where it wants a byte.
    var byte: UInt8 { UInt8(truncatingIfNeeded: rawValue) }
}
