import CountyImport
import Findings
import Receiving
import Runtime

/// A file of any encoding or format as comma-separated text.
enum PlainText {
    static func of(_ file: String) throws -> String {
        var bytes: [UInt8] = []
        let table = try PlainTable(try InputFile.open(file)) { bytes += $0 }
        if let refusal = table.refusal {
            throw Complaint(.refused, "\(file)：\(refusal.message)", advice: refusal.advice)
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
