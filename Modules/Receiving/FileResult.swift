import ArgumentParser
import CommandLineKit
public import Core
public import CountyImport
import Domain
public import Findings
import Runtime

/// What became of one file, for printing: read only, or received as well.
public struct FileResult: Sendable {
    /// What was read.
    public let reading: CountyReading
    /// What becomes of the file.
    public let decision: CountyReading.Decision
    /// Everything that was found.
    public let findings: [Finding]
    /// What the store said; `nil` for a file that was only read.
    public let prepared: PreparedSubmission?
    let isDryRun: Bool

    /// A file that was only read.
    public init(_ reading: CountyReading) {
        self.reading = reading
        decision = reading.decision
        findings = reading.findings
        prepared = nil
        isDryRun = true
    }

    /// A file that was received, or would be in a dry run.
    public init(_ prepared: PreparedSubmission, isDryRun: Bool) {
        reading = prepared.reading
        decision = prepared.decision
        findings = prepared.findings
        self.prepared = prepared
        self.isDryRun = isDryRun
    }

    /// How a script is told about the file.
    public enum Outcome: Sendable {
        /// All of it is stored or was before, or could be.
        case done
        /// Some cells or rows of it were refused.
        case inPart
        /// Nothing of it is stored.
        case refused
    }

    /// How a script is told about the file.
    public var outcome: Outcome {
        if let prepared {
            if prepared.state == .alreadyReceived { return .done }
            if prepared.state == .refused || (prepared.state == .waiting && !isDryRun) { return .refused }
        }
        switch decision {
        case .accept: return .done
        case .partial: return .inPart
        case .refuse: return .refused
        }
    }
}

extension [FileResult.Outcome] {
    /// Several files: 0 when all are done, 1 when none is, 3 for everything in between.
    public func throwCombined() throws {
        if allSatisfy({ $0 == .done }) { return }
        throw allSatisfy { $0 == .refused } ? ExitCode(.refused) : ExitCode.doneInPart
    }
}
