import Domain
import Glibc
import Reporting
import ReportingTestKit
import Runtime
import Workbooks

/// Writes the reports that `Scripts/bench-workbooks` measures, one sort a run, and says how long it took; no part of the product.
///
///     report-benchmark counties-serial|counties|nation FILE
let arguments = CommandLine.arguments
guard arguments.count == 3 else {
    print("usage: report-benchmark WORKLOAD FILE")
    exit(64)
}
let (workload, path) = (arguments[1], arguments[2])

func seconds(_ body: () async throws -> Void) async rethrows -> Double {
    let clock = ContinuousClock()
    let time = try await clock.measure { try await body() }
    return Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
}

func report(_ name: String, _ time: Double) { print("\(name) \((time * 1_000).rounded() / 1_000)") }

switch workload {
case "counties", "counties-serial":
    let request = try SampleRequest(SampleProgramme(counties: 13, zones: 4, furtherIndicators: 20)).request()
    guard let adapter = try installedReports()["county-workbook"] else { exit(70) }
    let drafts = try adapter.print(request)
    let time = try await seconds {
        if workload == "counties-serial" {
            for (index, draft) in drafts.enumerated() {
                try writeWorkbook(draft().workbook, to: "\(path)-\(index).xlsx")
            }
        } else {
            try await withThrowingTaskGroup(of: Void.self) { group in
                for (index, draft) in drafts.enumerated() {
                    group.addTask { try writeWorkbook(draft().workbook, to: "\(path)-\(index).xlsx") }
                }
                try await group.waitForAll()
            }
        }
    }
    report(workload, time)
case "nation":
    let request = try SampleRequest(SampleProgramme(counties: 2_700, zones: 144)).request()
    guard let adapter = try installedReports()["work-ledger"] else { exit(70) }
    let time = try await seconds {
        for draft in try adapter.print(request) { try writeWorkbook(draft().workbook, to: path) }
    }
    report("nation", time)
default:
    print("no such workload")
    exit(64)
}
