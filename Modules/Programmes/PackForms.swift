import Domain

/// Reads `forms.yaml`: the forms, and every header that they understand.
struct PackForms {
    let problems: PackProblems
    let measures: [Measure]
    let words: PackNode?
    let forms: [PackNode]

    init?(_ root: PackNode?, measures: [Measure], problems: PackProblems) {
        guard let root else { return nil }
        problems.expect(["words", "forms"], in: root)
        self.problems = problems
        self.measures = measures
        words = root["words"]
        forms = root["forms"]?.items ?? []
    }

    func read() -> [Form] {
        var built: [String: Headers] = [:]
        return forms.map { node in
            problems.expect(
                [
                    "id", "title", "cadence", "dueDays", "like", "columns", "requiresEveryValue", "repeatedRegion",
                    "regionField", "filledBy", "saidOnce",
                ] + Self.plainColumns.map(\.key),
                in: node
            )
            let like = node["like"]?.text
            let model = like.flatMap { built[$0] }
            if let like, model == nil {
                problems.add("前面没有可以参照的报表“\(like)”", at: node, advice: "请把该报表写在前面，或改正名称")
            }
            var headers = model ?? headersOfEveryForm
            add(node, to: &headers)
            let id = problems.text("id", of: node)
            built[id] = headers
            return Form(
                id: FormID(id),
                title: problems.text("title", of: node),
                cadence: problems.choice("cadence", of: node, default: .month),
                columns: headers.columns,
                measures: headers.measures,
                dueDays: problems.number("dueDays", of: node),
                requiresEveryValue: problems.flag("requiresEveryValue", of: node),
                repeatedRegion: problems.choice("repeatedRegion", of: node, default: .keepIdentical),
                regionField: node["regionField"]?.text,
                filledBy: node["filledBy"]?.text,
                isSaidOnce: problems.flag("saidOnce", of: node)
            )
        }
    }

    private static let plainColumns: [(key: String, column: FormColumn)] = [
        ("region", .region), ("serial", .serial), ("unit", .unit), ("note", .note), ("label", .label),
        ("narrative", .narrative),
    ]

    /// The words that say something about any measure.
    private var headersOfEveryForm: Headers {
        var headers = Headers(problems: problems)
        for aspect in FormColumn.Aspect.allCases { headers.add(words: words?[aspect.rawValue], as: aspect) }
        return headers
    }

    private func add(_ node: PackNode, to headers: inout Headers) {
        for (key, column) in Self.plainColumns { headers.add(node[key], as: column) }
        for column in node["columns"]?.items ?? [] {
            if column.text != nil {
                addPlain(column, to: &headers)
                continue
            }
            problems.expect(["measure", "subjects"] + FormColumn.Aspect.allCases.map(\.rawValue), in: column)
            guard let measure = measure(of: column) else { continue }
            headers.measures.append(measure)
            headers.add(subjects: column["subjects"], as: measure)
            for aspect in FormColumn.Aspect.allCases {
                headers.add(column[aspect.rawValue], as: aspect.column(of: measure))
            }
        }
    }

    /// A measure by its identifier alone: its name is the header.
    private func addPlain(_ column: PackNode, to headers: inout Headers) {
        guard let measure = known(MeasureID(column.text ?? ""), at: column),
            let name = measures.first(where: { $0.id == measure })?.name
        else { return }
        headers.measures.append(measure)
        headers.add(subject: name, as: measure, at: column)
    }

    private func measure(of column: PackNode) -> MeasureID? {
        known(MeasureID(problems.text("measure", of: column)), at: column)
    }

    private func known(_ id: MeasureID, at column: PackNode) -> MeasureID? {
        if measures.contains(where: { $0.id == id }) { return id }
        problems.add("没有指标“\(id)”", at: column, advice: "请先在 programme.yaml 的 measures 中写出该指标，或改正名称")
        return nil
    }
}

/// The headers of one form in the making. Two patterns that mean the same header differently are a mistake.
private struct Headers {
    let problems: PackProblems
    var columns = FormHeaders()
    var measures: [MeasureID] = []

    mutating func add(_ patterns: PackNode?, as column: FormColumn) {
        add(patterns, as: column, to: \.whole)
    }

    mutating func add(words patterns: PackNode?, as aspect: FormColumn.Aspect) {
        add(patterns, as: aspect, to: \.words)
    }

    /// A subject that is written out.
    mutating func add(subject name: String, as measure: MeasureID, at item: PackNode) {
        let pattern = HeaderPattern(literal: name)
        if problems.isThorough { compare(pattern, measure, with: columns.subjects, at: item) }
        columns.subjects.append(FormHeaders.Entry(pattern, means: measure))
    }

    mutating func add(subjects patterns: PackNode?, as measure: MeasureID) {
        add(patterns, as: measure, to: \.subjects)
    }

    private mutating func add<Meaning: Hashable & Sendable>(
        _ patterns: PackNode?,
        as meaning: Meaning,
        to table: WritableKeyPath<FormHeaders, [FormHeaders.Entry<Meaning>]>
    ) {
        for item in patterns?.items ?? [] {
            guard let pattern = item.text.flatMap({ HeaderPattern($0) }) else {
                problems.add("表头写法“\(item.text ?? "")”的花括号不成对", at: item, advice: "请写成 {甲|乙} 的形式")
                continue
            }
            if problems.isThorough { compare(pattern, meaning, with: columns[keyPath: table], at: item) }
            columns[keyPath: table].append(FormHeaders.Entry(pattern, means: meaning))
        }
    }

    private func compare<Meaning: Hashable & Sendable>(
        _ pattern: HeaderPattern,
        _ meaning: Meaning,
        with entries: [FormHeaders.Entry<Meaning>],
        at item: PackNode
    ) {
        let headers = pattern.headers
        for entry in entries where entry.meaning != meaning {
            guard let header = entry.pattern.headers.intersection(headers).filter({ !$0.isEmpty }).min() else {
                continue
            }
            problems.add("表头“\(header)”同时指两列（\(entry.meaning)、\(meaning)）", at: item, advice: "请删去其中一个写法")
        }
    }
}
