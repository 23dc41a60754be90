import ArgumentParser
import CommandLineKit
import CountyForms
import CountyImport
import Glibc
import Receiving
import Runtime

/// `--corrections`: where the tables that are to be mended go.
struct CorrectionsOption: ParsableArguments {
    @Option(
        help: ArgumentHelp("把要改正的表写成带标记和批注的工作簿，发还县区改；多个文件时写文件夹。", valueName: "OUT.xlsx|文件夹")
    )
    var corrections: String?

    /// What writes them; `nil` where nobody asked. Throws `Complaint` before anything is done when they could not be
    /// written.
    func writer(for files: [String]) throws -> CorrectionsWriter? {
        try corrections.map { try CorrectionsWriter($0, for: files) }
    }
}

/// Writes corrections for one file after the other.
struct CorrectionsWriter {
    private let output: String
    /// The only file gets the name itself; of several each gets a name of its own.
    private let isSingle: Bool
    private var used: Set<String> = []

    init(_ output: String, for files: [String]) throws {
        self.output = output
        isSingle = files.count == 1 && output.lowercased().hasSuffix(".xlsx")
        try OutputFolder.prepare(Self.folder(of: isSingle || output.hasSuffix(".xlsx") ? output : output + "/"))
        guard !files.contains(where: { Self.isSameFile($0, output) }) else {
            throw Complaint(.wrongUsage, "更正表不能写到原来的文件“\(output)”上", advice: "请换一个文件名")
        }
    }

    /// Writes the corrections of a file and says so. Of several files only those with something to mend have any.
    mutating func write(_ result: FileResult, of file: CountyFile, options: ReadingOptions) throws {
        guard let corrections = Corrections(for: file, result.reading, findings: result.findings, options: options)
        else {
            Console.say("“\(file.name)”不是能读出的表格，没有更正表可写，请按上面的提示重新报送。")
            return
        }
        guard isSingle || corrections.errorCount + corrections.warningCount > 0 else { return }
        let path = isSingle ? output : path(for: file.name)
        try writeWorkbook(corrections.workbook, to: path)
        Console.say("更正表：\(path)（错误\(corrections.errorCount)处，提醒\(corrections.warningCount)处）")
    }

    /// `更正/镇平县.更正.xlsx` in a folder, `更正-镇平县.xlsx` beside a name.
    private mutating func path(for name: String) -> String {
        let stem = name.split(separator: ".").dropLast().joined(separator: ".")
        let base = stem.isEmpty ? name : stem
        let isName = output.lowercased().hasSuffix(".xlsx")
        let start = isName ? "\(output.dropLast(5))-\(base)" : "\(output)/\(base).更正"
        var path = "\(start).xlsx"
        var number = 2
        while !used.insert(path).inserted {
            path = "\(start)-\(number).xlsx"
            number += 1
        }
        return path
    }

    private static func folder(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    private static func isSameFile(_ one: String, _ other: String) -> Bool {
        var (first, second) = (stat(), stat())
        guard stat(one, &first) == 0, stat(other, &second) == 0 else { return false }
        return first.st_dev == second.st_dev && first.st_ino == second.st_ino && first.st_mode & S_IFMT == S_IFREG
    }
}
