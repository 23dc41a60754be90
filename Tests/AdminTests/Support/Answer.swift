import Foundation
import Testing

/// What a program said.
struct Answer {
    let status: Int32
    let output: String
    let errors: String

    /// Standard output as JSON, which must be all there is on it.
    var json: [String: Any] {
        get throws {
            let value = try JSONSerialization.jsonObject(with: Data(output.utf8))
            return try #require(value as? [String: Any])
        }
    }

    /// The only file of `admin read` or `admin import`.
    var file: [String: Any] {
        get throws {
            let files = try #require(try json["files"] as? [[String: Any]])
            #expect(files.count == 1)
            return try #require(files.first)
        }
    }

    /// The codes of the only file's findings.
    var findingCodes: Set<String> {
        get throws {
            let findings = try #require(try file["findings"] as? [[String: Any]])
            return Set(findings.compactMap { $0["code"] as? String })
        }
    }

    /// A complaint is one sentence and one piece of advice, both Chinese, on standard error alone.
    func expectComplaint(
        _ status: Int32,
        _ words: String...,
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        #expect(self.status == status, "\(errors)", sourceLocation: sourceLocation)
        #expect(output == "", sourceLocation: sourceLocation)
        let lines = errors.split(separator: "\n").map(String.init)
        let complaints = lines.filter { $0.hasPrefix("错误：") }
        #expect(complaints.count == 1, "\(errors)", sourceLocation: sourceLocation)
        let advice = lines.filter { $0.hasPrefix("处理：") || $0.hasPrefix("用法：") }
        #expect(advice.count == 1, "\(errors)", sourceLocation: sourceLocation)
        for word in words { #expect(errors.contains(word), "\(errors)", sourceLocation: sourceLocation) }
    }

    /// The program did what it was asked.
    @discardableResult
    func expectSuccess(sourceLocation: SourceLocation = #_sourceLocation) -> Answer {
        #expect(status == 0, "\(output)\n\(errors)", sourceLocation: sourceLocation)
        return self
    }
}
