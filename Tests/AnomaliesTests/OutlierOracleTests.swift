import Anomalies
import Foundation
import Quantities
import Testing

/// Cases with a foreign licence are used where they lie beside the project and are not copied into it.
private let oracle: String? = {
    let folder = ProcessInfo.processInfo.environment["TAIZHANG_SHARED"] ?? "../shared"
    let path = "\(folder)/cases/anomalies/outlier_oracle.json"
    return FileManager.default.isReadableFile(atPath: path) ? path : nil
}()

@Suite("Outliers against the oracle")
struct OutlierOracleTests {
    @Test(.enabled(if: oracle != nil, "not run: the oracle does not lie beside the project"))
    func agreesOnEveryCase() throws {
        let data = try Data(contentsOf: URL(fileURLWithPath: try #require(oracle)))
        let file = try JSONDecoder().decode(Oracle.self, from: data)
        #expect(file.cases.count >= 9)
        for item in file.cases { try check(item, points(of: item, file)) }
    }

    private func check(_ item: Oracle.Case, _ points: [(name: String, value: Int)]) throws {
        let method: OutlierMethod = item.algorithm == "Z_SCORE" ? .zScore : .modifiedZScore
        let threshold = try #require(Rational(decimal: "\(item.threshold)"))
        let base = points.filter { point in item.basePeriods.map { $0.contains(point.name) } ?? true }
        let series = try #require(Series(base.map { Rational($0.value) }))
        let found = points.filter { method.flags(Rational($0.value), in: series, threshold: threshold) }
        #expect(found.map(\.name) == item.outliers.map(\.pe), "\(item.id)")
        for (point, outlier) in zip(found, item.outliers) {
            let score = try #require(method.approximateScore(Rational(point.value), in: series))
            #expect(abs(score - outlier.z) < 1e-9, "\(item.id)")
        }
        if let mean = item.mean { #expect(abs(series.mean.approximation - mean) < 1e-9, "\(item.id)") }
        if let median = item.median { #expect(series.median.approximation == median, "\(item.id)") }
        if let deviation = item.mad { #expect(series.medianDeviation.approximation == deviation, "\(item.id)") }
        if item.id == "constant_series" {
            #expect(OutlierMethod.meanDeviationScore.flags(Rational(9), in: series, threshold: threshold))
        }
    }

    private func points(of item: Oracle.Case, _ file: Oracle) -> [(name: String, value: Int)] {
        if let inline = item.series_inline { return inline.enumerated().map { ("\($0.offset)", $0.element) } }
        return (file.series[item.series ?? ""] ?? []).map { ($0.name, $0.value) }
    }
}

private struct Oracle: Decodable {
    struct Point: Decodable {
        let name: String
        let value: Int

        init(from decoder: any Decoder) throws {
            var pair = try decoder.unkeyedContainer()
            name = try pair.decode(String.self)
            value = try pair.decode(Int.self)
        }
    }

    struct Outlier: Decodable {
        let pe: String
        let z: Double
    }

    struct Case: Decodable {
        let id: String
        let series: String?
        let series_inline: [Int]?
        let algorithm: String
        let threshold: Double
        let basePeriods: [String]?
        let mean: Double?
        let median: Double?
        let mad: Double?
        let outliers: [Outlier]
    }

    let series: [String: [Point]]
    let cases: [Case]
}
