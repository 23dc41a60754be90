import Domain

/// Words that show that a text was decoded rightly: names of regions, and headers that are long enough not to occur
/// by chance.
struct FamiliarWords {
    private let words: [String]

    init(_ programme: Programme) {
        let names = programme.regions.map { HeaderText.plain($0.name) }
        words = names + Self.headers
    }

    /// Whether any of the words occurs, blanks and widths evened out.
    func occur(in text: String) -> Bool {
        let plain = HeaderText.plain(text)
        return words.contains { plain.contains($0) }
    }

    private static let headers = ["县市区", "县(市、区)", "指标名称", "填报单位", "合计", "序号", "村卫生室", "培训", "单位", "备注"]
}
