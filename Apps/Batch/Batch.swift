import ArgumentParser

@main struct Batch: AsyncParsableCommand { mutating func run() async throws { print("x") } }
