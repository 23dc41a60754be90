/// How much a file may ask of the machine that reads it.
public struct XLSXLimits: Sendable, Equatable {
    /// The most parts a package may have.
    public var parts: Int
    /// The most bytes all parts that are read may inflate to, together.
    public var inflatedBytes: Int
    /// The most times a part may grow when inflated. Counted only beyond the first mebibyte, because small parts of
    /// nothing but styled blanks compress very well.
    public var ratio: Int

    /// For files people send: 5,000 parts, 512 MiB, 250 times.
    public static let standard = XLSXLimits(parts: 5_000, inflatedBytes: 512 << 20, ratio: 250)

    /// Limits of one's own.
    public init(parts: Int, inflatedBytes: Int, ratio: Int) {
        self.parts = parts
        self.inflatedBytes = inflatedBytes
        self.ratio = ratio
    }
}
