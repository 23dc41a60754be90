import Formulas
import Foundation
import Quantities
import Testing

/// Cases with a foreign licence are used where they lie beside the project and are not copied into it.
private let cases = "../shared/cases/formulas/dhis2_core.tsv"

@Suite("Formulas against the peer's cases")
struct PeerCaseTests {
    @Test(
        "Every case agrees, but for those that Docs/Formulas.md lists; and every one listed differs",
        .enabled(if: access(cases, R_OK) == 0, "not run: the peer's cases do not lie beside the project")
    )
    func agree() throws {
        let listed = try Self.documentedDifferences()
        var (count, different) = (0, Set<String>())
        for line in try String(contentsOfFile: cases, encoding: .utf8).split(separator: "\n") {
            let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            guard cells.count == 5, cells[0] == "core" else { continue }
            count += 1
            if !Self.agrees(Self.unescaped(cells[3]), type: cells[1], expected: Self.unescaped(cells[2])) {
                different.insert(cells[3])
            }
        }
        #expect(count == 249)
        #expect(different == listed)
    }

    private static func agrees(_ source: String, type: String, expected: String) -> Bool {
        guard let formula = try? Formula(source, names: FormulaNames(measures: [:])) else { return type == "error" }
        switch (type, formula.evaluate(in: NamedValues([:])).outcome) {
        case ("number", .value(.number(let value))):
            guard let wanted = Double(expected) else { return false }
            return abs(value.approximation - wanted) <= 1e-6 * max(1, abs(wanted))
        case ("boolean", .value(.boolean(let value))): return expected == String(value)
        case ("string", .value(.text(let value))): return expected == value
        case ("manual", .value(.text(let value))):
            return expected.contains("hello") && value == "hello\nworld!😱 I think it works!"
        case ("null", .null): return true
        default: return false
        }
    }

    /// The block of the page that lists them, a case a line.
    private static func documentedDifferences() throws -> Set<String> {
        let page = try String(contentsOfFile: "Docs/Formulas.md", encoding: .utf8)
        let blocks = page.components(separatedBy: "```").enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
        let lists = blocks.filter { $0.hasPrefix("differences\n") }
        return Set(lists.flatMap { $0.split(separator: "\n").dropFirst().map(String.init) })
    }

    private static func unescaped(_ text: String) -> String {
        var (result, rest) = ("", text[...])
        while let first = rest.popFirst() {
            guard first == "\\", let next = rest.first, let plain = ["t": "\t", "n": "\n", "\\": "\\"][next] else {
                result.append(first)
                continue
            }
            rest.removeFirst()
            result += plain
        }
        return result
    }
}
