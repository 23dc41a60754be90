public import Domain
public import Formulas

/// From a printed figure back to the file that said it (溯源).
public struct FigureSources: Sendable {
    private let standing: [RegionID: [MeasureID: Figure]]
    private let files: [Receipt: Submission]
    private let regions: [RegionID]
    private let measures: [MeasureID]

    /// Indexes the figures and files of a request.
    public init(_ request: ReportRequest) {
        var newest: [RegionID: [MeasureID: Figure]] = [:]
        for figure in request.figures where figure.version > newest[figure.region]?[figure.measure]?.version ?? 0 {
            newest[figure.region, default: [:]][figure.measure] = figure
        }
        standing = newest
        files = Dictionary(request.submissions.map { ($0.receipt, $0) }, uniquingKeysWith: { first, _ in first })
        regions = request.programme.regions.map(\.id)
        measures = request.programme.measures.map(\.id)
    }

    /// The figure that counts for a region and a measure.
    public func figure(_ measure: MeasureID, of region: RegionID) -> Figure? { standing[region]?[measure] }

    /// The file behind a receipt.
    public func submission(_ receipt: Receipt) -> Submission? { files[receipt] }

    /// Every figure that counts, region by region and measure by measure in the order of the programme.
    public var figures: [Figure] {
        regions.flatMap { region in measures.compactMap { standing[region]?[$0] } }
    }

    /// The regions whose standing figures came with a file, in the order of the programme.
    public func regions(of receipt: Receipt) -> [RegionID] {
        regions.filter { standing[$0]?.values.contains { $0.receipt == receipt } == true }
    }

    /// Where the figures stand that quantities of a region are put together from, for a note on the printed cell; `nil` where none
    /// was reported.
    public func note(on quantities: Formulas.Formula..., of region: RegionID) -> String? {
        var seen: Set<String> = []
        let notes = quantities.flatMap(\.measures).filter { seen.insert($0).inserted }
            .compactMap { figure(MeasureID($0), of: region) }.map(note)
        return notes.isEmpty ? nil : notes.joined(separator: "\n")
    }

    /// Where a figure stands, for a note on its printed cell: receipt, file, cell and the words found there.
    public func note(on figure: Figure) -> String {
        let file = submission(figure.receipt)
        return Wording.source(
            receipt: figure.receipt.number,
            file: file?.fileName,
            cell: figure.cell,
            stored: file.map { "\($0.storedAt.chinese) \($0.storedBy)" }
        )
    }
}
