import CommandLineKit
import Domain
import Runtime

/// What a command line names of a programme, found or refused with what could have been meant.
extension Programme {
    /// The form of this identifier. Throws `Complaint` (64).
    func asked(_ form: String) throws -> Form {
        guard let found = self.form(FormID(form)) else {
            throw Complaint(.wrongUsage, "方案“\(id)”没有报表“\(form)”", advice: "可以用：\(formList)")
        }
        return found
    }

    var formList: String { forms.map(\.id.rawValue).joined(separator: "、") }

    /// The region of this name, identifier or code. Throws `Complaint` (64).
    func asked(region text: String, withAreas: Bool = false) throws -> Region {
        let regions = withAreas ? regions + areas : regions
        let names = RegionNames(regions)
        let key = names.region(named: text) ?? RegionID(text)
        let coded = regions.first { region in region.codes.contains { $0.code == text } }
        guard let found = regions.first(where: { $0.id == key }) ?? coded else {
            let near = names.suggestions(for: text).prefix(3).joined(separator: "、")
            let known = regions.map(\.name).joined(separator: "、")
            throw Complaint(
                .wrongUsage,
                "方案“\(id)”没有单位“\(text)”",
                advice: near.isEmpty ? "可以用：\(known)" : "是不是：\(near)？"
            )
        }
        return found
    }

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
