/// What the file says about itself.
public struct DocumentProperties: Sendable, Equatable {
    /// The title shown in the file's properties.
    public var title: String
    /// What it is about, one line.
    public var subject: String
    /// The person or office that issues it.
    public var author: String
    /// The organisation.
    public var company: String
    /// A sort of document.
    public var category: String
    /// Words to find it by, separated by spaces.
    public var keywords: String
    /// Free remarks, for example the batch and the rule version.
    public var remarks: String
    /// The instant of creation in whole seconds since 1970-01-01T00:00:00Z, passed in so that the same workbook
    /// gives the same bytes. Must be positive.
    public var created: Int64

    /// Makes the properties; only the title and the instant of creation are needed.
    public init(
        title: String,
        created: Int64,
        author: String = "",
        company: String = "",
        subject: String = "",
        category: String = "",
        keywords: String = "",
        remarks: String = ""
    ) {
        self.title = title
        self.created = created
        self.author = author
        self.company = company
        self.subject = subject
        self.category = category
        self.keywords = keywords
        self.remarks = remarks
    }
}
