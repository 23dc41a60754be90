import Domain

/// One thing that is checked within a file. It may refuse cells and rows of the draft and says why; a further check is
/// a further file and a line in `FileChecks`.
protocol FileCheck: Sendable {
    func check(_ draft: inout TableDraft)
}

/// All checks within a file. The order matters: what an earlier check refuses, a later one no longer judges.
enum FileChecks {
    static let all: [any FileCheck] = [
        DuplicateRegionCheck(), ZoneDoubleCountCheck(), TaskCheck(), BaseCheck(), PartCheck(), NumeratorCheck(),
        LimitCheck(), TargetCheck(), RateTypedCheck(), RateCheck(), TotalCheck(), UnitMixCheck(), OverCompletionCheck(),
        RoundingCheck(), SystemCheck(), PackRuleCheck(), AllCompleteCheck(), OnTargetCheck(), IdenticalCheck(),
        RoundNumbersCheck(), UnreportedCheck(),
    ]

    /// The checks that look at one row alone, for tables that are too large to be held.
    static let ofSingleRows: [any FileCheck] = [
        TaskCheck(), BaseCheck(), PartCheck(), NumeratorCheck(), LimitCheck(), TargetCheck(), RateTypedCheck(),
        RateCheck(), UnitMixCheck(), OverCompletionCheck(), RoundingCheck(), PackRuleCheck(),
    ]
}
