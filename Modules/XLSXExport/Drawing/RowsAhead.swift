internal import Dispatch
internal import Synchronization
internal import Workbooks

/// The rows of a tail, made and checked on another thread while those before are drawn, and given up there, so that only drawing them
/// costs time.
struct RowsAhead: Sendable {
    private let tail: RowStream
    private let firstRow: Int
    private let checker: TailChecker
    private let queue = DispatchQueue(label: "rows ahead")

    /// So many rows are made in one go; fewer are not worth a thread.
    private static let batch = 512

    /// Rows that begin at a row of their sheet, from zero, and what looks at them before they are written.
    init(_ tail: RowStream, from firstRow: Int, checker: TailChecker) {
        self.tail = tail
        self.firstRow = firstRow
        self.checker = checker
    }

    /// Hands out the rows in their order, with their numbers on the sheet from zero.
    /// - Throws: What the checker refuses, or what `body` throws.
    func forEach(_ body: (Int, [Cell]) throws -> Void) throws {
        var next = begin(from: 0)
        while let batch = next {
            next = begin(from: batch.numbers.upperBound)
            for (number, cells) in zip(batch.numbers, try batch.wait()) { try body(firstRow + number, cells) }
            if next != nil { queue.async { batch.giveUp() } }
        }
    }

    /// Begins to make the rows from one on; nil behind the last.
    private func begin(from first: Int) -> Batch? {
        guard first < tail.count else { return nil }
        let batch = Batch(first..<min(tail.count, first + Self.batch))
        let make = { @Sendable [self] in batch.make { try row($0) } }
        if tail.count > Self.batch { queue.async(group: batch.group, execute: make) } else { make() }
        return batch
    }

    private func row(_ number: Int) throws -> [Cell] {
        let cells = tail.cells(ofRow: number)
        var checker = checker
        try checker.check(cells, at: firstRow + number)
        return cells
    }

    /// Some rows that are being made.
    private final class Batch: Sendable {
        let numbers: Range<Int>
        let group = DispatchGroup()
        private let rows = Mutex(Result<[[Cell]], any Error>.success([]))

        init(_ numbers: Range<Int>) { self.numbers = numbers }

        func make(_ row: (Int) throws -> [Cell]) {
            let made = Result { try numbers.map(row) }
            rows.withLock { $0 = made }
        }

        func wait() throws -> [[Cell]] {
            group.wait()
            return try rows.withLock { try $0.get() }
        }

        func giveUp() { rows.withLock { $0 = .success([]) } }
    }
}
