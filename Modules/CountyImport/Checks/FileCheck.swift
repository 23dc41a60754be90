import Domain

/// One thing that is checked within a file. It may refuse cells and rows of the draft and says why; a further check is
/// a further file and a line in `FileChecks`.
protocol FileCheck: Sendable {
    /// Whether a row is judged by others as well, so that the check needs them all. `false` unless a check says so.
    var needsWholeTable: Bool { get }

    func check(_ draft: inout TableDraft)
}

extension FileCheck {
    var needsWholeTable: Bool { false }
}

/// All checks within a file. The order matters: what an earlier check refuses, a later one no longer judges.
enum FileChecks {
    static let all: [any FileCheck] = [
        DuplicateRegionCheck(), ZoneDoubleCountCheck(), TaskCheck(), BaseCheck(), PartCheck(), NumeratorCheck(),
        LimitCheck(), TargetCheck(), TaskListCheck(), RateTypedCheck(), RateCheck(), TotalCheck(), UnitMixCheck(),
        SwappedColumnsCheck(), OverCompletionCheck(), RoundingCheck(), SystemCheck(), PackRuleCheck(),
        AllCompleteCheck(), OnTargetCheck(),
        IdenticalCheck(), RoundNumbersCheck(), UnreportedCheck(),
    ]

    /// The checks that look at one row alone, for tables that are too large to be held.
    static let ofSingleRows = all.filter { !$0.needsWholeTable }
}
