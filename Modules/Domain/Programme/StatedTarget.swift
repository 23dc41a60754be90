public import Quantities

/// A target as a task list states it in a sentence (全年线下培训家庭医生团队8个). It counts for nothing until a person has
/// compared it with the document; targets that judge are those of the pack.
public struct StatedTarget: Hashable, Sendable {
    /// The region.
    public let region: RegionID
    /// The measure whose number is to be reached, or the target of the indicator whose share is.
    public let subject: TargetSubject
    /// The number; a share as a fraction of one.
    public let value: Rational
    /// Parts of the number that zones manage (含官庄工区141个).
    public let parts: [TargetPart]
    /// Where it stands in the file; the text is the clause.
    public let cell: CellPlace

    /// A target as a task list states it.
    public init(
        region: RegionID,
        subject: TargetSubject,
        value: Rational,
        parts: [TargetPart] = [],
        cell: CellPlace
    ) {
        self.region = region
        self.subject = subject
        self.value = value
        self.parts = parts
        self.cell = cell
    }
}
