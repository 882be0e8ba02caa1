import Glibc
import QuaereTerminal

/// Reads lines with the line editor and says what it got, for the tests that type.
///
/// `LineEditorProbe [HISTORY-FILE [SHARED-FILE] | --terminal | --flood]`. A line with an open parenthesis is not
/// complete; the words of `Words` are completed and known words are painted; a hint says how many
/// words there are, and, when nobody types, how many letters; `work` counts until Ctrl-C.
@main
struct LineEditorProbe {
  static func main() {
    let argument = CommandLine.arguments.dropFirst().first
    switch argument {
    case "--terminal": describeTerminal()
    case "--flood": flood()
    default: readLines(historyFile: argument, shared: CommandLine.arguments.dropFirst(2).first)
    }
  }

  /// Entries with a capital letter stay in the history of their own.
  private static func readLines(historyFile: String?, shared: String?) {
    let editor = LineEditor(
      programName: "probe", historyFile: historyFile, sharedHistoryFile: shared,
      isShareable: { entry in !entry.contains(where: \.isUppercase) }, complete: Words.complete,
      isComplete: { text in text.count { $0 == "(" } <= text.count { $0 == ")" } },
      decorate: Words.decorate,
      considerHint: { text, isCancelled in
        isCancelled() ? "" : "\(text.count { $0.isLetter }) letters"
      })
    while true {
      switch editor.readLine(prompt: "\u{1B}[1m?\u{1B}[0m ") {
      case .line("work"): work()
      case .line(let text):
        editor.addHistory(text)
        print("read: \(text.debugDescription)")
      case .interrupted: print("interrupted")
      case .endOfFile:
        print("end")
        return
      }
    }
  }

  private static func work() {
    Interrupt.clear()
    print("working")
    while !Interrupt.isRaised { usleep(1000) }
    print("stopped")
  }

  private static func describeTerminal() {
    let size = Terminal.size
    print(
      "interactive: \(Terminal.isInteractive) size: \(size.columns)x\(size.rows)",
      "colour: \(Terminal.colorAllowed)")
  }

  /// Writes until the reader is gone; says on stderr that it outlived that.
  private static func flood() {
    FailedWrites.areErrors()
    while write(STDOUT_FILENO, "flood\n", 6) == 6 {}
    let words = "quiet: \(errno == EPIPE)\n"
    write(STDERR_FILENO, words, words.utf8.count)
  }
}
