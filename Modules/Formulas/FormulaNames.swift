/// The names that a formula may use, and what kind of value stands behind each.
public struct FormulaNames: Sendable {
    /// Measures, and indicators that may be built upon; `nil` behind a name is a value that can only be null.
    public let measures: [String: FormulaType?]
    /// What has a target.
    public let targets: Set<String>
    /// The attributes of institutions.
    public let attributes: [String: FormulaType]

    /// The names of a programme.
    public init(measures: [String: FormulaType?], targets: Set<String> = [], attributes: [String: FormulaType] = [:]) {
        self.measures = measures
        self.targets = targets
        self.attributes = attributes
    }

    /// The known name that is nearest to a wrong one; `nil` where none is near.
    static func nearest(to wrong: String, among names: some Sequence<String>) -> String? {
        let limit = max(1, wrong.count / 3)
        let near = names.map { (name: $0, distance: distance(wrong, $0)) }.filter { $0.distance <= limit }
        return near.min { ($0.distance, $0.name) < ($1.distance, $1.name) }?.name
    }

    /// How many letters have to be put in, taken out or changed (Levenshtein).
    private static func distance(_ left: String, _ right: String) -> Int {
        let (left, right) = (Array(left.utf8), Array(right.utf8))
        var row = Array(0...right.count)
        for (index, letter) in left.enumerated() {
            var diagonal = row[0]
            row[0] = index + 1
            for column in right.indices {
                let changed = diagonal + (letter == right[column] ? 0 : 1)
                diagonal = row[column + 1]
                row[column + 1] = min(changed, row[column] + 1, diagonal + 1)
            }
        }
        return row[right.count]
    }
}
