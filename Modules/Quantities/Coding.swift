import BigInt

/// Fractions are stored as text, `n` or `n/d`, because no number type of a file format holds them exactly.
extension Rational: Codable {
    /// Reads `n` or `n/d`.
    public init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count <= 2, let top = parts.first.flatMap({ BigInt($0) }),
            let bottom = parts.count == 2 ? BigInt(parts[1]) : 1, let value = Rational(top, over: bottom)
        else { throw DecodingError.dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: "fraction")) }
        self = value
    }

    /// Writes `n` or `n/d`.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(denominator == 1 ? String(numerator) : "\(numerator)/\(denominator)")
    }
}

extension Ratio: Codable {
    /// Reads `[numerator, denominator]`; refuses a denominator of zero.
    public init(from decoder: any Decoder) throws {
        var container = try decoder.unkeyedContainer()
        let numerator = try container.decode(Rational.self)
        guard let ratio = Ratio(numerator, of: try container.decode(Rational.self)) else {
            throw DecodingError.dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: "denominator 0"))
        }
        self = ratio
    }

    /// Writes `[numerator, denominator]`.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.unkeyedContainer()
        try container.encode(numerator)
        try container.encode(denominator)
    }
}
