import Foundation
import Testing

extension Office {
    /// Makes a workbook of a kind that `Fixtures/workbooks.py` knows.
    func workbook(_ kind: String, _ name: String) async throws {
        try await python("workbooks.py", [kind, name])
    }

    /// Runs a script of the fixtures. The system's own Python has the libraries that `Scripts/test` installs.
    @discardableResult
    func python(_ script: String, _ arguments: [String]) async throws -> Answer {
        let script = try Programs.fixture(script).path
        return try await command("/usr/bin/python3", [script] + arguments).run().expectSuccess()
    }

    /// Saves a file in another format with LibreOffice, as a clerk would; returns the new name.
    func convert(_ name: String, to format: String) async throws -> String {
        let profile = "-env:UserInstallation=file://\(folder.path)/.office"
        // Comma, double quote, UTF-8; when a CSV file is written, numbers as they are shown.
        let filter = format == "csv" ? "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false" : format
        let fixed = ["--headless", profile, "--infilter=CSV:44,34,76", "--convert-to", filter, "--outdir", "converted"]
        let options = format == "csv" ? fixed.filter { !$0.hasPrefix("--infilter") } : fixed
        try await command("/usr/bin/soffice", options + [name]).run().expectSuccess()
        return "converted/\(URL(filePath: name).deletingPathExtension().lastPathComponent).\(format)"
    }
}
