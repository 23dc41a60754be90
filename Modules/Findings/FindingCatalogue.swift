/// Every kind of finding there is, by code, with what a clerk needs to know about it.
public enum FindingCatalogue {
    /// All pages, in the order in which they are documented.
    public static let all: [FindingPage] =
        filePages + tablePages + periodPages + storePages + regionPages + cellPages + checkPages + anomalyPages
        + historyPages

    static let pages: [FindingCode: FindingPage] = Dictionary(uniqueKeysWithValues: all.map { ($0.code, $0) })
}
