internal import Dispatch
internal import Synchronization
internal import Workbooks

/// The rows of a tail, made on another thread while those before are drawn, so that making them costs no time.
struct RowsAhead {
    private let tail: RowStream
    private let queue = DispatchQueue(label: "rows ahead")

    /// So many rows are made in one go; fewer are not worth a thread.
    private static let batch = 512

    init(_ tail: RowStream) { self.tail = tail }

    /// Hands out the rows in their order, with their numbers from zero.
    func forEach(_ body: (Int, [Cell]) throws -> Void) throws {
        var (next, first) = (begin(from: 0), 0)
        while first < tail.count {
            let rows = next.wait()
            let end = first + rows.count
            if end < tail.count { next = begin(from: end) }
            for (offset, cells) in rows.enumerated() { try body(first + offset, cells) }
            first = end
        }
    }

    private func begin(from first: Int) -> Batch {
        let batch = Batch(tail, first..<min(tail.count, first + Self.batch))
        if tail.count > Self.batch { queue.async(group: batch.group) { batch.make() } } else { batch.make() }
        return batch
    }

    /// Some rows that are being made.
    private final class Batch: Sendable {
        let group = DispatchGroup()
        private let tail: RowStream
        private let numbers: Range<Int>
        private let rows = Mutex<[[Cell]]>([])

        init(_ tail: RowStream, _ numbers: Range<Int>) {
            self.tail = tail
            self.numbers = numbers
        }

        func make() {
            let made = numbers.map(tail.cells(ofRow:))
            rows.withLock { $0 = made }
        }

        func wait() -> [[Cell]] {
            group.wait()
            return rows.withLock { $0 }
        }
    }
}
