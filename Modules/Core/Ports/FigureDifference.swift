public import Domain

/// A standing figure and what a file makes of it.
public struct FigureDifference: Hashable, Sendable {
    /// The region and the measure.
    public let key: FigureKey
    /// What stands.
    public let old: Reading
    /// What the file says; `nil` where its cell is empty and the figure is taken back.
    public let new: Reading?

    /// A figure that changes or goes.
    public init(_ key: FigureKey, old: Reading, new: Reading?) {
        self.key = key
        self.old = old
        self.new = new
    }
}
