public import Domain
import Indicators

/// Why a request cannot be printed. It is about the request as a whole; a figure that is missing is no reason, it is
/// printed as missing.
public enum ReportRefusal: Error, Hashable, Sendable {
    /// The standing belongs to another programme.
    case otherProgramme(standing: ProgrammeID, programme: ProgrammeID)
    /// The programme names no region.
    case noRegions(ProgrammeID)
    /// The programme judges nothing.
    case noIndicators(ProgrammeID)
    /// The standing has no row for these regions of the programme.
    case regionsWithoutRow([RegionID])

    /// The programme has none of what the report is about, in Chinese, such as `责任分工`.
    case nothingAbout(String, ProgrammeID)
    /// The pack leaves out a column that the report of this title does not have, and those it has.
    case noSuchColumn(String, of: String, known: [String])
    /// A document would go out while these regions have not reported.
    case gaps([String])

    /// What to do, in Chinese.
    public var advice: String { Wording.advice(for: self) }

    /// The reason as a Chinese sentence for the clerk.
    public var message: String { Wording.sentence(for: self) }
}

extension ReportRefusal: CustomStringConvertible {
    /// The sentence.
    public var description: String { message }
}

extension ReportRequest {
    /// Refuses what no report could print: a standing of another programme or of other regions, or an empty programme.
    /// Adapters call it first.
    public func check() throws(ReportRefusal) {
        guard standing.programme == programme.id else {
            throw .otherProgramme(standing: standing.programme, programme: programme.id)
        }
        guard !programme.regions.isEmpty else { throw .noRegions(programme.id) }
        guard !programme.indicators.isEmpty else { throw .noIndicators(programme.id) }
        let known = Set(standing.rows.map(\.region))
        let lost = programme.regions.map(\.id).filter { !known.contains($0) }
        guard lost.isEmpty else { throw .regionsWithoutRow(lost) }
    }
}
