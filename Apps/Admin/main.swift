import CommandLineKit

await Program.run(Admin.self)
