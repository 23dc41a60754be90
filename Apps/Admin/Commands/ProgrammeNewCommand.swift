import ArgumentParser
import CommandLineKit
import Glibc
import Programmes
import Runtime

extension ProgrammeCommand {
    struct New: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "写一个新的方案文件夹，里面有可以照着改的各个文件；已有内容的文件夹不动。"
        )

        @Argument(help: ArgumentHelp("新的方案文件夹；文件夹的名称就是方案的标识。", valueName: "文件夹")) var folder: String

        func run() async throws {
            let path = folder.split(separator: "/").last.map(String.init) ?? folder
            let isIdentifier = path.utf8.allSatisfy { byte in
                (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-")
            }
            guard isIdentifier, !path.isEmpty else {
                throw Complaint(.wrongUsage, "“\(path)”不能作为方案的标识", advice: "文件夹名请用小写字母、数字和“-”，如 zhoukou-2024")
            }
            guard access("\(folder)/programme.yaml", F_OK) != 0 else {
                throw Complaint(.cannotCreate, "“\(folder)”里已经有一个方案，没有改动", advice: "请换一个文件夹")
            }
            try OutputFolder.prepare(folder)
            for (name, text) in try BuiltInPacks.template(named: path).files.sorted(by: { $0.key < $1.key }) {
                try OutputFile.write(Array(text.utf8), to: "\(folder)/\(name)")
            }
            Console.say(
                "新方案写在 \(folder)。改好以后用 admin programme check \(folder) 检查，再用 admin programme install \(folder) 安装。"
            )
        }
    }
}
