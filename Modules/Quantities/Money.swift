import BigInt

/// An amount of money as a whole number of fen (分), the smallest coin; 元 and 万元 exist only at the edges.
public struct Money: Hashable, Sendable, Comparable {
    /// The amount in fen.
    public let fen: Int

    /// An amount in fen.
    public init(fen: Int) { self.fen = fen }

    /// An amount in yuan; refuses what is not a whole number of fen.
    public init?(yuan: Rational) {
        guard let fen = (yuan * Rational(100)).wholeNumber else { return nil }
        self.init(fen: fen)
    }

    /// The amount in yuan with two decimals, such as `4500.00`.
    public var yuanText: String { (Rational(fen, over: 100) ?? .zero).decimal(places: 2) }

    /// Order by amount.
    public static func < (left: Money, right: Money) -> Bool { left.fen < right.fen }
}
