public import CommandLineKit
public import Domain
import Quantities

extension StatedTarget {
    /// The target as scripts get it: what it is set for, its number or its share of one, and the parts by the names of
    /// their zones.
    public func json(_ programme: Programme) -> JSON {
        let parts = parts.map { (programme.region($0.zone)?.name ?? $0.zone.rawValue, $0.count.json) }
        return [
            "subject": .string(subject),
            "value": .string(value.exactText),
            "parts": .object(Dictionary(parts, uniquingKeysWith: { first, _ in first })),
            "text": .string(cell.text),
        ]
    }
}

extension [StatedTarget] {
    /// The targets of each region, in the words of the list.
    public func lines(_ programme: Programme) -> [String] {
        programme.regions.compactMap { region in
            let words = filter { $0.region == region.id }.map(\.cell.text)
            return words.isEmpty ? nil : "\(region.name)：\(words.joined(separator: "；"))"
        }
    }
}
