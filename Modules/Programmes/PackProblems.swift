/// Collects what is wrong with a pack while it is read. A class, because every part of the reading adds to the same
/// list and goes on.
final class PackProblems {
    private(set) var all: [PackProblem] = []
    /// Whether to look for what takes long to find as well.
    let isThorough: Bool

    init(isThorough: Bool) { self.isThorough = isThorough }

    func add(_ message: String, in file: String, line: Int? = nil, advice: String) {
        all.append(PackProblem(file: file, line: line, message: message, advice: advice))
    }

    func add(_ message: String, at node: PackNode, advice: String) {
        add(message, in: node.file, line: node.line, advice: advice)
    }

    /// The text under a key; a missing one is a problem and reads as empty.
    func text(_ key: String, of node: PackNode) -> String {
        if let text = node[key]?.text, !text.isEmpty { return text }
        add("缺少“\(key)”", at: node, advice: "请在此处补写“\(key): …”")
        return ""
    }

    /// The whole number under a key; a missing or other one is a problem and reads as zero.
    func number(_ key: String, of node: PackNode) -> Int {
        if let number = node[key]?.number { return number }
        add("“\(key)”不是整数", at: node[key] ?? node, advice: "请写成整数，如“\(key): 5”")
        return 0
    }

    /// Yes or no under a key; a missing one reads as no, another word is a problem.
    func flag(_ key: String, of node: PackNode) -> Bool {
        guard let word = node[key] else { return false }
        if word.text != "true", word.text != "false" {
            add("“\(key)”不能是“\(word.text ?? "")”", at: word, advice: "请写 true 或 false")
        }
        return word.text == "true"
    }

    /// One of the words of an enumeration; another word is a problem.
    func choice<Choice: RawRepresentable<String> & CaseIterable>(
        _ key: String,
        of node: PackNode,
        default fallback: Choice
    ) -> Choice {
        guard let word = node[key] else { return fallback }
        if let choice = word.text.flatMap(Choice.init(rawValue:)) { return choice }
        let words = Choice.allCases.map(\.rawValue).joined(separator: "、")
        add("“\(key)”不能是“\(word.text ?? "")”", at: word, advice: "可以写：\(words)")
        return fallback
    }

    /// Points at keys that the format does not have, which are usually slips of the pen.
    func expect(_ keys: [String], in node: PackNode) {
        for pair in node.pairs where !keys.contains(pair.key) {
            add("不认识“\(pair.key)”", at: pair.value, advice: "此处可以写：\(keys.joined(separator: "、"))")
        }
    }
}
