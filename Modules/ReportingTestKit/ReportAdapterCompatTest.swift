import Domain
public import Reporting
import Workbooks

/// What every report promises. Run it in the tests of an adapter, in any test framework:
///
///     @Test(arguments: ReportAdapterCompatTest.Situation.allCases)
///     func keepsThePromises(in situation: ReportAdapterCompatTest.Situation) throws {
///         try ReportAdapterCompatTest(MyReport()).run(in: situation)
///     }
public struct ReportAdapterCompatTest: Sendable {
    /// The situations in which the promises have to hold.
    public enum Situation: String, Hashable, Sendable, CaseIterable {
        /// A programme without regions: a report prints something sound or refuses with `ReportRefusal`.
        case emptyProgramme
        /// One county and no zone.
        case oneCounty
        /// Thirteen counties and four zones.
        case allCounties
        /// One county has sent nothing. It must be named, and called 未报.
        case countyWithoutFigures
        /// Nobody has sent anything.
        case nobodyReported
        /// There is no month before.
        case noEarlierStandings
        /// The period is not closed.
        case notFrozen
        /// Names as long as they get.
        case longestNames
        /// Seven indicators.
        case manyIndicators
    }

    /// The broken promises of one situation.
    public struct BrokenPromises: Error, Hashable, Sendable, CustomStringConvertible {
        /// The situation.
        public let situation: Situation
        /// What was broken, one sentence each.
        public let sentences: [String]

        /// The sentences, one a line.
        public var description: String { "\(situation.rawValue):\n  " + sentences.joined(separator: "\n  ") }
    }

    private let adapter: any ReportAdapter

    /// Tests an adapter.
    public init(_ adapter: any ReportAdapter) { self.adapter = adapter }

    /// Runs every situation. Throws the broken promises of the first that has any.
    public func run() throws {
        for situation in Situation.allCases { try run(in: situation) }
    }

    /// Runs one situation. Throws ``BrokenPromises``, or whatever else the adapter throws.
    public func run(in situation: Situation) throws {
        try run(try situation.sample.request(), in: situation)
    }

    private func run(_ request: ReportRequest, in situation: Situation) throws {
        do {
            let workbooks = try adapter.workbooks(for: request)
            var sentences = adapter.descriptor.hasLegalName ? [] : ["the name of the report is not legal"]
            if try adapter.workbooks(for: request) != workbooks {
                sentences.append("two runs gave different workbooks")
            }
            sentences += PromiseCheck(workbooks).sentences
            if situation != .emptyProgramme { sentences += dropped(request, from: workbooks) }
            guard sentences.isEmpty else { throw BrokenPromises(situation: situation, sentences: sentences) }
        } catch is ReportRefusal where situation == .emptyProgramme {
            return
        } catch ReportRefusal.gaps where !request.unreported.isEmpty && !request.wishes.admitsGaps {
            // A document may refuse to go out while figures are missing; told to, it has to keep every promise.
            var urged = request
            urged.wishes.admitsGaps = true
            try run(urged, in: situation)
        }
    }

    /// Nobody may be dropped in silence: every region is named, and in a report of figures missing ones are called so.
    private func dropped(_ request: ReportRequest, from workbooks: [NamedWorkbook]) -> [String] {
        let words = workbooks.flatMap { $0.workbook.sheets.flatMap(\.words) }
        var sentences: [String] = []
        for region in request.programme.regions where !words.contains(where: { $0.contains(region.name) }) {
            sentences.append("region \(region.id) is not named anywhere")
        }
        let word = PromiseCheck.notReported
        let tells = adapter.descriptor.needs.contains(.figures)
        if tells, !request.unreported.isEmpty, !words.contains(where: { $0.contains(word) }) {
            sentences.append("figures are missing, but nothing says \(word)")
        }
        return sentences
    }
}

extension ReportAdapterCompatTest.Situation {
    /// The request of the situation.
    public var sample: SampleRequest {
        switch self {
        case .emptyProgramme: SampleRequest(SampleProgramme(counties: 0, zones: 0))
        case .oneCounty: SampleRequest(SampleProgramme(counties: 1, zones: 0))
        case .allCounties: SampleRequest(SampleProgramme(counties: 13, zones: 4))
        case .countyWithoutFigures: SampleRequest(silent: [RegionID("C2")])
        case .nobodyReported:
            SampleRequest(
                SampleProgramme(counties: 2, zones: 1),
                silent: ["C1", "C2", "Z1"].reduce(into: []) { $0.insert(RegionID($1)) }
            )
        case .noEarlierStandings: SampleRequest(hasEarlier: false)
        case .notFrozen: SampleRequest(isFrozen: false)
        case .longestNames: SampleRequest(SampleProgramme(counties: 13, zones: 4, hasLongNames: true))
        case .manyIndicators: SampleRequest(SampleProgramme(furtherIndicators: 5))
        }
    }
}
