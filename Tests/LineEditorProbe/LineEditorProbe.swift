import Glibc
import QuaereTerminal

/// Reads lines with the line editor and says what it got, for the tests that type.
///
/// `LineEditorProbe [HISTORY-FILE]`. A line with an open parenthesis is not complete; the words
/// of `Words` are completed; `work` counts until Ctrl-C.
@main
struct LineEditorProbe {
  static func main() {
    let path = CommandLine.arguments.dropFirst().first
    let editor = LineEditor(
      programName: "probe", historyFile: path, complete: Words.complete,
      isComplete: { text in text.count { $0 == "(" } <= text.count { $0 == ")" } })
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
}
