import Domain

/// What a form takes headers for; each is looked up once, however many blocks of rows it may belong to.
struct HeaderMeanings {
    private let headers: FormHeaders
    private var known: [String: FormColumn?] = [:]

    init(of form: Form) { headers = form.columns }

    subscript(header: String) -> FormColumn? {
        mutating get {
            if let meaning = known[header] { return meaning }
            let meaning = headers[header]
            known[header] = .some(meaning)
            return meaning
        }
    }
}
