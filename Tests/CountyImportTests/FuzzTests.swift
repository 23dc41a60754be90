import CountyImport
import Foundation
import Testing

/// Files that no clerk would send: real ones with bytes flipped, cut, doubled and replaced. Nothing may crash, and
/// nothing may take long. `Scripts/fuzz` runs the same for as long as one likes.
@Suite("Mutated files")
struct FuzzTests {
    private static let environment = ProcessInfo.processInfo.environment

    @Test("No mutation crashes or stalls the reader")
    func mutations() throws {
        let seconds = Double(Self.environment["TAIZHANG_FUZZ_SECONDS"] ?? "") ?? 4
        var mutator = Mutator(seed: UInt64(Self.environment["TAIZHANG_FUZZ_SEED"] ?? "") ?? 20_231_122)
        let corpus = try Self.corpus()
        let keep = Self.environment["TAIZHANG_FUZZ_KEEP"].map { URL(filePath: $0) }
        let end = ContinuousClock.now + .seconds(seconds)
        var tried = 0
        while ContinuousClock.now < end {
            let bytes = mutator.mutated(corpus)
            // Whoever looks for the cause of a crash finds the last input here.
            if let keep { try Data(bytes).write(to: keep) }
            let begun = ContinuousClock.now
            let reading = Nanyang.read(CountyFile(name: "报表.csv", bytes: bytes), period: "2023-06")
            _ = try PlainTable(MemoryBytes(bytes)) { _ in }
            let taken = ContinuousClock.now - begun
            // A second for a megabyte, in a build without optimisation ten times as long; small ones have a second too.
            #expect(taken < .seconds(max(1, Double(bytes.count) / 100_000)), "seed \(mutator.seed), input \(tried)")
            #expect(reading.decision == .refuse || reading.rowCount > 0)
            tried += 1
        }
        #expect(tried > 10)
        print("fuzz: \(tried) inputs, seed \(mutator.seed)")
    }
}

extension FuzzTests {
    /// The project's own cases, the sample files of a month, and the messy sheets.
    private static func corpus() throws -> [[UInt8]] {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let folders = [
            "Tests/CountyImportTests/Fixtures", "Docs/Examples/nanyang-2023/2023-06",
            "Tests/Fixtures/messy-county-sheets/seed-1",
        ]
        return try folders.flatMap { folder in
            let folder = root.appending(path: folder)
            return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
                .filter { $0.hasSuffix(".csv") || $0.hasSuffix(".xlsx") }
                .map { Array(try Data(contentsOf: folder.appending(path: $0))) }
        }
    }
}

/// Changes files at random, the same way for the same seed.
private struct Mutator {
    let seed: UInt64
    private var state: UInt64

    init(seed: UInt64) { (self.seed, state) = (seed, seed) }

    /// What readers stumble over.
    private static let tokens: [[UInt8]] = [
        [0x22], [0x22, 0x22], [0x2C], [0x0D], [0x0A], [0x0D, 0x0A], [0x09], [0], [0xFF], [0xFE], [0x81],
        [0xEF, 0xBB, 0xBF],
        [0xFF, 0xFE], [0xEF, 0xBF, 0xBD], Array("合计".utf8), Array("其中".utf8), Array("注：".utf8), Array("—".utf8),
        Array("%".utf8), Array("1e999".utf8), Array("99999999999999999999".utf8), Array("锟斤拷".utf8),
        [0x50, 0x4B, 3, 4],
        Array("2023年13月".utf8), Array("县市区,".utf8), Array(repeating: 0x2C, count: 300),
        Array(repeating: 0x22, count: 99),
    ]

    mutating func mutated(_ corpus: [[UInt8]]) -> [UInt8] {
        var bytes = corpus[below(corpus.count)]
        for _ in 0...below(8) where !bytes.isEmpty {
            let place = below(bytes.count)
            let length = min(below(60) + 1, bytes.count - place)
            switch below(7) {
            case 0: bytes[place] = UInt8(below(256))
            case 1: bytes.insert(contentsOf: Self.tokens[below(Self.tokens.count)], at: place)
            case 2: bytes.removeSubrange(place..<(place + length))
            case 3: bytes.insert(contentsOf: bytes[place..<(place + length)], at: below(bytes.count))
            case 4: bytes.replaceSubrange(place..<(place + length), with: Self.tokens[below(Self.tokens.count)])
            case 5:
                let other = corpus[below(corpus.count)]
                bytes = Array(bytes[..<place]) + other.suffix(below(other.count))
            default: bytes.swapAt(place, below(bytes.count))
            }
        }
        return bytes
    }

    private mutating func below(_ bound: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return bound > 0 ? Int((state >> 33) % UInt64(bound)) : 0
    }
}
