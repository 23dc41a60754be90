import Domain

/// Reads `assignments.csv`: the lines of a table of duties, in the words of the document.
struct PackAssignments {
    let problems: PackProblems
    let commitments: Set<String>
    private static let file = "assignments.csv"

    func read(_ text: String?) -> [Assignment] {
        (text.map(PackTable.init)?.rows ?? []).map(assignment)
    }

    private func assignment(_ row: PackTable.Row) -> Assignment {
        for column in ["item", "task", "lead"] where row[column].isEmpty { add("缺少“\(column)”", row, "请补写这一格") }
        for column in ["number", "line"] where Int(row[column]) == nil {
            add("“\(column)”不是整数", row, "请填整数：number 是序号，line 是原文行号")
        }
        let judged = row["commitments"].split(separator: "|").map(String.init)
        for id in judged where !commitments.contains(id) {
            add("commitments.csv 里没有编号“\(id)”", row, "请改正编号，多个用 | 分开")
        }
        return Assignment(
            number: Int(row["number"]) ?? 0,
            item: row["item"],
            line: Int(row["line"]) ?? 0,
            task: row["task"],
            lead: row["lead"],
            cooperate: row["cooperate"],
            commitments: judged
        )
    }

    private func add(_ message: String, _ row: PackTable.Row, _ advice: String) {
        problems.add(message, in: Self.file, line: row.line, advice: advice)
    }
}
