/// Lets a few tests at a time do what takes processes, connections or patience. Swift Testing begins all tests at once;
/// a server has so many connections, and a test must not meet its time limit only because all others run too.
public actor Turns {
    private var free: Int
    private var waiting: [CheckedContinuation<Void, Never>] = []

    /// So many turns at a time.
    public init(_ count: Int) { free = count }

    /// Runs the body when it is its turn.
    public nonisolated func inTurn<Result>(_ body: () async throws -> Result) async throws -> Result {
        await take()
        do {
            let result = try await body()
            await giveBack()
            return result
        } catch {
            await giveBack()
            throw error
        }
    }

    private func take() async {
        if free > 0 {
            free -= 1
        } else {
            await withCheckedContinuation { waiting.append($0) }
        }
    }

    private func giveBack() {
        if waiting.isEmpty {
            free += 1
        } else {
            waiting.removeFirst().resume()
        }
    }
}
