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

extension Programme {
    /// A measure by its name or identifier that one of the forms has, for a header that none of them knows. Throws
    /// `Complaint` (64).
    func asked(measure text: String, for header: String, in forms: [Form]) throws -> Measure {
        let name = HeaderText.comparable(text)
        let found = measures.first { $0.id.rawValue == text || HeaderText.comparable($0.name) == name }
        guard let found, forms.contains(where: { $0.measures.contains(found.id) }) else {
            let known = measures.filter { measure in forms.contains { $0.measures.contains(measure.id) } }
            let list = known.map { "\($0.name)（\($0.id)）" }.joined(separator: "、")
            throw Complaint(.wrongUsage, "报表没有指标“\(text)”", advice: "可以用：\(list)")
        }
        let comparable = HeaderText.comparable(header)
        if comparable.isEmpty { throw Complaint(.wrongUsage, "表头是空的", advice: "请照原表写出表头") }
        if forms.allSatisfy({ $0.columns[comparable] != nil }) {
            throw Complaint(.wrongUsage, "方案认识表头“\(header)”，不能另作解释", advice: "请核对表头，或修改方案包")
        }
        return found
    }

    /// A region that takes part, or an area above them.
    func place(_ id: RegionID) -> Region? { region(id) ?? areas.first { $0.id == id } }
}
