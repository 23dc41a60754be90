public import ArgumentParser
import Glibc
import Runtime

/// What is said when somebody presses Control-C; bytes that lie ready, because a signal handler may not make any.
private let interruption: StaticString = "\n已中断。已经完成的部分有效，没有完成的部分没有留下；可以再运行一次。\n"

/// Runs a command and turns whatever comes of it into output and an exit code.
public enum Program {
    /// Parses the arguments, runs the command, and never returns.
    public static func run(_ root: any AsyncParsableCommand.Type) async -> Never {
        FreedMemory.keep()
        // A pipe that was closed (`| head`) ends the program quietly; an interruption at any moment has its own code.
        // Both are safe: files are renamed into place and figures committed only when they are whole.
        signal(SIGPIPE, SIG_DFL)
        signal(SIGINT) { _ in
            // Only what a signal handler may do: one write of bytes that lie ready.
            interruption.withUTF8Buffer { _ = write(STDERR_FILENO, $0.baseAddress, $0.count) }
            _exit(130)
        }
        do {
            var command = try root.parseAsRoot()
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
            exit(0)
        } catch {
            exit(explain(error, of: root))
        }
    }

    private static func explain(_ error: any Error, of root: any AsyncParsableCommand.Type) -> Int32 {
        if let complaint = Complaint(error) {
            Console.say("错误：\(complaint.message.withoutFullStop)。\n处理：\(complaint.advice.withoutFullStop)。")
            return complaint.status.rawValue
        }
        let code = root.exitCode(for: error).rawValue
        // What the argument parser does not know either, it would print in English.
        if code == Complaint.Status.refused.rawValue, !(error is ExitCode) {
            Console.say("错误：程序内部出错（\(error)）。\n处理：请把这句话转给管理员。")
            return Complaint.Status.inputOutput.rawValue
        }
        let message = ChineseHelp.translate(root.fullMessage(for: error))
        if code == 0 {
            Console.print(message)
        } else if !message.isEmpty {
            Console.say(message)
        }
        return code
    }
}

extension String {
    /// The text without a full stop at its end, for sentences that get theirs from the printer.
    fileprivate var withoutFullStop: String { hasSuffix("。") ? String(dropLast()) : self }
}
