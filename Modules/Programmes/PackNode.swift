import Quantities
import Yams

/// A place in a YAML file of a pack, which knows its line, so that a mistake can be pointed at.
struct PackNode {
    let node: Node
    let file: String

    var line: Int? { node.mark?.line }

    /// The value under a key; `nil` where there is none.
    subscript(key: String) -> PackNode? {
        node.mapping?.first { $0.key.scalar?.string == key }.map { PackNode(node: $0.value, file: file) }
    }

    /// The items of a list; empty where it is none.
    var items: [PackNode] { node.sequence?.map { PackNode(node: $0, file: file) } ?? [] }

    /// The keys and values of a mapping, in the order of the file.
    var pairs: [(key: String, value: PackNode)] {
        node.mapping?.map { ($0.key.scalar?.string ?? "", PackNode(node: $0.value, file: file)) } ?? []
    }

    var text: String? { node.scalar?.string }

    var number: Int? { text.flatMap { Int($0) } }

    /// A decimal number, or a percentage such as `80%`.
    var rational: Rational? { text.flatMap(Rational.init(packText:)) }
}

extension Rational {
    /// Reads `12.5` or `80%`.
    init?(packText text: String) {
        let isPercent = text.hasSuffix("%")
        guard let value = Rational(decimal: isPercent ? text.dropLast() : text[...]),
            let divisor = Rational(1, over: isPercent ? 100 : 1)
        else { return nil }
        self = value * divisor
    }
}
