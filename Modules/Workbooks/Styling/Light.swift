/// How something stands. Colour never stands alone: the cell says the same in words, so that a black-and-white
/// print still tells.
public enum Light: Sendable, Hashable, CaseIterable {
    /// Ahead, or done.
    case green
    /// As planned.
    case blue
    /// Slow.
    case amber
    /// Late.
    case red
    /// Not rated.
    case grey
}

/// How strongly a light shows in a cell.
public enum LightStrength: Sendable, Hashable, CaseIterable {
    /// Coloured letters.
    case ink
    /// Coloured letters on a pale ground of the same colour.
    case ground
    /// White letters on the full colour, for bars of a schedule.
    case solid
    /// Dark letters on the strong tint that spreadsheets give to bad and doubtful cells.
    case mark
}
