import Glibc
import Runtime

/// What a command prints: results to standard output, and everything else for people to standard error.
public enum Console {
    /// A line of the result.
    public static func print(_ text: String) { Array((text + "\n").utf8).withUnsafeBytes { print(bytes: $0) } }

    /// Raw bytes of the result. A result that cannot be written must not look like success, so the program ends.
    public static func print(bytes: UnsafeRawBufferPointer) {
        guard writeAll(bytes, to: STDOUT_FILENO) else {
            say("错误：结果写不出来（\(SystemReason.words(errno))）。")
            exit(Complaint.Status.inputOutput.rawValue)
        }
    }

    /// A line for people, beside the result.
    public static func say(_ text: String) { tell(text + "\n") }

    /// How far work of several steps is: on a terminal in a line that the next one replaces, elsewhere in lines of a log.
    public static func progress(_ text: String, of steps: Int) {
        guard steps > 1 else { return }
        tell(isatty(STDERR_FILENO) == 1 ? "\r\u{1B}[K\(text)\r" : "\(text)\n")
    }

    /// Asks a question that is answered by 是 or y. Throws when nobody is there to answer.
    public static func confirm(_ question: String, advice: String = "确认无误后请加 --yes") throws -> Bool {
        guard isatty(STDIN_FILENO) == 1 else {
            throw Complaint(.wrongUsage, "\(question)——没有终端，无人能够回答", advice: advice)
        }
        tell(question + "（是/否）")
        return ["是", "y", "yes"].contains(readLine()?.lowercased())
    }

    private static func tell(_ text: String) {
        _ = Array(text.utf8).withUnsafeBytes { writeAll($0, to: STDERR_FILENO) }
    }
}
