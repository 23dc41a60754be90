/// How a title that one line does not hold is broken: at a bracket, where people would, and into lines about equally long.
public enum TitleLines {
    /// The title in lines of at most `width` digits; as it was where it fits, or where there is no good place.
    public static func broken(_ title: String, toFit width: Double) -> String {
        let all = TextWidth.of(title)
        guard Double(all) > width, !title.contains("\n") else { return title }
        let places = title.indices.dropFirst().filter { place in
            title[place] == "（" || title[place] == "《" || "）》".contains(title[title.index(before: place)])
        }
        let halves = places.map { place in
            (place, longer: max(TextWidth.of(title[..<place]), TextWidth.of(title[place...])))
        }
        guard let best = halves.min(by: { $0.longer < $1.longer }), Double(best.longer) <= width,
            !"，。、）".contains(title[best.0])
        else { return title }
        return "\(title[..<best.0])\n\(title[best.0...])"
    }
}
