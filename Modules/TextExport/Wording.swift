/// The Chinese words of this module.
enum Wording {
    static let notes = "批注"
    static let contents = "目录"

    static func sheet(_ name: String) -> String { "【\(name)】" }
    static func noteCount(_ count: Int) -> String { "\(notes)（\(count)条）" }
}
