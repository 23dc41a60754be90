import ArgumentParser
import CommandLineKit
import Domain
import Runtime

/// `--map 表头=指标`: what a clerk says about headers that the pack does not know.
struct MappedColumns: ParsableArguments {
    @Option(
        help: ArgumentHelp("方案不认识的表头是哪一项指标，可以写几次；入库后为该单位记住。", valueName: "表头=指标")
    )
    var map: [String] = []

    /// The measures by header. Throws `Complaint` (64) for what is no measure, or a header that means something already.
    func headers(in programme: Programme, form: String?) throws -> [String: MeasureID] {
        let forms = try form.map { [try programme.asked($0)] } ?? programme.forms
        var headers: [String: MeasureID] = [:]
        for text in map {
            guard let mark = text.lastIndex(where: { "=＝".contains($0) }), mark > text.startIndex else {
                throw Complaint(.wrongUsage, "“--map \(text)”里没有等号", advice: "请写成 --map 表头=指标")
            }
            let header = String(text[..<mark])
            let measure = String(text[text.index(after: mark)...])
            headers[header] = try programme.asked(measure: measure, for: header, in: forms).id
        }
        return headers
    }
}
