import CountyImport
import Domain
import Foundation
import Programmes
import Testing

/// The programme that the cases belong to.
enum Nanyang {
    static let programme: Programme = {
        guard let pack = try? BuiltInPacks.pack("nanyang-2023"), let programme = pack.read().programme else {
            preconditionFailure("the built-in pack cannot be read")
        }
        return programme
    }()

    /// Reads a text as a file of the programme.
    static func read(
        _ text: String,
        name: String = "报表.csv",
        form: FormID? = nil,
        period: String? = "2023-06",
        refusal: ReadingOptions.Refusal = .cell
    ) -> CountyReading {
        read(CountyFile(name: name, bytes: Array(text.utf8)), form: form, period: period, refusal: refusal)
    }

    static func read(
        _ file: CountyFile,
        form: FormID? = nil,
        period: String? = nil,
        refusal: ReadingOptions.Refusal = .cell
    ) -> CountyReading {
        let period = period.flatMap { Period($0) }
        let options = ReadingOptions(programme: programme, form: form, period: period, refusal: refusal)
        return CountyReader(options).read(file)
    }
}

/// One of the project's own cases: a file and what a perfect reader makes of it.
struct Case {
    let file: CountyFile
    let expected: Expected

    init(_ number: String) throws {
        let folder = try #require(Bundle.module.resourceURL).appendingPathComponent("Fixtures")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        let name = try #require(names.first { $0.hasPrefix(number) && $0.hasSuffix(".csv") })
        file = CountyFile(name: name, bytes: Array(try Data(contentsOf: folder.appendingPathComponent(name))))
        let json = try Data(contentsOf: folder.appendingPathComponent(name + ".expected.json"))
        expected = try JSONDecoder().decode(Expected.self, from: json)
    }
}

/// The part of an expected file that is compared.
struct Expected: Decodable {
    struct Issue: Decodable {
        let severity: String
        let code: String
        let row: Int?
        let col: String?
        let message: String?
    }

    let decision: String
    let records: [[String: Value]]
    let issues: [Issue]
    let refused_cells: [String]?
    let refused_rows: [Int]?
    let missing_cells: [String]?

    /// A number; anything else in a record is of no concern here.
    enum Value: Decodable {
        case number(Int)
        case text(String)
        case other

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if let number = try? container.decode(Int.self) {
                self = .number(number)
            } else if let text = try? container.decode(String.self) {
                self = .text(text)
            } else {
                self = .other
            }
        }
    }
}
