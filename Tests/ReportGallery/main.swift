import Domain
import Glibc
import Reporting
import ReportingTestKit
import Runtime
import Workbooks

/// Writes every built-in report of every made-up programme into a folder, for `Scripts/gallery`; no part of the product.
let programmes: [(name: String, sample: SampleRequest)] = [
    ("empty", SampleRequest(SampleProgramme(counties: 0, zones: 0))),
    (
        "nobody-reported",
        SampleRequest(
            SampleProgramme(counties: 3, zones: 1),
            silent: Set(["C1", "C2", "C3", "Z1"].map { RegionID($0) })
        )
    ),
    ("one-county", SampleRequest(SampleProgramme(counties: 1, zones: 0))),
    ("full", SampleRequest(SampleProgramme(counties: 13, zones: 4), silent: [RegionID("C5")])),
    ("200-counties", SampleRequest(SampleProgramme(counties: 184, zones: 16))),
    ("longest-names", SampleRequest(SampleProgramme(counties: 13, zones: 4, furtherIndicators: 3, hasLongNames: true))),
]

guard CommandLine.arguments.count == 2 else {
    print("usage: report-gallery FOLDER")
    exit(64)
}
let folder = CommandLine.arguments[1]
mkdir(folder, 0o755)
for (name, sample) in programmes {
    mkdir("\(folder)/\(name)", 0o755)
    var request = try sample.request()
    request.wishes = ReportWishes(admitsGaps: true, number: 12)
    for adapter in try installedReports().adapters {
        do {
            // Of 200 workbooks that differ in their figures only, three are enough to look at.
            let drafts = try adapter.print(request)
            for draft in name == "200-counties" && drafts.count > 3 ? Array(drafts.prefix(3)) : drafts {
                let named = try draft()
                try writeWorkbook(named.workbook, to: "\(folder)/\(name)/\(named.stem).xlsx")
            }
        } catch let refusal as ReportRefusal {
            print("\(name): \(adapter.descriptor.name) refuses: \(refusal)")
        }
    }
}
