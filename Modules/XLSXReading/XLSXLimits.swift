/// How much a file may ask of the machine that reads it.
public struct XLSXLimits: Sendable, Equatable {
    /// The most parts a package may have.
    public var parts: Int
    /// The most bytes all parts that are read may inflate to, together.
    public var inflatedBytes: Int
    /// The most times a part may grow when inflated. Counted only beyond the first mebibyte, because small parts of
    /// nothing but styled blanks compress very well.
    public var ratio: Int
    /// The most bytes the shared strings may take in memory.
    public var stringBytes: Int
    /// How many elements may stand inside each other.
    public var depth: Int

    /// For ledgers of any office: 5,000 parts, 512 MiB, 250 times, 128 MiB of strings.
    public static let standard = XLSXLimits(parts: 5_000, inflatedBytes: 512 << 20, ratio: 250)

    /// Limits of one's own.
    public init(parts: Int, inflatedBytes: Int, ratio: Int, stringBytes: Int = 128 << 20, depth: Int = 64) {
        self.parts = parts
        self.inflatedBytes = inflatedBytes
        self.ratio = ratio
        self.stringBytes = stringBytes
        self.depth = depth
    }

    /// The most bytes of one tag, and of one text: a cell holds at most 32,767 characters. Everything longer is an attack.
    static let tagBytes = 1 << 20
    static let textBytes = 1 << 18
}
