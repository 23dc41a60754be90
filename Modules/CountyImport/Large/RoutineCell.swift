import Domain

/// How a cell of a column is written when there is nothing to say about it.
enum RoutineCell: Hashable {
    /// A column that is not read.
    case unread
    /// The registered name of a region.
    case region
    /// One to fifteen digits.
    case count
    /// Digits with at most one point; a share is at most 100.
    case decimal(isShare: Bool)
    /// `2023-06-30`.
    case day
    /// Words with so few digits that no number of a person can be among them.
    case text(mayBeBlank: Bool)

    /// `nil` for a column whose cells have to be compared with something.
    init?(_ column: TableColumn, programme: Programme) {
        switch column.meaning {
        case nil, .serial: self = .unread
        case .region: self = .region
        case .note: self = .text(mayBeBlank: true)
        case .figure(let id):
            switch programme.measure(id)?.kind {
            case .count: self = .count
            case .decimal: self = .decimal(isShare: programme.measure(id)?.unit == "%")
            case .date: self = .day
            case .text: self = .text(mayBeBlank: false)
            case .money, nil: return nil
            }
        default: return nil
        }
    }

    /// Whether no cell of the column says 合计 or 其中, as the first cell of a row may.
    var holdsNoWords: Bool {
        switch self {
        case .unread, .text: false
        case .region, .count, .decimal, .day: true
        }
    }

    /// Whether the bytes of a cell are routine.
    @inline(__always)
    func passes(_ bytes: UnsafeBufferPointer<UInt8>, _ names: KnownNames) -> Bool {
        switch self {
        case .unread: true
        case .region: names.contains(bytes)
        case .count: (1...15).contains(bytes.count) && bytes.allSatisfy(Self.isDigit)
        case .decimal(let isShare): Self.isDecimal(bytes, isShare: isShare)
        case .day: Self.isDay(bytes)
        case .text(let mayBeBlank): bytes.isEmpty ? mayBeBlank : Self.isPlainText(bytes)
        }
    }

    @inline(__always)
    private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

    @inline(__always)
    private static func isDecimal(_ bytes: UnsafeBufferPointer<UInt8>, isShare: Bool) -> Bool {
        guard (1...15).contains(bytes.count), isDigit(bytes[0]), isDigit(bytes[bytes.count - 1]) else { return false }
        var whole = bytes.count
        for index in 0..<bytes.count where !isDigit(bytes[index]) {
            guard bytes[index] == UInt8(ascii: "."), whole == bytes.count else { return false }
            whole = index
        }
        guard isShare, whole > 2 else { return true }
        // 100, 100.0 and 100.00 are shares too.
        let hundred: StaticString = "100"
        return whole == 3 && (0..<3).allSatisfy { bytes[$0] == hundred.utf8Start[$0] }
            && bytes[3...].allSatisfy { $0 == 0x30 || $0 == UInt8(ascii: ".") }
    }

    @inline(__always)
    private static func isDay(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-") else { return false }
        for index in 0..<10 where index != 4 && index != 7 && !isDigit(bytes[index]) { return false }
        let digit = { (index: Int) in Int(bytes[index] &- 0x30) }
        let (month, day) = (digit(5) * 10 + digit(6), digit(8) * 10 + digit(9))
        // The last days of months need the calendar.
        return bytes[0] == UInt8(ascii: "2") && bytes[1] == 0x30 && (1...12).contains(month) && (1...28).contains(day)
    }

    /// Few digits, of any width, cannot be a personal number, however they are spaced.
    @inline(__always)
    private static func isPlainText(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let first = bytes.first, first > 0x20, bytes[bytes.count - 1] > 0x20 else { return false }
        var digits = 0
        for index in 0..<bytes.count {
            let byte = bytes[index]
            if isDigit(byte) { digits += 1 }
            // U+FFFD and what comes before it, and the full-width forms, are left to those who know them.
            if byte == 0xEF, index + 2 < bytes.count {
                if bytes[index + 1] == 0xBF && bytes[index + 2] >= 0xBD { return false }
                if bytes[index + 1] == 0xBC && (0x90...0x99).contains(bytes[index + 2]) { digits += 1 }
            }
        }
        return digits <= 6
    }
}

/// The registered names of regions, by their bytes.
struct KnownNames {
    private var buckets: [[[UInt8]]]

    init(_ names: [String]) {
        buckets = Array(repeating: [], count: 256)
        for name in names {
            let bytes = Array(name.utf8)
            bytes.withUnsafeBufferPointer { buckets[Self.bucket($0)].append(bytes) }
        }
    }

    @inline(__always)
    func contains(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        for name in buckets[Self.bucket(bytes)] where name.count == bytes.count {
            if (0..<name.count).allSatisfy({ name[$0] == bytes[$0] }) { return true }
        }
        return false
    }

    @inline(__always)
    private static func bucket(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
        guard bytes.count > 5 else { return bytes.count }
        return Int(bytes[1] ^ bytes[2] &* 3 ^ bytes[4] &* 5 ^ bytes[5] &* 7)
    }
}
