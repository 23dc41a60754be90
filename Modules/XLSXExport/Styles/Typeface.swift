/// The typefaces of Chinese office documents, by the names every desktop there knows.
enum Typeface {
    /// Titles of official documents.
    static let title = "方正小标宋简体"
    /// Headings and names.
    static let hei = "黑体"
    /// Running words.
    static let song = "宋体"
    /// Remarks about the document itself.
    static let kai = "楷体"
    /// The body of official documents.
    static let fang = "仿宋"
    /// Figures.
    static let roman = "Times New Roman"
}
