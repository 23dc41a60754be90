import CommandLineKit

await Program.run(Batch.self)
