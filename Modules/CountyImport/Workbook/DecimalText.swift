import Glibc

/// A number of a spreadsheet in decimal digits. A spreadsheet keeps numbers in binary and shows at most 15 significant
/// digits, so that 12.76 stays 12.76 and does not become 12.760000000000002.
struct DecimalText {
    private let isNegative: Bool
    /// The significant digits, without zeros at their end; empty for zero.
    private let digits: [UInt8]
    /// How many digits stand before the point; negative for zeros behind it.
    private let point: Int

    /// The number rounded to 15 significant digits; `nil` for what is no number.
    init?(_ value: Double) {
        guard value.isFinite else { return nil }
        var text = [CChar](repeating: 0, count: 32)
        withVaList([abs(value)]) { _ = vsnprintf(&text, text.count, "%.14e", $0) }
        let bytes = text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
        let parts = bytes.split(separator: UInt8(ascii: "e"))
        guard parts.count == 2, let exponent = Int(String(decoding: parts[1], as: UTF8.self)) else { return nil }
        var digits = parts[0].filter { $0 != UInt8(ascii: ".") }
        while digits.last == UInt8(ascii: "0") { digits.removeLast() }
        self.digits = digits
        isNegative = value < 0 && !digits.isEmpty
        point = exponent + 1
    }

    /// The number, times a power of ten: `12.76`. From 15 digits before the point on the last ones are not known, and
    /// it stands as `4.11302E+17`, as a spreadsheet shows it.
    func text(timesTenTo power: Int = 0) -> String {
        guard !digits.isEmpty else { return "0" }
        let point = point + power
        let sign = isNegative ? "-" : ""
        guard (-19...15).contains(point) else {
            let tail = digits.count > 1 ? "." + words(digits.dropFirst()) : ""
            return "\(sign)\(words(digits.prefix(1)))\(tail)E\(point > 0 ? "+" : "")\(point - 1)"
        }
        let zerosBefore = String(repeating: "0", count: max(0, -point))
        let zerosBehind = String(repeating: "0", count: max(0, point - digits.count))
        let whole = point > 0 ? words(digits.prefix(point)) + zerosBehind : "0"
        let fraction = zerosBefore + words(digits.dropFirst(max(0, point)))
        return sign + whole + (fraction.isEmpty ? "" : "." + fraction)
    }

    private func words(_ digits: ArraySlice<UInt8>) -> String { String(decoding: digits, as: UTF8.self) }
}
