import Domain
import Quantities

/// Compares the sums of a pack with the totals that its document states.
struct PackTotals {
    let problems: PackProblems
    let root: PackNode

    func check(_ targets: TargetTable, _ ofWhich: [Rational]) {
        for (subject, stated) in root["totals"]?.pairs ?? [] {
            guard let total = stated.rational else {
                problems.add("合计“\(stated.text ?? "")”不是数", at: stated, advice: "请填文件所列的合计")
                continue
            }
            let sum = subject == "of-which" ? ofWhich.reduce(.zero, +) : targets.total(subject)
            guard sum != total else { continue }
            let file = subject == "of-which" ? "of-which.csv" : "targets.csv"
            problems.add("“\(subject)”各单位相加为\(sum)，与文件所列合计\(total)不符", at: stated, advice: "请逐行核对 \(file)")
        }
    }
}
