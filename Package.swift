// swift-tools-version: 6.2
//
// Taizhang (台账). The manifest is the drawing of the house: one line a module, in rank order. A module may
// only name modules of a lower rank; `Scripts/check-arrows` refuses anything else.

import PackageDescription

/// What every target is compiled with. `TAIZHANG_STRICT` makes warnings errors, as `Scripts/check` does.
let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .enableUpcomingFeature("InferIsolatedConformances"),
] + ((Context.environment["TAIZHANG_STRICT"] ?? "").isEmpty ? [] : [.treatAllWarnings(as: .error)])

let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let bigInt = Target.Dependency.product(name: "BigInt", package: "BigInt")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")

/// A library module under `Modules/`.
func module(_ name: String, _ uses: Target.Dependency..., resources: [Resource] = []) -> Target {
    .target(name: name, dependencies: uses, path: "Modules/\(name)", resources: resources, swiftSettings: settings)
}

/// A report under `Modules/Reports/`: frozen figures in, workbook values out.
func reportAdapter(_ name: String, _ more: Target.Dependency...) -> Target {
    .target(
        name: name,
        dependencies: ["Fingerprints", "Quantities", "Workbooks", "Formulas", "Domain", "Indicators", "Reporting"] + more,
        path: "Modules/Reports/\(name)",
        swiftSettings: settings
    )
}

/// A C library of the system, made visible by a module map.
func systemLibrary(_ name: String, apt: String) -> Target {
    .systemLibrary(name: name, path: "Modules/\(name)", providers: [.apt([apt])])
}

/// A program under `Apps/`.
func app(_ name: String, _ path: String, _ uses: Target.Dependency...) -> Target {
    .executableTarget(name: name, dependencies: uses, path: "Apps/\(path)", swiftSettings: settings)
}

/// The tests of one module or app, under `Tests/`.
func tests(_ name: String, _ uses: Target.Dependency..., resources: [Resource] = []) -> Target {
    .testTarget(name: name, dependencies: uses, path: "Tests/\(name)", resources: resources, swiftSettings: settings)
}

let package = Package(
    name: "taizhang",
    products: [
        .executable(name: "admin", targets: ["admin"]),
        .executable(name: "batch", targets: ["batch"]),
        // What an adapter imports: the port, the trade, and workbooks as values.
        .library(
            name: "Reporting",
            targets: ["Reporting", "Domain", "Formulas", "Indicators", "Quantities", "Workbooks"]
        ),
        .library(name: "ReportingTestKit", targets: ["ReportingTestKit"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/attaswift/BigInt", from: "6.0.1"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    ],
    targets: [
        // 0  C libraries
        systemLibrary("CAllocator", apt: "libc6-dev"),
        systemLibrary("CCrypto", apt: "libssl-dev"),
        systemLibrary("CExpat", apt: "libexpat1-dev"),
        systemLibrary("CLibPQ", apt: "libpq-dev"),
        systemLibrary("CMinizip", apt: "libminizip-dev"),
        systemLibrary("CXLSXWriter", apt: "libxlsxwriter-dev"),

        // 1  words without a trade
        module("Fingerprints", "CCrypto"),
        module("Findings"),
        module("ProgramTestKit"),
        module("Quantities", bigInt),
        module("StagedFiles"),
        module("Workbooks"),
        module("XLSXReading", "CExpat", "CMinizip"),

        // 2  the language of indicators
        module("Formulas", "Quantities"),

        // 3  the trade
        module("Domain", "Findings", "Fingerprints", "Formulas", "Quantities"),

        // 4  file → draft · figures → standing · packs → programme
        module("Anomalies", "Domain", "Findings", "Quantities"),
        module("CountyImport", "Domain", "Findings", "Fingerprints", "Formulas", "Quantities", "XLSXReading"),
        module("Indicators", "Domain", "Formulas", "Quantities"),
        module(
            "Programmes", "Domain", "Findings", "Fingerprints", "Formulas", "Quantities", yams,
            resources: [.copy("Packs")]
        ),

        // 5  what goes back to counties · the port of reports · libpq · the embedded cluster · writers
        module("CountyForms", "CountyImport", "Domain", "Findings", "Formulas", "Quantities", "Workbooks"),
        module("Reporting", "Domain", "Fingerprints", "Formulas", "Indicators", "Quantities", "Workbooks"),
        module("Postgres", "CLibPQ", "Fingerprints"),
        module("LocalPostgres", "Fingerprints"),
        module("TextExport", "Quantities", "StagedFiles", "Workbooks"),
        module("XLSXExport", "CXLSXWriter", "StagedFiles", "Workbooks", "XLSXReading"),

        // 6  use cases · one folder a report · what tests are made with
        module(
            "Core", "Anomalies", "CountyImport", "Domain", "Findings", "Fingerprints", "Indicators", "Programmes",
            "Quantities", "Reporting", "Workbooks"
        ),
        reportAdapter("AnnualEvaluationReport"),
        reportAdapter("BlankFormsReport", "CountyForms"),
        reportAdapter("CountyWorkbookReport"),
        reportAdapter("DutyTableReport"),
        reportAdapter("HalfYearSummaryReport"),
        reportAdapter("MonthlyRankingReport"),
        reportAdapter("MultiYearTasksReport"),
        reportAdapter("ProposalReplyReport"),
        reportAdapter("QuarterlyBulletinReport"),
        reportAdapter("SubsidyMoneyReport"),
        reportAdapter("UnfinishedListReport"),
        reportAdapter("WeeklySummaryReport"),
        reportAdapter("WorkLedgerReport"),
        reportAdapter("WorkPointsReport"),
        reportAdapter("FigureDetailsReport"),
        module(
            "ReportingTestKit", "Domain", "Fingerprints", "Formulas", "Indicators", "Quantities", "Reporting",
            "Workbooks"
        ),
        module("PostgresTestKit", "Fingerprints", "Postgres"),

        // 7  stores on PostgreSQL
        module(
            "Persistence", "Core", "Domain", "Findings", "Fingerprints", "Indicators", "Postgres", "Programmes",
            "Quantities"
        ),

        // 8  the composition root
        module(
            "Runtime", "Core", "Domain", "LocalPostgres", "Persistence", "Postgres", "Programmes", "Reporting",
            "StagedFiles", "TextExport", "Workbooks", "XLSXExport",
            "AnnualEvaluationReport", "BlankFormsReport", "CountyWorkbookReport", "DutyTableReport",
            "HalfYearSummaryReport", "MonthlyRankingReport", "MultiYearTasksReport", "ProposalReplyReport",
            "QuarterlyBulletinReport", "SubsidyMoneyReport", "UnfinishedListReport", "WeeklySummaryReport",
            "WorkLedgerReport", "WorkPointsReport", "FigureDetailsReport"
        ),

        // 9  what both programs share
        module("CommandLineKit", "CAllocator", "Core", "Domain", "Quantities", "Runtime", "Workbooks", argumentParser),

        // 10  what both programs do with files that come in
        module(
            "Receiving", "CommandLineKit", "Core", "CountyImport", "Domain", "Findings", "Fingerprints", "Quantities",
            "Runtime", argumentParser
        ),

        // 11  programs
        app(
            "admin", "Admin", "CommandLineKit", "Core", "CountyForms", "CountyImport", "Domain", "Findings", "Fingerprints",
            "Formulas", "Indicators", "Programmes", "Quantities", "Receiving", "Reporting", "Runtime", "Workbooks",
            argumentParser
        ),
        app("batch", "Batch", "CommandLineKit", "Core", "CountyImport", "Domain", "Receiving", "Runtime", argumentParser),

        // measured by Scripts/bench-nation; no part of the product
        .executableTarget(
            name: "nation-benchmark",
            dependencies: ["Domain", "Formulas", "Indicators", "Quantities"],
            path: "Tests/NationBenchmark",
            swiftSettings: settings
        ),

        // measured by Scripts/bench-workbooks; no part of the product. Programs of their own, because the memory of a writer is not
        // that of a database client
        .executableTarget(
            name: "workbook-benchmark",
            dependencies: ["Workbooks", "XLSXExport"],
            path: "Tests/WorkbookBenchmark",
            exclude: ["yardstick.c"],
            swiftSettings: settings
        ),
        .executableTarget(
            name: "report-benchmark",
            dependencies: ["Domain", "Reporting", "ReportingTestKit", "Runtime", "Workbooks"],
            path: "Tests/ReportBenchmark",
            swiftSettings: settings
        ),

        // looked at by Scripts/gallery; no part of the product
        .executableTarget(
            name: "report-gallery",
            dependencies: ["Domain", "Reporting", "ReportingTestKit", "Runtime", "Workbooks"],
            path: "Tests/ReportGallery",
            swiftSettings: settings
        ),

        // tests
        tests("FingerprintsTests", "Fingerprints"),
        tests("QuantitiesTests", "Quantities", bigInt),
        tests("FindingsTests", "Findings"),
        tests("WorkbooksTests", "Workbooks"),
        tests("XLSXReadingTests", "XLSXReading"),
        tests("FormulasTests", "Formulas", "Quantities", bigInt),
        tests("DomainTests", "Domain", "Quantities"),
        tests(
            "CountyImportTests", "CountyImport", "Domain", "Findings", "ProgramTestKit", "Programmes", "Quantities",
            "XLSXReading", resources: [.copy("Fixtures")]
        ),
        tests("AnomaliesTests", "Anomalies", "Domain", "Findings", "Programmes", "Quantities"),
        tests("IndicatorsTests", "Indicators", "Domain", "Formulas", "Programmes", "Quantities"),
        tests("ProgrammesTests", "Programmes", "Domain", "Findings", "Formulas", "Quantities"),
        tests("PostgresTests", "Fingerprints", "Postgres", "PostgresTestKit", "ProgramTestKit"),
        tests("LocalPostgresTests", "LocalPostgres", "ProgramTestKit"),
        tests("TextExportTests", "TextExport", "Workbooks"),
        tests("XLSXExportTests", "StagedFiles", "XLSXExport", "XLSXReading", "Workbooks"),
        tests(
            "ReportsTests", "Reporting", "ReportingTestKit", "Domain", "Formulas", "Indicators", "Quantities", "Workbooks",
            "AnnualEvaluationReport", "BlankFormsReport", "CountyWorkbookReport", "DutyTableReport",
            "HalfYearSummaryReport", "MonthlyRankingReport", "MultiYearTasksReport", "ProposalReplyReport",
            "QuarterlyBulletinReport", "SubsidyMoneyReport", "UnfinishedListReport", "WeeklySummaryReport",
            "WorkLedgerReport", "WorkPointsReport", "FigureDetailsReport", resources: [.copy("Goldens")]
        ),
        tests(
            "PersistenceTests", "Persistence", "Core", "Domain", "Findings", "Fingerprints", "Indicators", "Postgres",
            "PostgresTestKit", "Programmes", "Quantities", "Reporting", "Workbooks"
        ),
        tests("AdminTests", "Postgres", "PostgresTestKit", "ProgramTestKit", resources: [.copy("Fixtures")]),
    ],
    swiftLanguageModes: [.v6]
)
