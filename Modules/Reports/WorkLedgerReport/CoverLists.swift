import Domain
import Indicators
import Quantities
import Reporting
import Workbooks

/// The light lists at the foot of the first page: first and last places of every group, and the contents.
struct CoverLists {
    private let plan: LedgerPlan

    /// A list: its heading and, for every line, the cells that share its width.
    private struct Block {
        let heading: String
        let lines: [[(cell: Cell, share: Int)]]
    }

    init(_ plan: LedgerPlan) { self.plan = plan }

    func place(on page: inout Sheet, columns: Int) {
        let blocks = plan.request.groups.flatMap(places) + [contents()]
        // Four lists stand side by side; more go below.
        for first in stride(from: 0, to: blocks.count, by: Self.perRow) {
            place(Array(blocks[first..<min(first + Self.perRow, blocks.count)]), on: &page, columns: columns)
            page.appendGap(4)
        }
    }

    private func place(_ blocks: [Block], on page: inout Sheet, columns: Int) {
        let top = page.rows.count
        for (index, block) in blocks.enumerated() {
            let from = index * columns / blocks.count
            let gap = index == blocks.count - 1 ? 0 : 1
            let width = (index + 1) * columns / blocks.count - from - gap
            page.place(.text(block.heading, .sectionHeading), row: top, column: from, columns: width)
            for (line, cells) in block.lines.enumerated() {
                let shares = cells.reduce(0) { $0 + $1.share }
                var begun = 0
                for (cell, share) in cells {
                    let start = from + begun * width / shares
                    begun += share
                    let next = from + begun * width / shares
                    page.place(cell, row: top + 1 + line, column: start, columns: next - start)
                }
            }
        }
    }

    /// All places of a small group; the first and last five of a larger one, which never overlap.
    private func places(of group: RankedGroup) -> [Block] {
        let decimals = group.scorePlaces
        let line = { (row: RegionStanding) in self.line(row, decimals: decimals) }
        guard group.rows.count > Self.listed else {
            return [Block(heading: Wording.allPlaces(group), lines: group.rows.map(line))]
        }
        let first = group.ranked.prefix(Self.listed)
        let last = group.ranked.dropFirst(first.count).suffix(Self.listed)
        return [
            Block(
                heading: Wording.firstPlaces(group, first.count) + tie(first.last, among: group, listed: Array(first)),
                lines: first.map(line)
            ),
            Block(
                heading: Wording.lastPlaces(group, last.count) + tie(last.first, among: group, listed: Array(last)),
                lines: last.map(line)
            ),
        ].filter { !$0.lines.isEmpty }
    }

    /// Says it where a list leaves out some who share the place at its edge.
    private func tie(_ edge: RegionStanding?, among group: RankedGroup, listed: [RegionStanding]) -> String {
        guard let place = edge?.place?.inGroup else { return "" }
        let sharing = group.ranked.count { $0.place?.inGroup == place }
        let shown = listed.count { $0.place?.inGroup == place }
        return shown < sharing ? Wording.tie(place, sharing) : ""
    }

    private func line(_ row: RegionStanding, decimals: Int) -> [(cell: Cell, share: Int)] {
        let score: Cell =
            row.score.map { .score($0, places: decimals, .listItem.aligned(.right)) }
            ?? .text(LedgerWords.unscored(row), .listItem.aligned(.right).lit(.grey))
        let place: Cell =
            row.place.map { .integer($0.inGroup, .listRank.formatted(.plainInteger)) } ?? .text("", .listRank)
        let light = row.heaviestLight
        return [
            (place, 2), (.text(LedgerWords.brief(plan.request.name(of: row.region), to: 9), .listItem), 6), (score, 3),
            (light?.cell(.listItem) ?? .text(Wording.dash, .listItem.aligned(.center)), 5),
        ]
    }

    private func contents() -> Block {
        let lines = Wording.contents(taskCount: plan.tasks.count, dutyCount: plan.programme.commitments.count)
        return Block(
            heading: Wording.contentsHeading,
            lines: lines.map { sheet, words in
                [(.link(sheet, toSheet: sheet, .listItem), 5), (.text(words, .listCaption), 10)]
            }
        )
    }

    private static let listed = 5
    private static let perRow = 4
}
