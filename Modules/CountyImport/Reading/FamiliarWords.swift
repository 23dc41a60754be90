import Domain
import Glibc

/// Words that show that a text was decoded rightly: names of regions, and headers that are long enough not to occur
/// by chance.
struct FamiliarWords {
    /// As C strings: whole texts are searched, and characters take long to compare.
    private let words: [[CChar]]

    init(_ programme: Programme) {
        let names = programme.regions.map { HeaderText.plain($0.name) }
        words = (names + Self.headers).map { Array($0.utf8CString) }
    }

    /// Whether any of the words occurs, blanks and widths evened out.
    func occur(in text: String) -> Bool {
        // Evened out, a text has no NUL that would end it early.
        let plain = Array(HeaderText.plain(text).utf8CString)
        return words.contains { strstr(plain, $0) != nil }
    }

    private static let headers = ["县市区", "县(市、区)", "指标名称", "填报单位", "合计", "序号", "村卫生室", "培训", "单位", "备注"]
}
