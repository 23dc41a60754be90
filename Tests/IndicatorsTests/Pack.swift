import Domain
import Indicators
import Programmes
import Quantities
import Testing

/// A programme written as a pack would write it, with three counties and a zone, judged from figures by name.
struct Pack {
    private var files: [String: String]

    /// `indicators` and `measures` are lines of YAML lists.
    init(
        measures: String,
        indicators: String,
        scheme: String = "",
        year: String = "year: 2023",
        files: [String: String] = [:]
    ) {
        let yaml = """
            id: test
            title: 测试
            shortTitle: 测试
            issuer: 测试市卫生健康委员会
            wholeName: 全市
            \(year)
            measures:
            \(measures)
            indicators:
            \(indicators)
            scheme: { version: "1", cap: 100%, lagThreshold: 90%\(scheme) }
            """
        let regions = """
            id,name,kind,code,parent,hosts,aliases
            T,测试市,city,,,,
            A,甲县,county,,T,,
            B,乙县,county,,T,,
            C,丙县,county,,T,,
            Z,开发区,zone,,T,A,
            """
        self.files = ["programme.yaml": yaml, "regions.csv": regions].merging(files) { $1 }
    }

    func programme() throws -> Programme {
        let reading = ProgrammePack(files: files).read(isThorough: true)
        #expect(reading.problems == [])
        return try #require(reading.programme)
    }

    /// What `admin programme check` would say.
    var problems: [PackProblem] { ProgrammePack(files: files).read(isThorough: true).problems }

    /// The standing of a period; figures are numbers, or days in ISO form.
    func standing(
        _ period: String = "2023-06",
        _ figures: [String: [String: String]],
        earlier: [String: [String: [String: String]]] = [:],
        conduct: [RegionID: Conduct] = [:]
    ) throws -> Standing {
        Standing(
            of: try programme(),
            in: try #require(Period(period)),
            from: try Self.figures(figures),
            earlier: try Dictionary(
                uniqueKeysWithValues: earlier.map { (try #require(Period($0)), try Self.figures($1)) }
            ),
            conduct: conduct
        )
    }

    private static func figures(_ figures: [String: [String: String]]) throws -> PeriodFigures {
        PeriodFigures(
            try Dictionary(
                uniqueKeysWithValues: figures.map { region, values in
                    let readings = try values.map { (MeasureID($0), try reading($1)) }
                    return (RegionID(region), Dictionary(uniqueKeysWithValues: readings))
                }
            )
        )
    }

    private static func reading(_ text: String) throws -> Reading {
        if let number = Rational(decimal: text) { return .number(number) }
        return .date(try #require(CalendarDate(text)))
    }
}

extension Standing {
    /// What an indicator came to, ranked or not.
    func found(_ indicator: String, of region: String = "A") -> Outcome? {
        let row = row(of: RegionID(region))
        return row?.outcomes[IndicatorID(indicator)] ?? row?.duties?[IndicatorID(indicator)]
    }
}
