import Domain
import Formulas
import Glibc
import Indicators
import Quantities

// One evaluation pass over a simulated nation: every county, indicator and month, with targets, lights, scores and places.
// Figures are made before the clock starts and thrown away after each month. Prints one line that Scripts/bench-nation reads.

let nation = Nation(counties: 2_844, seed: 2_023)
let programme = try nation.programme()
let preparing = Clock.seconds
let prepared = PreparedProgramme(programme)
var seconds = Clock.seconds - preparing
var values = 0
var sum = Rational.zero
for month in 1...12 {
    guard let period = Period(.month, year: 2023, number: month) else { continue }
    let figures = nation.figures(month)
    let start = Clock.seconds
    let standing = prepared.standing(in: period, from: figures)
    seconds += Clock.seconds - start
    values += standing.rows.reduce(0) { $0 + $1.outcomes.count }
    sum = sum + standing.rows.compactMap(\.score).reduce(.zero) { $0 + (Rational($1.approximation >= 80 ? 1 : 0)) }
    if CommandLine.arguments.contains("--figures") { nation.write(month, figures) }
}
var usage = rusage()
getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
print(
    "values \(values) milliseconds \(Int(seconds * 1_000)) "
        + "per-second \(Int(Double(values) / seconds)) peak-kB \(usage.ru_maxrss) high \(sum)"
)
