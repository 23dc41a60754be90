// swift-tools-version: 6.2
//
// A report of your own, in a package of its own: it sees the public products of Taizhang and nothing else.

import PackageDescription

let package = Package(
    name: "report-adapter",
    products: [.library(name: "PraiseAndNamesReport", targets: ["PraiseAndNamesReport"])],
    dependencies: [
        // In your own repository: .package(url: "https://…/taizhang", from: "1.0.0")
        .package(name: "taizhang", path: "../../..")
    ],
    targets: [
        .target(name: "PraiseAndNamesReport", dependencies: [.product(name: "Reporting", package: "taizhang")]),
        .testTarget(
            name: "PraiseAndNamesReportTests",
            dependencies: [
                "PraiseAndNamesReport",
                .product(name: "ReportingTestKit", package: "taizhang"),
            ]
        ),
    ]
)
