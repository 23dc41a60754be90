/// A file as a county sent it: bytes under a name that may say anything.
public struct CountyFile: Sendable {
    /// The name, which may hint at the period and is data only.
    public let name: String
    /// The bytes, untouched.
    public let bytes: [UInt8]

    /// A file as it arrived.
    public init(name: String, bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
    }
}
