import ArgumentParser
import CommandLineKit
import Core
import CountyImport
import Domain
import Findings
import Runtime

/// What became of one file, for printing: read only, or received as well.
struct FileResult: Sendable {
    let reading: CountyReading
    let decision: CountyReading.Decision
    let findings: [Finding]
    let prepared: PreparedSubmission?
    let isDryRun: Bool

    init(_ reading: CountyReading) {
        self.reading = reading
        decision = reading.decision
        findings = reading.findings
        prepared = nil
        isDryRun = true
    }

    init(_ prepared: PreparedSubmission, isDryRun: Bool) {
        reading = prepared.reading
        decision = prepared.decision
        findings = prepared.findings
        self.prepared = prepared
        self.isDryRun = isDryRun
    }

    /// How a script is told about the file.
    enum Outcome { case done, inPart, refused }

    var outcome: Outcome {
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
    func throwCombined() throws {
        if allSatisfy({ $0 == .done }) { return }
        throw allSatisfy { $0 == .refused } ? ExitCode(.refused) : ExitCode.doneInPart
    }
}
