/// What a cell means, from which a writer derives how it looks.
public struct CellStyle: Sendable, Hashable {
    /// Its part on the page.
    public var role: CellRole
    /// How a number is shown.
    public var number: NumberFormat {
        get { packedNumber.format }
        set { packedNumber = PackedNumberFormat(newValue) }
    }
    /// Where the content stands; nil leaves it to the role and the content (figures right, words centred in tables).
    public var alignment: Alignment?
    /// The light it shows, or nil.
    public var light: Light?
    /// How strongly the light shows. Without a light it has no effect.
    public var lightStrength: LightStrength
    /// Whether long words break into further lines; some roles do so by nature.
    public var wraps: Bool
    /// How far the content is set in, in characters, 0 to 15.
    public var indent: Int {
        get { Int(packedIndent) }
        set { packedIndent = Int8(clamping: newValue) }
    }
    /// Whether people may change the cell on a protected sheet.
    public var isUnlocked: Bool
    /// Whether a heavier line above the cell marks the start of a group of rows.
    public var startsGroup: Bool

    // A ledger of a nation has a million cells, each with its style: what takes eight bytes by itself is packed.
    private var packedNumber: PackedNumberFormat
    private var packedIndent: Int8

    /// Where the content stands between the left and right edge.
    public enum Alignment: Sendable, Hashable {
        /// At the left edge.
        case left
        /// In the middle.
        case center
        /// At the right edge.
        case right
    }

    /// A style; everything but the role may be left out.
    public init(
        _ role: CellRole,
        number: NumberFormat = .general,
        alignment: Alignment? = nil,
        light: Light? = nil,
        lightStrength: LightStrength = .ink,
        wraps: Bool = false,
        indent: Int = 0,
        isUnlocked: Bool = false,
        startsGroup: Bool = false
    ) {
        self.role = role
        packedNumber = PackedNumberFormat(number)
        self.alignment = alignment
        self.light = light
        self.lightStrength = lightStrength
        self.wraps = wraps
        packedIndent = Int8(clamping: indent)
        self.isUnlocked = isUnlocked
        self.startsGroup = startsGroup
    }

    /// Whether long words break into further lines.
    public var breaksLines: Bool { wraps || role.wrapsByNature }
}
