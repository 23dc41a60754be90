import Domain

/// The Chinese words of the list of what is not done.
enum Wording {
    static let title = "未完成清单"
    static let summary = "按单位点名列出没有完成、没有达标、没有报的事项，差多少、期限、缺哪些机构。"

    static func tableTitle(_ programme: String, _ period: Period) -> String {
        "\(programme)\(title)（\(period.chinese)）"
    }
}
