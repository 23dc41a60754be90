/// How wide text is, in digits of the standard font: a Chinese character, a full-width sign or an emoji takes two.
public enum TextWidth {
    /// The width of the longest line of the text.
    public static func of(_ text: some StringProtocol) -> Int {
        var widest = 0
        var current = 0
        for scalar in text.unicodeScalars {
            if scalar == "\n" {
                widest = max(widest, current)
                current = 0
            } else {
                current += of(scalar)
            }
        }
        return max(widest, current)
    }

    /// How many lines the text takes in a cell `width` digits wide, as programs break it: between any two Chinese characters,
    /// but neither inside a number or a Latin word, nor before a mark that closes, nor behind one that opens. What is longer than
    /// a line breaks anywhere. A width below two counts as two.
    public static func lines(of text: some StringProtocol, inWidth width: Double) -> Int {
        let room = max(2, Int(width))
        // A character has at least as many bytes as it is wide, so most cells are seen through at once.
        if text.utf8.count <= room, !text.utf8.contains(UInt8(ascii: "\n")) { return 1 }
        var lines = 1
        for line in LineBreaks(text) {
            var current = 0
            for piece in line.map(\.width) {
                if current + piece > room, current > 0 {
                    lines += 1
                    current = 0
                }
                lines += max(0, piece - 1) / room
                current += piece > room ? (piece - 1) % room + 1 : piece
            }
            lines += 1
        }
        return lines - 1
    }

    /// The width of one scalar: 0, 1 or 2.
    static func of(_ scalar: Unicode.Scalar) -> Int {
        switch scalar.value {
        case 0..<0x20, 0x300...0x36F, 0x200B...0x200F, 0xFE00...0xFE0F: 0
        case 0..<0x1100: 1
        case 0x1100...0x115F, 0x2014...0x2026, 0x203B, 0x2103, 0x2160...0x217F: 2
        case 0x2190...0x22FF, 0x2460...0x24FF, 0x25A0...0x26FF: 2
        case 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF: 2
        case 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6: 2
        case 0x1F300...0x1FAFF, 0x20000...0x3FFFD: 2
        default: 1
        }
    }
}
