extension Period {
    /// The fixed-width identifier: `2023`, `2023S1`, `2023Q2`, `2023-06`, `2023W05`.
    public var id: String {
        let padded = number < 10 ? "0\(number)" : "\(number)"
        return switch kind {
        case .year: "\(year)"
        case .half: "\(year)S\(number)"
        case .quarter: "\(year)Q\(number)"
        case .month: "\(year)-\(padded)"
        case .week: "\(year)W\(padded)"
        }
    }

    /// Reads an identifier; months also without the dash (`202306`), weeks also without the zero (`2023W5`).
    /// Refuses what does not exist, such as `2023Q5`.
    public init?(_ id: some StringProtocol) {
        let year = id.prefix(4)
        guard year.utf8.count == 4, Self.isNumber(year), let yearNumber = Int(year) else { return nil }
        let rest = id.dropFirst(4)
        guard let mark = rest.first else {
            self.init(.year, year: yearNumber)
            return
        }
        let digits = mark.isNumber ? rest : rest.dropFirst()
        guard Self.isNumber(digits), let number = Int(digits),
            let kind = Self.kind(markedBy: mark, digits: digits.utf8.count)
        else { return nil }
        self.init(kind, year: yearNumber, number: number)
    }

    /// What people call it, such as `2023年6月` or `2023年第5周`.
    public var chinese: String {
        switch kind {
        case .year: "\(year)年"
        case .half: "\(year)年\(number == 1 ? "上" : "下")半年"
        case .quarter: "\(year)年第\(number)季度"
        case .month: "\(year)年\(number)月"
        case .week: "\(year)年第\(number)周"
        }
    }

    private static func kind(markedBy mark: Character, digits: Int) -> Kind? {
        switch (mark, digits) {
        case ("S", 1): .half
        case ("Q", 1): .quarter
        case ("-", 2): .month
        case ("W", 1...2): .week
        case (_, 2) where mark.isNumber: .month
        default: nil
        }
    }

    private static func isNumber(_ text: some StringProtocol) -> Bool {
        !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }
}

extension Period: CustomStringConvertible, Codable {
    /// The identifier.
    public var description: String { id }

    /// Reads the identifier.
    public init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let period = Period(text) else {
            throw DecodingError.dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: "period"))
        }
        self = period
    }

    /// Writes the identifier.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(id)
    }
}

extension Period.Kind {
    /// What people call such a period, as in “按月”.
    public var chinese: String {
        switch self {
        case .year: "年"
        case .half: "半年"
        case .quarter: "季度"
        case .month: "月"
        case .week: "周"
        }
    }
}
