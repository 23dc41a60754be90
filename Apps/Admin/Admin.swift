import ArgumentParser

@main struct Admin: AsyncParsableCommand { mutating func run() async throws { print("x") } }
